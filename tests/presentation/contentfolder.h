// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencyfolder.h"
#include "appsupport.h"

#include <algorithm>

namespace tenang::presentation::testing {

inline const QString line = QStringLiteral("second-line-forced-criminality");
inline const QString marks = QStringLiteral("forced-criminality");
inline const QString ours = QStringLiteral("our-interview");
inline const QString asked = QStringLiteral("Tell me how you came to hear of this work.");

inline protocol::Protocol lineOf(const char *version, const QString &text = asked)
{
    protocol::Protocol changed = content().protocol;
    changed.version = QString::fromLatin1(version);
    std::ranges::find(changed.items, QLatin1StringView("offer"), &protocol::Item::linkId)->text = text;
    return changed;
}

// The shipped marks and one more, which is a quick mark of nobody yet.
inline protocol::IndicatorSet moreMarks()
{
    protocol::IndicatorSet set = content().sets.first();
    protocol::Indicator more = *set.indicator(QStringLiteral("P-FC"));
    more.id = QStringLiteral("P-OWN");
    more.label = QStringLiteral("Made to");
    set.version = QStringLiteral("9.0.0");
    set.indicators.append(more);
    return set;
}

inline QStringList codesOf(const QList<Choice> &choices)
{
    QStringList codes;
    for (const Choice &choice : choices)
        codes.append(choice.code);
    return codes;
}

// An agency that sends content, and a tablet that finds it at its next start.
class ContentFolder : protected AgencyFolder {
protected:
    [[nodiscard]] bool putContent(const QStringList &ids, const QList<QByteArray> &packs) const
    {
        protocol::Agency agency;
        agency.content = ids;
        bool good = putSettings(agency);
        for (qsizetype i = 0; i < packs.size(); ++i)
            good = good && put(qPrintable(ids[i] + u".pack"), signedBy(m_seed, packs[i]));
        return good;
    }
    // What the app reads at its next start.
    [[nodiscard]] Content atStart() const
    {
        Content read = content();
        takeAgency(read, m_folder->path());
        return read;
    }
    // Locked, started again with what lies in the folder now, and unlocked.
    [[nodiscard]] bool startsAnew(Officer &at, Content &its) const
    {
        const bool away = at.goesHome() && at.locks();
        its = atStart();
        return away && at.unlocks();
    }
    static QString promptOf(Officer &at)
    {
        return at.app.desk().protocol().item(QStringLiteral("offer"))->text;
    }
    static bool opens(Officer &at, const Id &caseId)
    {
        at.app.openCase(caseId.toString());
        return at.comesTo(Where::Interview);
    }
    static const QString &shippedText() { return content().protocol.item(QStringLiteral("offer"))->text; }
    static QStringList heard(Officer &at)
    {
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        return at.app.agencyNews();
    }
};

} // namespace tenang::presentation::testing
