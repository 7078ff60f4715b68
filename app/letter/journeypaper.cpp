// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/phrases.h"
#include "letter/plaintext.h"

// The sheet for the journey. Every sheet has the same headings, the same rows and the same requests, so that
// nothing on it but the person's own few words differs from anybody else's.
namespace tenang::letter {

namespace {

class JourneyComposer {
public:
    JourneyComposer(const referral::JourneySheet &journey, Sheet &sheet)
        : m_journey(journey)
        , m_sheet(sheet)
    {
    }

    void compose()
    {
        //: Title of the sheet that travels with the person
        add(Line::Kind::Title, Letter::tr("For the journey"));
        add(Line::Kind::Lead,
            //: Says who reads the sheet: an escort, and whoever waits at the end of the journey
            Letter::tr(
                "For the one who travels with the person and the one who meets them. Nobody else reads "
                "it. Destroy it after the arrival."));
        add(Line::Kind::Lead,
            //: To the escort: a request
            Letter::tr("Please ask nothing about what happened, the family or other countries."));
        head();
        //: Heading on the sheet for the journey: during the journey
        add(Line::Kind::Heading, Letter::tr("On the way"));
        rows({"health", "medicine", "frightens", "helps", "papers", "stop"});
        //: Heading on the sheet for the journey
        add(Line::Kind::Heading, Letter::tr("On arrival"));
        rows({"meets", "must_not_know", "first_night"});
        requests();
        leaveAlone();
        leftOut();
    }

private:
    void add(Line::Kind kind, const QString &text) { m_sheet.lines.append({kind, text, {}}); }
    void row(const QString &label, const QString &text)
    {
        m_sheet.lines.append({Line::Kind::Row, text, label});
    }

    void head()
    {
        //: Label of a row: the code of the case, such as K7-204
        row(Letter::tr("Reference"), orNotKnown(m_journey.caseRef));
        //: Label of a row: when this paper was written, a date and time follow
        row(Letter::tr("Written"), timePhrase(m_journey.at));
        //: Label of a row: when the person agreed, a date and time follow
        row(Letter::tr("The person agreed"), timePhrase(m_journey.consentAt));
        //: Label of a row: the language of the person
        row(Letter::tr("Language"), languagePhrase(m_journey.language));
        //: Label of a row: yes, no or not known follows
        row(Letter::tr("Interpreter needed"), knownPhrase(m_journey.interpreter));
        //: Label of a row: our number, for the reader to call
        row(Letter::tr("You call us"), orNotKnown(m_journey.referrer.contact));
        //: Label of a row: our second number, when the first is not picked up
        row(Letter::tr("If nobody answers"), orNotKnown(m_journey.referrer.alternate));
    }

    void rows(std::initializer_list<const char *> topics)
    {
        for (const char *wanted : topics) {
            const QString topic = QString::fromLatin1(wanted);
            const auto line = std::ranges::find(m_journey.lines, topic, &referral::JourneyLine::topic);
            const QString text = line == m_journey.lines.end() ? QString() : cleaned(line->text).trimmed();
            //: Value of an empty row; quoted in “What is not here”, keep both the same
            row(journeyPhrase(topic), text.isEmpty() ? Letter::tr("not on this sheet") : text);
        }
    }

    void requests()
    {
        //: Heading above requests to those who travel with the person or meet them
        add(Line::Kind::Heading, Letter::tr("Please"));
        add(Line::Kind::Bullet,
            Letter::tr("When the person wants to stop, stop first. Then call us. The person decides."));
        add(Line::Kind::Bullet,
            //: To the escort; “near” is near the person
            Letter::tr("Tell nobody the day, the hour or the place of arrival. Let nobody near who is not "
                       "named above, whoever they say they are."));
        //: To the escort: take no photo, let no journalist in, call no name aloud
        add(Line::Kind::Bullet, Letter::tr("No picture, no reporter, no name called out."));
        add(Line::Kind::Bullet,
            Letter::tr("Papers, phone, bags and medicine stay in the person's own hands. Do not touch the "
                       "person unless they ask you to."));
        add(Line::Kind::Bullet,
            //: To the escort: take the person to no public office or authority on that day
            Letter::tr("No office and no questions on the day of arrival. Rest comes first."));
    }

    void leaveAlone()
    {
        //: Heading above subjects that the reader leaves alone
        add(Line::Kind::Heading, Letter::tr("Asked already, or not yours to ask"));
        for (const QString &id : m_journey.leaveAlone) {
            if (const QString text = journeyPhrase(id); !text.isEmpty())
                add(Line::Kind::Bullet, text);
        }
    }

    void leftOut()
    {
        //: Heading: what this sheet leaves out on purpose
        add(Line::Kind::Heading, Letter::tr("What is not here"));
        add(Line::Kind::Text,
            //: “not on this sheet” is the value of an empty row, translate both the same
            Letter::tr("Every sheet leaves out who the person is, what they told, any reason, and anything "
                       "about papers, offices or other countries. A line that says “not on this sheet” was "
                       "not asked, not answered or kept back: it means nothing."));
        add(Line::Kind::Text,
            Letter::tr("The person has heard this sheet and can take it back at any time. Then destroy it."));
    }

    const referral::JourneySheet &m_journey;
    Sheet &m_sheet;
};

} // namespace

Sheet journeyPaper(const referral::JourneySheet &journey, Review review)
{
    Sheet sheet;
    sheet.reference = orNotKnown(journey.caseRef);
    //: Foot of every page that is printed, keep short: the paper is a draft
    if (review == Review::NotYetSeen)
        sheet.status = Letter::tr("Draft until a supervisor has seen it");
    sheet.language = journey.language;
    sheet.practice = journey.practice;
    JourneyComposer(journey, sheet).compose();
    return sheet;
}

} // namespace tenang::letter
