// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every person and every directory (design.md §6).
#include "referral/gates.h"
#include "referral/generatedfacts.h"
#include "referral/pathwayjson.h"
#include "referral/reasons.h"

#include <QSet>
#include <QTest>

using namespace tenang;
using namespace tenang::referral;
using interview::ConsentState;

namespace {

const QDateTime now(QDate(2025, 11, 18), QTime(5, 0), QTimeZone::utc());

struct Case {
    Directory directory;
    Facts facts;
};

// A new person each time, a new directory every few: people are cheaper to make.
class Cases {
public:
    test::Seeded random;

    Case next()
    {
        if (m_left-- == 0) {
            m_left = 20;
            const auto seed = static_cast<unsigned>(random.bits());
            m_directory = test::GeneratedDirectory(seed).make(1 + random.below(12));
        }
        return {m_directory, test::GeneratedFacts(random).make(m_directory)};
    }

private:
    Directory m_directory;
    int m_left = 0;
};

QSet<QString> stepIds(const Pathway &pathway)
{
    QSet<QString> ids;
    for (const Step &step : pathway.steps)
        ids.insert(step.service);
    return ids;
}

QSet<QString> outIds(const Pathway &pathway)
{
    QSet<QString> ids;
    for (const NotEligible &out : pathway.notEligible)
        ids.insert(out.service);
    return ids;
}

bool isPublished(const QString &code)
{
    static const QSet<QString> codes(reasonCodes().cbegin(), reasonCodes().cend());
    return codes.contains(code);
}

bool refused(const Facts &facts, const QString &key)
{
    const ConsentState state = facts.consentTo(key);
    return state == ConsentState::Refused || state == ConsentState::Withdrawn;
}

bool isNamed(const Facts &facts, const Step &step)
{
    static const QMap<QString, QString> alias{{QStringLiteral("embassy"), QStringLiteral("consular")},
        {QStringLiteral("police"), QStringLiteral("police_unit")},
        {QStringLiteral("family"), QStringLiteral("family_tracing")}};
    return std::ranges::any_of(facts.mustNotKnow, [&](const QString &named) {
        return named == step.service || named == step.role || alias.value(named) == step.role;
    });
}

// The first thing that is wrong with a step, or "".
QString faultOf(const Step &step, const Case &made)
{
    const Facts &facts = made.facts;
    const Service &service = *made.directory.service(step.service);
    const bool consented = facts.consentTo(QStringLiteral("embassy")) == ConsentState::Given;
    if (step.role == QLatin1String("consular") && (facts.fearOfReturn != QLatin1String("no") || !consented))
        return QStringLiteral("the embassy without a safe yes");
    if (step.role == QLatin1String("consular") && facts.userRole == QLatin1String("consular"))
        return QStringLiteral("the embassy for its own officer");
    if (isNamed(facts, step))
        return QStringLiteral("somebody who must not know");
    const bool lifeFirst = service.role == Role::Emergency && !facts.danger.isEmpty();
    const bool childFirst = service.role == Role::ChildProtection && onChildPath(facts);
    const bool policeNamed = facts.mustNotKnow.contains(QStringLiteral("police"))
        || facts.mustNotKnow.contains(QStringLiteral("police_unit"));
    if (service.sharesWithEnforcement != Known::No && !lifeFirst
        && (policeNamed || (refused(facts, QStringLiteral("police")) && !childFirst)))
        return QStringLiteral("a way to the police that was refused");
    if (childFirst
        && (step.action != Action::Call || step.consentBasis != QLatin1String("child_best_interests")))
        return QStringLiteral("a child before an adult's consent");
    const QString key = consentKeyOf(service.role);
    if (step.action == Action::Call && !lifeFirst && !childFirst
        && (key.isEmpty() || facts.consentTo(key) != ConsentState::Given))
        return QStringLiteral("a call without consent");
    if (step.action != Action::Call && step.shareTier != 0)
        return QStringLiteral("sharing without a call");
    if (service.role == Role::Emergency && facts.danger.isEmpty())
        return QStringLiteral("an emergency without danger");
    if (step.contact && service.phones.isEmpty() && service.email.isEmpty())
        return QStringLiteral("a contact out of nowhere");
    for (const QString &code : step.reasons) {
        if (!isPublished(code))
            return QStringLiteral("an unknown code ") + code;
    }
    return {};
}

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_step_respects_gates_and_consent()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases; ++i) {
            const Case made = cases.next();
            const Pathway pathway = resolve(made.directory, made.facts, now);
            QSet<QString> blocked;
            for (const Blocked &gate : pathway.blocked) {
                QVERIFY(isPublished(gate.reason));
                blocked.insert(gate.service);
            }
            for (const NotEligible &out : pathway.notEligible) {
                QVERIFY(!out.reasons.isEmpty());
                for (const QString &code : out.reasons)
                    QVERIFY(isPublished(code));
            }
            int rung = 0;
            for (const Step &step : pathway.steps) {
                const QString fault = faultOf(step, made);
                if (!fault.isEmpty())
                    QFAIL(qPrintable(fault + u' ' + QString::fromUtf8(toJson(pathway))));
                QVERIFY(!blocked.contains(step.fallback));
                const int next = rungOf(*roleFromString(step.role), !made.facts.danger.isEmpty());
                QVERIFY2(next >= rung, "the rungs are mixed up");
                rung = next;
            }
            for (const QString &id : pathway.fallback)
                QVERIFY(!blocked.contains(id));
            QCOMPARE(pathway.steps.size() + pathway.blocked.size() + pathway.notEligible.size(),
                made.directory.services().size());
        }
    }

    void forgetting_a_fact_never_excludes_a_service()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases / 5; ++i) {
            const Case made = cases.next();
            const Facts less = test::GeneratedFacts(cases.random).forget(made.facts);
            const QSet<QString> out = outIds(resolve(made.directory, made.facts, now));
            const QSet<QString> outLess = outIds(resolve(made.directory, less, now));
            QVERIFY2(out.contains(outLess), "a service fell out although less is known");
        }
    }

    void danger_never_moves_protection_later()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases / 10; ++i) {
            Case made = cases.next();
            made.facts.danger.clear();
            const Pathway calm = resolve(made.directory, made.facts, now);
            made.facts.danger = {QStringLiteral("injury")};
            const Pathway danger = resolve(made.directory, made.facts, now);
            QVERIFY(stepIds(danger).contains(stepIds(calm)));
            QStringList before, after;
            for (const Step &step : calm.steps) {
                if (step.role != QLatin1String("medical"))
                    before.append(step.service);
            }
            for (const Step &step : danger.steps) {
                if (step.role != QLatin1String("medical") && step.role != QLatin1String("emergency"))
                    after.append(step.service);
                for (const Step &earlier : calm.steps) {
                    if (earlier.service == step.service)
                        QVERIFY(step.actWithinMinutes <= earlier.actWithinMinutes);
                }
            }
            QCOMPARE(after, before);
        }
    }

    // The home state learns nothing from its officer's list: fear and a wish for asylum leave it as it is,
    // byte for byte.
    void the_list_of_a_consular_officer_does_not_tell_who_is_afraid()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases / 10; ++i) {
            Case made = cases.next();
            made.facts.userRole = QStringLiteral("consular");
            made.facts.needs.removeAll(QStringLiteral("asylum"));
            made.facts.fearOfReturn = QStringLiteral("no");
            const QByteArray calm = toJson(resolve(made.directory, made.facts, now));
            for (const char *fear : {"yes", "not_asked"}) {
                Facts other = made.facts;
                other.fearOfReturn = QString::fromLatin1(fear);
                QCOMPARE(toJson(resolve(made.directory, other, now)), calm);
                other.needs.append(QStringLiteral("asylum"));
                QCOMPARE(toJson(resolve(made.directory, other, now)), calm);
            }
        }
    }

    // Whoever may be reached without the state is told to everybody, and nobody calls for them.
    void a_consular_officer_hands_over_the_independent_routes_and_calls_none()
    {
        Cases cases;
        int seen = 0;
        for (int i = 0; i < test::manyCases / 10; ++i) {
            Case made = cases.next();
            made.facts.userRole = QStringLiteral("consular");
            const Pathway pathway = resolve(made.directory, made.facts, now);
            for (const Step &step : pathway.steps) {
                const bool independent = step.role == QLatin1String("asylum_authority")
                    || step.role == QLatin1String("refugee_agency");
                QCOMPARE(step.reasons.contains(QStringLiteral("INDEPENDENT_ROUTE")), independent);
                if (!independent)
                    continue;
                ++seen;
                QVERIFY(step.action == Action::InformPerson && step.shareTier == 0);
                QCOMPARE(step.consentBasis, QStringLiteral("no_personal_data"));
                QVERIFY(step.answers.contains(QStringLiteral("information")));
                QVERIFY(step.actWithinMinutes <= 180);
                QVERIFY(!pathway.fallback.contains(step.service));
            }
        }
        QVERIFY(seen > 0);
    }

    void the_order_of_rows_and_a_second_run_change_nothing()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases / 50; ++i) {
            const Case made = cases.next();
            QList<Service> turned = made.directory.services();
            std::reverse(turned.begin(), turned.end());
            const QByteArray once = toJson(resolve(made.directory, made.facts, now));
            QCOMPARE(toJson(resolve(made.directory, made.facts, now)), once);
            QCOMPARE(toJson(resolve(Directory(turned), made.facts, now)), once);
        }
    }

    void a_service_more_takes_none_away()
    {
        Cases cases;
        for (int i = 0; i < test::manyCases / 50; ++i) {
            const Case made = cases.next();
            QList<Service> fewer = made.directory.services();
            const QString removed = fewer.takeAt(cases.random.below(fewer.size())).id;
            QSet<QString> all = stepIds(resolve(made.directory, made.facts, now));
            all.remove(removed);
            QCOMPARE(stepIds(resolve(Directory(fewer), made.facts, now)), all);
        }
    }
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
