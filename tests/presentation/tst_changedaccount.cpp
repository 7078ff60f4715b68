// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "indicators/assessjson.h"
#include "interview/handover.h"
#include "presentation/content.h"
#include "presentation/pathwayviewmodel.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "referral/identity.h"
#include "referral/pathwayjson.h"
#include "support/stories.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using support::happened;
using tenang::test::Seeded;

// A changed account feeds nothing: whatever else was said, and wherever the change is noted among it, the
// assessment, the facts, the pathway and the hand-over stay what they were.
class tst_ChangedAccount : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] const protocol::Item &anyItem()
    {
        return m_held.items.at(m_random.below(m_held.items.size()));
    }

    [[nodiscard]] Payload anything()
    {
        const protocol::Item &item = anyItem();
        switch (m_random.below(5)) {
        case 0: {
            const auto &indicators = m_content.sets.first().indicators;
            return Marked{indicators.at(m_random.below(indicators.size())).id, MarkState(m_random.below(5)),
                {}, protocol::Phase::Explore};
        }
        case 1:
            return ConsentSet{QString::fromLatin1("ngo police embassy family protection_service")
                                  .split(u' ')
                                  .at(m_random.below(5)),
                ConsentState(m_random.below(5))};
        case 2:
            return NoteTaken{
                Id::random(), NoteKind(m_random.below(3)), item.linkId, item.phase, QStringLiteral("words")};
        default: {
            const bool states = !item.sets.isEmpty() && !item.sets.startsWith(u"change/");
            const QString code = item.answerOptions.isEmpty()
                ? QStringLiteral("yes")
                : item.answerOptions.at(m_random.below(item.answerOptions.size())).code;
            return Stated{states ? item.sets : QStringLiteral("danger/injury"), code, {}};
        }
        }
    }
    [[nodiscard]] Payload change()
    {
        const protocol::Item &how
            = *std::ranges::find(m_held.items, QStringLiteral("change/whole"), &protocol::Item::sets);
        const QString at = m_random.below(3) == 0 ? QStringLiteral("whole") : anyItem().linkId;
        QStringList reasons;
        for (const protocol::AnswerOption &option : how.answerOptions) {
            if (m_random.below(3) == 0)
                reasons.append(option.code);
        }
        return Stated{QStringLiteral("change/") + at, reasons.join(u','), {}};
    }
    [[nodiscard]] Session sessionOf(const QList<Payload> &steps) const
    {
        Session session = *next(m_held, {}, support::begun(m_held));
        for (const Payload &step : steps) {
            if (const auto done = apply(m_held, session, happened(step)); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return session;
    }

    Seeded m_random;
    Content m_content = *loadContent();
    protocol::Protocol m_held;

private Q_SLOTS:
    void it_feeds_nothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"second-line", "child", "consular"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void it_feeds_nothing()
    {
        QFETCH(QString, name);
        m_held = *protocol::readProtocol(protocol::shippedPack(name));
        const QDateTime now = support::someDay();
        const int total = tenang::test::manyCases / 3;
        for (int i = 0; i < total; ++i) {
            QList<Payload> steps;
            for (int many = m_random.below(8); many >= 0; --many)
                steps.append(anything());
            QList<Payload> with = steps;
            for (int many = m_random.below(3); many >= 0; --many)
                with.insert(m_random.below(with.size() + 1), change());
            const Session before = sessionOf(steps), after = sessionOf(with);
            const auto outcome = assessed(m_content.sets, before), still = assessed(m_content.sets, after);
            QVERIFY(still.outcome == outcome.outcome);
            const auto factsOf = [&](const Session &session, const indicators::Assessment &assessment) {
                return referral::factsFrom(session, assessment, QStringLiteral("XD"), m_held.userRole);
            };
            const referral::Facts facts = factsOf(after, still);
            QVERIFY(facts == factsOf(before, outcome));
            QCOMPARE(after.notes.size(), before.notes.size());
            if (i % 50 > 0) // the rest is a function of these, or long
                continue;
            QCOMPARE(indicators::toJson(still), indicators::toJson(outcome));
            QCOMPARE(toJson(referral::resolve(m_content.demo, facts, now)),
                toJson(referral::resolve(m_content.demo, factsOf(before, outcome), now)));
            QVERIFY(handoverOf(m_held, after) == handoverOf(m_held, before));
            QCOMPARE(referral::identityValues(after), referral::identityValues(before));
            for (const protocol::PhaseInfo &phase : m_held.phases)
                QCOMPARE(offered(m_held, after, phase.id), offered(m_held, before, phase.id));
        }
    }

    void no_word_of_blame_stands_in_it_data() { it_feeds_nothing_data(); }
    void no_word_of_blame_stands_in_it()
    {
        QFETCH(QString, name);
        const auto held = protocol::readProtocol(protocol::shippedPack(name));
        const auto item
            = std::ranges::find(held->items, QStringLiteral("change/whole"), &protocol::Item::sets);
        QVERIFY(item != held->items.cend());
        QVERIFY(item->questionForm == protocol::QuestionForm::Statement && item->repeats);
        QStringList texts{item->title, item->text, item->purpose, item->interviewerNote};
        for (const protocol::AnswerOption &option : item->answerOptions)
            texts.append(option.label);
        static const QRegularExpression blame(
            QStringLiteral(
                "\\b(li(e|ed|es|ar|ars)|lying|fals|invent|contradict|inconsisten|credib|truth|decei|story)"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!blame.match(text).hasMatch(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_ChangedAccount)
#include "tst_changedaccount.moc"
