// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/wording.h"

#include "authoring/twoquestions.h"

#include <QRegularExpression>

#include <array>

namespace tenang::authoring {

namespace {

constexpr int maxWords = 25; // interview method §4.2, Q-LONG

enum Verdict { Off, Warn, Wrong };

// One row a word: what it does in a question, in a statement, in the officer's text and in an indicator set.
struct WordRule {
    const char *pattern;
    std::array<Verdict, 4> verdicts; // in the order of Voice
    const char *advice;
};

constexpr std::array wordRules{
    WordRule{R"(\d[\d.,]*\s*%|%|\bper ?cent(?:age)?s?\b)", {Wrong, Wrong, Wrong, Wrong},
        "no percentages: nobody is a number"},
    WordRule{
        R"(\b(?:risk|credibility|victim|trafficking) (?:score|rating|ranking|level)s?\b|\bscor(?:e|es|ed|ing)\b)",
        {Wrong, Wrong, Wrong, Wrong}, "no scores: a person is never ranked"},
    WordRule{R"(\bcount ?downs?\b)", {Wrong, Wrong, Wrong, Wrong}, "no countdown: the person sets the pace"},
    WordRule{
        R"(\b(?:not|no|never) an? (?:real |true |genuine )?(?:trafficking )?victims?\b|\bnon-victims?\b)",
        {Wrong, Wrong, Wrong, Wrong}, "no verdict: what was not said today may be said tomorrow"},
    WordRule{R"(\b(?:genuine|real|true|fake|bogus|false) (?:victim|claim|case|account)s?\b|\bruled out\b)",
        {Wrong, Wrong, Wrong, Wrong}, "no verdict: say what was said and seen"},
    WordRule{R"(\b(?:lie detector|polygraph|micro-?expressions?)\b)", {Wrong, Wrong, Wrong, Wrong},
        "demeanour is no sign of deception"},
    WordRule{
        R"(\b(?:deception|deceptive|deceitful|dishonest|untruthful|truthful(?:ness)?|credib(?:le|ility)|fabricat(?:e|ed|es|ing|ion))\b)",
        {Wrong, Wrong, Warn, Off}, "no words of deception: demeanour and gaps are no sign of it"},
    WordRule{
        R"(\b(?:lie|lies|lied|lying|liars?)\b)", {Wrong, Warn, Warn, Warn}, "accuses: ask what happened"},
    WordRule{R"(\bvictim(?:s|ised|ized|hood)?\b)", {Wrong, Wrong, Warn, Warn}, "a label: say “person”"},
    WordRule{R"(\bsuspect(?:s|ed)?\b|\boffenders?\b)", {Wrong, Wrong, Warn, Warn}, "a label: say “person”"},
    WordRule{R"(\btraffick(?:ed|ers?|ing)\b)", {Wrong, Warn, Off, Off}, "a label: ask about what happened"},
    WordRule{
        R"(\b(?:admit|admits|admitted|confess(?:es|ed|ion)?|cheat(?:s|ed|ing)?|scammers?|guilty|accused?|accomplices?)\b)",
        {Wrong, Warn, Off, Off}, "accuses: ask what happened"},
    WordRule{R"(\b(?:criminals?|illegal(?:ly|s)?|prostitut(?:e|es|ion))\b)", {Wrong, Warn, Off, Off},
        "blames: name what happened instead"},
    WordRule{R"(\breally\?|\bthe (?:whole |real )?truth\b|\bexcuses?\b(?! me))", {Wrong, Warn, Off, Off},
        "doubts the person"},
    WordRule{R"(\b(?:your|the) (?:story|claims?)\b)", {Warn, Warn, Off, Off}, "doubts: say “what happened”"},
};

struct QuestionRule {
    const char *pattern;
    Verdict verdict;
    const char *advice;
    bool maybeTwo = false; // said only where asksTwice() is not sure
};

constexpr std::array questionRules{
    QuestionRule{R"(\bwhy\b[^.?!]*\byou|\bhow come\b|\bwhat made you\b)", Wrong,
        "asks for a reason, which sounds like blame: ask what it was like (Q-WHY)"},
    QuestionRule{
        R"([,;] *(?:right|correct|yes|no|okay|ok|(?:is|was|did|do|does|are|were|have|has|had|could|would)(?:n't)? (?:it|you|he|she|they|that|there)) *\?)",
        Wrong, "suggests its own answer (Q-TAG)"},
    QuestionRule{
        R"((?:^|[.?!] +)(?:did|do|does|is|was|were|are|have|has|had|could|would|can)n't\b|\bisn't it true\b)",
        Wrong, "asked in the negative, it suggests its own answer (Q-NEG)"},
    QuestionRule{R"(\b(?:tell me|describe) (?:who|when|where|did|if|whether)\b)", Warn,
        "opens like an invitation and closes at once (Q-FAUX)"},
    QuestionRule{
        R"(\b(?:and|or),? (?:who|what|when|where|why|how|did|do|does|was|were|is|are|have|has|had) [^.?!]*\?)",
        Warn, "may be two questions (Q-MULT)", true},
};

constexpr const char *closedBeginning
    = R"((?:^|[.!] +)(?:did|was|were|is|are|do|does|have|has|had|can|could|would|will) (?!you (?:please )?(?:tell|describe|help|show|explain|say)\b)[^.!?]*\?)";

// Compiled once; the list above is the place to change.
QRegularExpression expressionOf(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString straightened(const QString &text)
{
    QString plain = text.simplified();
    return plain.replace(QChar(0x2019), u'\'');
}

template <typename Rules>
QList<QRegularExpression> compiled(const Rules &rules)
{
    QList<QRegularExpression> expressions;
    for (const auto &rule : rules)
        expressions.append(expressionOf(rule.pattern));
    return expressions;
}

void tell(Verdict verdict, Place at, const QString &found, const char *advice, Report &report)
{
    const QString text = QStringLiteral("“%1”: %2").arg(found.trimmed(), QString::fromUtf8(advice));
    if (verdict == Wrong)
        report.error(at, text);
    else if (verdict == Warn)
        report.warning(at, text);
}

} // namespace

bool isEnglish(const QString &language)
{
    return language.section(u'-', 0, 0) == u"en";
}

void checkWords(const QString &text, Place at, Voice voice, const QString &language, Report &report)
{
    if (!isEnglish(language))
        return;
    static const QList<QRegularExpression> expressions = compiled(wordRules);
    const QString plain = straightened(text);
    for (std::size_t i = 0; i < wordRules.size(); ++i) {
        const Verdict verdict = wordRules[i].verdicts.at(std::size_t(voice));
        if (verdict == Off)
            continue;
        if (const auto match = expressions[qsizetype(i)].match(plain); match.hasMatch())
            tell(verdict, at, match.captured(), wordRules[i].advice, report);
    }
}

void checkQuestion(const QString &text, Place at, const Asked &asked, const QString &language, Report &report)
{
    const bool twice = asksTwice(text, language);
    if (twice)
        report.error(at, QStringLiteral("two questions in one text: ask one and wait"));
    if (!isEnglish(language))
        return;
    static const QList<QRegularExpression> expressions = compiled(questionRules);
    static const QRegularExpression closed = expressionOf(closedBeginning);
    static const QRegularExpression sentenceEnd(QStringLiteral(R"([.?!]+(?:\s|$))"));
    const QString plain = straightened(text);
    for (std::size_t i = 0; i < questionRules.size(); ++i) {
        if (questionRules[i].maybeTwo && twice)
            continue;
        if (const auto match = expressions[qsizetype(i)].match(plain); match.hasMatch())
            tell(questionRules[i].verdict, at, match.captured(), questionRules[i].advice, report);
    }
    const bool open
        = asked.form == protocol::QuestionForm::Invitation || asked.form == protocol::QuestionForm::Directive;
    if (const auto match = closed.match(plain); open && match.hasMatch()) {
        tell(asked.reason.isEmpty() ? Wrong : Warn, at, match.captured(),
            asked.reason.isEmpty() ? "can be answered by yes or no and gives no reason: ask openly, or make "
                                     "it a narrow question (Q-YN)"
                                   : "can be answered by yes or no, but calls itself open (Q-YN)",
            report);
    }
    for (const QString &sentence : plain.split(sentenceEnd, Qt::SkipEmptyParts)) {
        const qsizetype words = sentence.split(u' ', Qt::SkipEmptyParts).size();
        if (words > maxWords)
            report.warning(at,
                QStringLiteral("%1 words in one sentence, more than %2 (Q-LONG)").arg(words).arg(maxWords));
    }
}

} // namespace tenang::authoring
