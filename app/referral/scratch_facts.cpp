#include "referral/facts.h"
#include <QRegularExpression>
namespace tenang::referral {
Facts factsFrom(const interview::Session &s, const indicators::Assessment &a, const QString &country, const QString &role)
{
    Facts f; f.age = indicators::ageFromString(s.age()).value_or(indicators::Age::Unsure);
    const QString sex = s.state(QStringLiteral("fact/sex")); if (!sex.isEmpty()) f.sex = sex;
    const QString fear = s.state(QStringLiteral("fact/fear_of_return")); if (!fear.isEmpty()) f.fearOfReturn = fear;
    const QString set = s.state(QStringLiteral("fact/setting")); if (!set.isEmpty()) f.setting = set;
    f.country = country; f.userRole = role; f.danger = s.dangers(); f.assessment = a.outcome; f.consent = s.consent;
    f.languages = QStringList{s.begun.language};
    f.exploitation = s.state(QStringLiteral("fact/exploitation")).split(u' ', Qt::SkipEmptyParts);
    f.mustNotKnow = s.state(QStringLiteral("safe/must_not_know")).split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    return f;
}
}
