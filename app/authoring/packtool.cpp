// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

// packtool OUT.pack IN [WITH…]: builds one pack for the resources of the app. WITH is other content that IN
// refers to. Exit status 0 built, 1 the content has errors (OUT is left as it was), 2 wrong usage.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream err(stderr);
    if (arguments.size() < 2) {
        err << "usage: packtool OUT.pack IN [WITH...]\n";
        return 2;
    }
    const tenang::authoring::BuildResult result = tenang::authoring::build(arguments[1], arguments.mid(2));
    for (const tenang::Finding &finding : result.findings)
        err << toString(finding) << '\n';
    if (result.bytes.isEmpty())
        return 1;
    QSaveFile file(arguments[0]);
    if (!file.open(QIODevice::WriteOnly) || file.write(result.bytes) != result.bytes.size()
        || !file.commit()) {
        err << arguments[0] << ": " << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
