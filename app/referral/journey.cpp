// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/journey.h"

#include "referral/roles.h"
#include "referral/textgate.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tenang::referral {

namespace {

using interview::ConsentState;

const QLatin1StringView yes("yes");

Error refused(const char *code)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(code));
}

Result<void> checkOpen(const interview::Session &session, const Facts &facts)
{
    const ConsentState consent = session.consentTo(QStringLiteral("journey"));
    if (consent == ConsentState::Refused || consent == ConsentState::Withdrawn)
        return refused("CONSENT_REFUSED");
    if (consent != ConsentState::Given)
        return refused("CONSENT_NOT_ASKED");
    if (facts.fearOfReturn != u"no")
        return refused(facts.fearOfReturn == yes ? "FEAR_OF_RETURN" : "FEAR_NOT_ASKED");
    if (onChildPath(facts))
        return refused("NOT_AN_ADULT");
    if (session.state(QStringLiteral("need/return_home")) != yes)
        return refused("RETURN_NOT_WISHED");
    const QStringList home{QStringLiteral("embassy"), QStringLiteral("consular")};
    const bool hidden
        = std::ranges::any_of(home, [&](const QString &named) { return facts.mustNotKnow.contains(named); });
    return hidden ? Result<void>(refused("MUST_NOT_KNOW")) : Result<void>();
}

// Words in a row of the notes, so that a line which repeats an account is seen. Scripts without spaces give
// two tokens a letter (text/words.h): a longer row there says as much.
class NotedWords {
public:
    explicit NotedWords(const interview::Session &session)
    {
        for (const interview::Note &note : session.notes)
            m_notes.append(joined(text::searchTokens(note.text)));
    }

    [[nodiscard]] bool areIn(const QString &text) const
    {
        const QList<text::Token> tokens = text::searchTokens(text);
        const bool hasSpaces = std::ranges::adjacent_find(tokens, [](const auto &one, const auto &next) {
            return next.start < one.start + one.length;
        }) == tokens.end();
        const qsizetype row = hasSpaces ? 5 : 12;
        for (qsizetype i = 0; i + row <= tokens.size(); ++i) {
            const QString words = joined(tokens.sliced(i, row));
            const auto holds = [&](const QString &note) { return note.contains(words); };
            if (std::ranges::any_of(m_notes, holds))
                return true;
        }
        return false;
    }

private:
    static QString joined(const QList<text::Token> &tokens)
    {
        QString words(u' ');
        for (const text::Token &token : tokens)
            words += token.text + u' ';
        return words;
    }

    QStringList m_notes;
};

} // namespace

const QStringList &journeyTopics()
{
    static const QStringList topics
        = QStringLiteral("health medicine frightens helps papers stop meets must_not_know first_night")
              .split(u' ');
    return topics;
}

const QStringList &leaveAloneIds()
{
    static const QStringList ids
        = QStringLiteral("health age language papers family what_happened home wishes").split(u' ');
    return ids;
}

bool tellsWhatHappened(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:traffick|smuggl|scam|fraud|compound|exploit|enslav|slave|ransom|victim|suspect|crim"
            "(?:e|inal)|offen[cs]e|arrest|prison|jail|detain|detention|deport|asylum|refugee|persecut|"
            "tortur|beat(?:en|ing)|rape|kidnap|abduct|forced|confess|prosecut|lawsuit)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(words);
}

Result<JourneySheet> journeyFor(const PacketSources &sources)
{
    const interview::Session &session = sources.session;
    const Facts facts = factsFrom(
        session, sources.assessment, sources.country, userRoleIn(sources.protocol, sources.userRole));
    RETURN_IF_ERROR(checkOpen(session, facts));

    TextGate gate(session, QStringLiteral("journey"));
    JourneySheet sheet;
    sheet.caseRef = gate.pass(session.begun.ref, QStringLiteral("caseRef"));
    sheet.at = sources.at;
    sheet.consentAt = consentNotedAt(session, QStringLiteral("journey"));
    sheet.referrer = sources.referrer;
    sheet.practice = session.begun.practice;
    sheet.language = facts.languages.value(0);
    sheet.interpreter = interpreterOf(session);
    const NotedWords noted(session);
    for (const QString &topic : journeyTopics()) {
        const QString said = session.state(QStringLiteral("safe/journey_") + topic).trimmed();
        const bool tells = tellsWhatHappened(said) || noted.areIn(said);
        if (tells)
            gate.warn(QStringLiteral("held_back/") + topic,
                QStringLiteral("this line tells what happened or repeats a note: it is left off the sheet"));
        sheet.lines.append({topic, tells ? QString() : gate.pass(said, topic)});
    }
    const QStringList asked
        = session.state(QStringLiteral("safe/journey_asked")).split(u',', Qt::SkipEmptyParts);
    for (const QString &id : leaveAloneIds()) {
        if (id == u"what_happened" || asked.contains(id))
            sheet.leaveAlone.append(id);
    }
    gate.warnOfWishes();
    gate.warn(QStringLiteral("read_out"), QStringLiteral("read the sheet to the person before it leaves"));
    sheet.findings = gate.findings;
    return sheet;
}

} // namespace tenang::referral
