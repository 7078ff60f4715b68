// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/handoverrows.h"

#include "presentation/languagenames.h"
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
    case ConsentState::Given: //: After the name of a choice and a colon: the person agreed
        return Texts::tr("agreed");
    case ConsentState::Refused: //: After the name of a choice and a colon: the person said no
        return Texts::tr("said no");
    case ConsentState::NotNow: //: After the name of a choice and a colon: the person wants to decide later
        return shares ? Texts::tr("not now, so nothing is shared")
                      : /*: To be decided later */ Texts::tr("not now");
    case ConsentState::Withdrawn:
        //: After the name of a choice and a colon: the person agreed and withdrew it
        return shares ? Texts::tr("taken back, so nothing is shared")
                      : /*: The person withdrew it */ Texts::tr("taken back");
    case ConsentState::NotAsked:
        break;
    }
    //: After the name of a choice and a colon: the person was not asked
    return shares ? Texts::tr("not asked, so nothing is shared")
                  : /*: The person was not asked */ Texts::tr("not asked");
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
        //: Marked is ticked by the officer here
        end(Texts::tr("Nothing is marked as explained yet."));
        if (!open.isEmpty())
            add("topic", Texts::tr("Still to explain"));
        addAll(open);
    }

    void told()
    {
        begin(Texts::tr("In the person's own words"));
        for (const Told &topic : m_over.told) {
            //: Above quotations that belong to no topic
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
        //: No question of this conversation is left to ask
        end(Texts::tr("Nothing that was offered is left."));
    }

    void leftForLater()
    {
        begin(Texts::tr("Left for another day, or not spoken about"));
        //: %1 is a subject that was put off, such as “The work”
        for (const QString &linkId : m_over.leftOut)
            add("line", Texts::tr("Another day: %1").arg(titleOf(itemIn(m_protocols, linkId), linkId)));
        for (const QString &linkId : m_over.notSaid)
            add("line",
                //: The person would rather not say; %1 is a subject or an indicator
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
        //: Heading above subjects; to the next officer
        begin(Texts::tr("Please do not ask again"));
        for (const QString &linkId : m_over.doNotAskAgain) {
            const QString title = titleOf(itemIn(m_protocols, linkId), linkId);
            const bool left = m_over.leftOut.contains(linkId);
            add("line",
                //: %1 is a subject; they: the person
                left ? Texts::tr("%1: only when they bring it up").arg(title)
                     : /*: %1 is a subject */ Texts::tr("%1: told, read it above").arg(title));
        }
        for (const protocol::Item &item : m_protocol.items) {
            const bool put = item.questionForm != protocol::QuestionForm::Statement;
            const QString state = m_over.facts.value(item.sets);
            //: %1 the name of a question or choice, %2 its answer
            if (put && !state.isEmpty() && !isHowToTalk(item.sets) && !m_over.notSaid.contains(item.linkId)
                && !m_over.doNotAskAgain.contains(item.linkId))
                add("line", Texts::tr("%1: %2").arg(item.title, answerLabel(item, state)));
        }
        answeredEarlier();
        //: Under “Please do not ask again”: no subject stands here yet
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
        //: Heading: to whom information may go
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
                //: %1 is somebody, such as “Embassy or consulate”
                Texts::tr("Must not know: %1")
                    .arg(asked == nullptr ? roleText(who) : answerLabel(*asked, who)));
        //: The person was not asked yet who may know
        end(Texts::tr("Nobody was asked about yet, so nothing is shared."));
    }

    void howTheyAre(const QString &spoken)
    {
        //: Heading: dangers, needs and language of the person
        begin(Texts::tr("How the person is"));
        //: %1 is a kind of danger, such as “Injury”
        for (const QString &key : m_over.dangers)
            add("line", Texts::tr("In danger: %1").arg(titleOf(itemSetting(s("danger/") + key), key)));
        //: Verb: the person needs; %1 such as “Medical care”
        for (const QString &key : m_over.needs)
            add("line", Texts::tr("Needs: %1").arg(needText(key)));
        //: Verb: the person wishes for; %1 is a wish
        for (const QString &key : m_over.wishes)
            add("line", Texts::tr("Wishes for: %1").arg(titleOf(itemSetting(s("wish/") + key), key)));
        //: They: the person asked to stop the conversation
        if (m_over.askedToStop)
            add("line", Texts::tr("They asked to stop."));
        if (m_over.stopped)
            add("line", Texts::tr("The conversation was stopped for that day."));
        if (text::language(spoken) != nullptr && m_over.facts.value(s("fact/language")).isEmpty())
            add("line", Texts::tr("Language: %1").arg(nameOfLanguage(spoken)));
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
