// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/directory.h"

#include <QTest>

namespace tenang::test {

// A directory out of CSV text, through the real readers.
class Made {
public:
    Made &table(const char *name, const char *csv)
    {
        const QString file = QString::fromLatin1(name) + QStringLiteral(".csv");
        m_source.tables.insert(QString::fromLatin1(name), referral::readCsv(QByteArray(csv), file, findings));
        return *this;
    }
    Made &zone(const char *id)
    {
        m_source.zone = QString::fromLatin1(id);
        return *this;
    }
    referral::Directory directory() { return referral::joinDirectory({m_source}, findings); }

    Findings findings;

private:
    referral::DirectorySource m_source;
};

// "services.csv:3 error|warning" of each finding, for comparing.
inline QStringList places(const Findings &findings)
{
    QStringList made;
    for (const Finding &finding : findings) {
        made.append(QStringLiteral("%1:%2 %3")
                .arg(finding.file)
                .arg(finding.line)
                .arg(finding.severity == Finding::Severity::Error ? QStringLiteral("error")
                                                                  : QStringLiteral("warning")));
    }
    return made;
}

inline QDateTime instant(const char *rfc3339)
{
    return QDateTime::fromString(QString::fromLatin1(rfc3339), Qt::ISODate);
}

} // namespace tenang::test
