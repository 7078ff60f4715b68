// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/owncontent.h"
#include "protocol/samples.h"
#include "protocol/shipped.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tenang;
using namespace tenang::protocol;

namespace {

const ContentInForce &shipped()
{
    static const ContentInForce content = [] {
        const Result<ContentInForce> read = shippedContent();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return content;
}

// So that a text can be taken out of it.
template <typename Content>
Content inOneLanguage(Content content)
{
    content.translations.clear();
    return content;
}

Protocol usual()
{
    return inOneLanguage(shipped().protocols.first().content);
}

IndicatorSet marks()
{
    return inOneLanguage(shipped().sets.first().content);
}

Item &itemOf(Protocol &protocol, const char *linkId)
{
    return *std::ranges::find(protocol.items, QLatin1StringView(linkId), &Item::linkId);
}

template <typename Content>
OwnPack packOf(const Content &content)
{
    const QByteArray bytes = writePack(content);
    const Result<OwnPack> read = readOwnPack(bytes, content.id);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

// "pack: id" of each, once.
QStringList said(const QList<OwnPack> &own)
{
    QStringList lines;
    for (const Misfit &misfit : misfits(shipped(), own))
        lines.append(misfit.id.isEmpty() ? misfit.pack : misfit.pack + u": " + misfit.id);
    lines.removeDuplicates();
    return lines;
}

const QString line = QStringLiteral("second-line-forced-criminality");

} // namespace

// What an agency puts in the place of what ships has to fit to the rest, or none of it is used.
class tst_OwnContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_ships_fits_together_and_is_what_a_conversation_uses()
    {
        QCOMPARE(shipped().protocols.size(), 4);
        QCOMPARE(shipped().sets.size(), 2);
        QCOMPARE(shipped().otherSets.size(), 2);
        QCOMPARE(shipped().coaches.keys(), QStringList{QStringLiteral("coach-en")});
        QCOMPARE(said({}), QStringList());
        QList<OwnPack> all; // an agency that sends the same again
        for (const auto &packed : shipped().protocols)
            all.append(packOf(packed.content));
        for (const auto &packed : shipped().sets)
            all.append(packOf(packed.content));
        QCOMPARE(said(all), QStringList());
    }

    void a_pack_stands_in_the_place_of_its_id_and_a_new_protocol_behind_the_others()
    {
        Protocol changed = usual();
        changed.version = QStringLiteral("0.0.1"); // an agency may hold back
        itemOf(changed, "offer").text = QStringLiteral("Tell me about the offer.");
        Protocol added = usual();
        added.id = QStringLiteral("our-interview");
        const ContentInForce whole = withOwn(shipped(), {packOf(changed), packOf(added)});
        QCOMPARE(whole.protocols.size(), 5);
        QCOMPARE(whole.protocols.first().content.version, QStringLiteral("0.0.1"));
        QCOMPARE(whole.protocols.first().bytes, writePack(changed));
        QCOMPARE(whole.protocols.last().content.id, added.id);
        QCOMPARE(said({packOf(changed), packOf(added)}), QStringList());
        IndicatorSet set = marks();
        set.indicators.first().text += QStringLiteral(" or so");
        const ContentInForce other = withOwn(shipped(), {packOf(set)});
        QCOMPARE(other.sets.size(), 2);
        QCOMPARE(other.sets.first().bytes, writePack(set));
        QCOMPARE(said({packOf(set)}), QStringList());
    }

    void what_an_agency_cannot_put_there_is_told_by_its_kind()
    {
        const auto faultOf = [](const QByteArray &bytes, const char *id) {
            const auto read = readOwnPack(bytes, QString::fromLatin1(id));
            return read ? QString() : read.error().detail;
        };
        QVERIFY(faultOf(shippedPack(QStringLiteral("demo-xd")), "demo-xd").contains(u"`directories`"));
        const QByteArray practice = shippedPack(QStringLiteral("practice"));
        QVERIFY(faultOf(practice, "practice-xd").contains(u"practice"));
        QVERIFY(faultOf(writePack(test::sampleAgency()), "harbour").contains(u"agency"));
        QVERIFY(faultOf(writePack(usual()), "other").contains(line));
        QVERIFY(!faultOf("nothing", "other").isEmpty());
        QCOMPARE(faultOf(shippedPack(QStringLiteral("coach-en")), "coach-en"), QString());
    }

    void an_indicator_that_no_set_has_is_found_from_both_sides()
    {
        Protocol protocol = usual();
        itemOf(protocol, "offer").indicatorRefs.append(QStringLiteral("FC-R99"));
        QCOMPARE(said({packOf(protocol)}), QStringList{line + u": FC-R99"});
        IndicatorSet set = marks();
        Indicator more = set.indicators.first();
        more.id = QStringLiteral("FC-R99");
        set.indicators.append(more);
        QCOMPARE(said({packOf(protocol), packOf(set)}), QStringList()); // together they fit

        IndicatorSet less = marks();
        less.indicators.removeIf([](const Indicator &one) { return one.id == u"FC-A1"; });
        for (Rule &rule : less.rules)
            rule.indicators.removeAll(QStringLiteral("FC-A1"));
        const QStringList lost = said({packOf(less)});
        QVERIFY2(lost.contains(line + u": FC-A1"), qPrintable(lost.join(u'\n')));
        QVERIFY(lost.contains(QStringLiteral("ilo-11: FC-A1"))); // a crosswalk named it too
    }

    void an_indicator_stands_in_one_set_only()
    {
        IndicatorSet set = marks();
        Indicator twin = shipped().otherSets.first().indicators.first();
        twin.crosswalk.clear();
        set.indicators.append(twin);
        QCOMPARE(said({packOf(set)}), QStringList{set.id + u": " + twin.id});
    }

    void a_quick_mark_needs_its_label()
    {
        IndicatorSet set = marks();
        const QString quick = usual().quickMarks.first();
        std::ranges::find(set.indicators, quick, &Indicator::id)->label.clear();
        QVERIFY(said({packOf(set)}).contains(line + u": " + quick));
    }

    void a_prompt_means_the_same_in_every_protocol()
    {
        for (const std::function<void(Item &)> &change :
            QList<std::function<void(Item &)>>{[](Item &item) { item.sets = QStringLiteral("fact/other"); },
                [](Item &item) {
                    item.answerOptions.append({QStringLiteral("ship"), QStringLiteral("Ship")});
                },
                [](Item &item) { item.repeats = !item.repeats; }}) {
            Protocol protocol = usual();
            change(itemOf(protocol, "route_setting"));
            QCOMPARE(said({packOf(protocol)}), QStringList{line + u": route_setting"});
        }
    }

    void a_protocol_keeps_whose_officer_holds_it_and_notes_danger()
    {
        Protocol protocol = usual();
        protocol.userRole = QStringLiteral("consular");
        QCOMPARE(said({packOf(protocol)}), QStringList{line});
        protocol.id = QStringLiteral("our-embassies"); // one of its own may be of any role
        QCOMPARE(said({packOf(protocol)}), QStringList());
        protocol.items.removeIf([](const Item &item) { return item.sets.startsWith(u"danger/"); });
        QCOMPARE(said({packOf(protocol)}), QStringList{protocol.id});
    }

    void danger_stays_urgent_and_no_mark_can_lower_an_outcome()
    {
        IndicatorSet set = marks();
        set.rules.removeIf([](const Rule &rule) { return rule.when == Rule::When::AnyDanger; });
        QCOMPARE(said({packOf(set)}), QStringList{set.id + u": any_danger"});
        for (const Rule::When gone : {Rule::When::MeansMark, Rule::When::PurposeMark}) {
            IndicatorSet less = marks();
            less.rules.removeIf([&](const Rule &rule) { return rule.when == gone; });
            QCOMPARE(said({packOf(less)}), (QStringList{less.id + u": SPEC-ACT", less.id + u": SPEC-VULN"}));
        }
    }

    void a_set_or_a_coach_that_the_app_would_not_use_is_told()
    {
        IndicatorSet set = marks();
        set.id = QStringLiteral("our-marks");
        QVERIFY(said({packOf(set)}).contains(set.id));
        IndicatorSet reference = marks();
        reference.reference = true;
        reference.rules.clear();
        QCOMPARE(said({packOf(reference)}), QStringList{reference.id});
        CoachRules coach = test::sampleCoach();
        QCOMPARE(said({packOf(coach)}), QStringList{coach.id});
        coach.id = QStringLiteral("coach-en");
        QCOMPARE(said({packOf(coach)}), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_OwnContent)
#include "tst_owncontent.moc"
