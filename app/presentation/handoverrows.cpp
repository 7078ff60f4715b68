// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/handoverrows.h"

#include "presentation/plainwords.h"
#include "presentation/rowsof.h"
#include "text/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace tenang::presentation {

using namespace interview;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

// How somebody is met: told under "how the person is", so nowhere else.
bool isHowToTalk(const QString &sets)
{
    static const QStringList keys{s("fact/language"), s("setting/dialect"), s("setting/interpreter"),
        s("setting/interpreter_wish"), s("setting/interpreter_choice"), s("setting/interpreter_understood"),
        s("setting/interpreter_changed")};
    return keys.contains(sets);
}

// Whether to talk and to write are choices too, but share nothing with anybody.
QString consentText(const QString &key, ConsentState state)
{
    const bool shares = key != u"talk" && key != u"record";
    switch (state) {
    case ConsentState::Given:
        return Texts::tr("agreed");
    case ConsentState::Refused:
        return Texts::tr("said no");
    case ConsentState::NotNow:
        return shares ? Texts::tr("not now, so nothing is shared") : Texts::tr("not now");
    case ConsentState::Withdrawn:
        return shares ? Texts::tr("taken back, so nothing is shared") : Texts::tr("taken back");
    case ConsentState::NotAsked:
        break;
    }
    return shares ? Texts::tr("not asked, so nothing is shared") : Texts::tr("not asked");
}

// The page as it grows: what is written under a heading, and one line where nothing is.
class Page {
public:
    Page(const Handover &over, const Protocols &protocols, const QList<protocol::IndicatorSet> &sets)
        : m_over(over)
        , m_protocols(protocols)
        , m_protocol(protocols.constLast())
        , m_sets(sets)
    {
    }

    QList<ReadingRow> written(const QString &spoken)
    {
        howTheyAre(spoken); // a danger is read before anything else
        explained();
        told();
        notAsked();
        leftForLater();
        notAgain();
        mayKnow();
        return m_rows;
    }

private:
    void explained()
    {
        QStringList done, open;
        for (const protocol::Item &item : m_protocol.items) {
            if (item.sets.startsWith(u"explain/"))
                (m_over.explained.contains(item.sets.sliced(8)) ? done : open).append(item.title);
        }
        begin(Texts::tr("Explained to the person"));
        addAll(done);
        end(Texts::tr("Nothing is marked as explained yet."));
        if (!open.isEmpty())
            add("topic", Texts::tr("Still to explain"));
        addAll(open);
    }

    void told()
    {
        begin(Texts::tr("In the person's own words"));
        for (const Told &topic : m_over.told) {
            add("topic", topic.title.isEmpty() ? Texts::tr("Said in between") : topic.title);
            for (const QString &words : topic.words)
                add("quote", words);
        }
        end(Texts::tr("No words are kept yet."));
    }

    void notAsked()
    {
        begin(Texts::tr("Not asked yet"));
        for (const protocol::PhaseInfo &phase : m_protocol.phases) {
            QStringList titles;
            for (const QString &linkId : m_over.notAsked) {
                const protocol::Item *item = m_protocol.item(linkId);
                if (item != nullptr && item->phase == phase.id)
                    titles.append(item->title);
            }
            if (!titles.isEmpty())
                add("topic", phase.title);
            addAll(titles);
        }
        end(Texts::tr("Nothing that was offered is left."));
    }

    void leftForLater()
    {
        begin(Texts::tr("Left for another day, or not spoken about"));
        for (const QString &linkId : m_over.leftOut)
            add("line", Texts::tr("Another day: %1").arg(titleOf(itemIn(m_protocols, linkId), linkId)));
        for (const QString &linkId : m_over.notSaid)
            add("line",
                Texts::tr("Would rather not say: %1").arg(titleOf(itemIn(m_protocols, linkId), linkId)));
        for (const QString &id : m_over.declined) {
            const protocol::Indicator *indicator = findIndicator(id, m_sets);
            const QString label = indicator == nullptr ? id
                : indicator->label.isEmpty()           ? indicator->text
                                                       : indicator->label;
            add("line", Texts::tr("Would rather not say: %1").arg(label));
        }
        end(Texts::tr("Nothing was left for another day."));
    }

    void notAgain()
    {
        begin(Texts::tr("Please do not ask again"));
        for (const QString &linkId : m_over.doNotAskAgain) {
            const QString title = titleOf(itemIn(m_protocols, linkId), linkId);
            const bool left = m_over.leftOut.contains(linkId);
            add("line",
                left ? Texts::tr("%1: only when they bring it up").arg(title)
                     : Texts::tr("%1: told, read it above").arg(title));
        }
        for (const protocol::Item &item : m_protocol.items) {
            const bool put = item.questionForm != protocol::QuestionForm::Statement;
            const QString state = m_over.facts.value(item.sets);
            if (put && !state.isEmpty() && !isHowToTalk(item.sets) && !m_over.notSaid.contains(item.linkId)
                && !m_over.doNotAskAgain.contains(item.linkId))
                add("line", Texts::tr("%1: %2").arg(item.title, answerLabel(item, state)));
        }
        answeredEarlier();
        end(Texts::tr("Nothing was answered or left out yet."));
    }

    // What only a protocol before this one asked or saw, such as a place in the line.
    void answeredEarlier()
    {
        QStringList listed;
        for (auto earlier = m_protocols.crbegin() + 1; earlier != m_protocols.crend(); ++earlier) {
            for (const protocol::Item &item : earlier->items) {
                const QString state = m_over.facts.value(item.sets);
                if (state.isEmpty() || itemSetting(item.sets) != &item || listed.contains(item.sets))
                    continue;
                listed.append(item.sets);
                if (!m_over.notSaid.contains(item.linkId))
                    add("line", Texts::tr("%1: %2").arg(item.title, answerLabel(item, state)));
            }
        }
    }

    void mayKnow()
    {
        begin(Texts::tr("Who may know, and who must not"));
        QStringList listed;
        for (const protocol::Item &item : m_protocol.items) {
            if (!item.sets.startsWith(s("consent/")))
                continue;
            const QString key = item.sets.sliced(8);
            listed.append(key);
            add("line", Texts::tr("%1: %2").arg(item.title, consentText(key, m_over.mayKnow.value(key))));
        }
        for (const auto &[key, state] : m_over.mayKnow.asKeyValueRange()) {
            if (!listed.contains(key) && !key.contains(u'/')) // with a slash: one sheet to one service
                add("line", Texts::tr("%1: %2").arg(roleText(key), consentText(key, state)));
        }
        const protocol::Item *asked = itemSetting(s("safe/must_not_know"));
        for (const QString &who : m_over.mustNotKnow)
            add("line",
                Texts::tr("Must not know: %1")
                    .arg(asked == nullptr ? roleText(who) : answerLabel(*asked, who)));
        end(Texts::tr("Nobody was asked about yet, so nothing is shared."));
    }

    void howTheyAre(const QString &spoken)
    {
        begin(Texts::tr("How the person is"));
        for (const QString &key : m_over.dangers)
            add("line", Texts::tr("In danger: %1").arg(titleOf(itemSetting(s("danger/") + key), key)));
        for (const QString &key : m_over.needs)
            add("line", Texts::tr("Needs: %1").arg(needText(key)));
        for (const QString &key : m_over.wishes)
            add("line", Texts::tr("Wishes for: %1").arg(titleOf(itemSetting(s("wish/") + key), key)));
        if (m_over.askedToStop)
            add("line", Texts::tr("They asked to stop."));
        if (m_over.stopped)
            add("line", Texts::tr("The conversation was stopped for that day."));
        const text::Language *language = text::language(spoken);
        if (language != nullptr && m_over.facts.value(s("fact/language")).isEmpty())
            add("line", Texts::tr("Language: %1").arg(language->english));
        for (const protocol::Item &item : m_protocol.items) {
            if (const QString state = m_over.facts.value(item.sets);
                isHowToTalk(item.sets) && !state.isEmpty())
                add("line", Texts::tr("%1: %2").arg(item.title, answerLabel(item, state)));
        }
        end(Texts::tr("Nothing is noted yet."));
    }

    [[nodiscard]] const protocol::Item *itemSetting(const QString &sets) const
    {
        for (const protocol::Protocol &protocol : std::ranges::reverse_view(m_protocols)) {
            const auto found = std::ranges::find(protocol.items, sets, &protocol::Item::sets);
            if (found != protocol.items.cend())
                return &*found;
        }
        return nullptr;
    }
    // A protocol before may have known more than this one: then its key has to do.
    [[nodiscard]] static QString titleOf(const protocol::Item *item, const QString &key)
    {
        return item == nullptr ? QString(key).replace(u'_', u' ') : item->title;
    }
    void begin(const QString &heading)
    {
        add("heading", heading);
        m_begun = m_rows.size();
    }
    void end(const QString &nothing)
    {
        if (m_rows.size() == m_begun)
            add("nothing", nothing);
    }
    // Many short titles are one line: what matters more must not stand pages below them.
    void addAll(const QStringList &titles)
    {
        if (!titles.isEmpty())
            add("titles", titles.join(QStringLiteral(" · ")));
    }
    void add(const char *kind, const QString &text)
    {
        m_rows.append({QString::number(m_rows.size()), s(kind), text});
    }

    const Handover &m_over;
    const Protocols &m_protocols;
    const protocol::Protocol &m_protocol; // the last of them: of now
    const QList<protocol::IndicatorSet> &m_sets;
    QList<ReadingRow> m_rows;
    qsizetype m_begun = 0;
};

} // namespace

QList<ReadingRow> handoverRows(const Handover &over, const Protocols &protocols,
    const QList<protocol::IndicatorSet> &sets, const QString &spoken)
{
    return Page(over, protocols, sets).written(spoken);
}

} // namespace tenang::presentation
