// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/samples.h"
#include "protocol/shipped.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <array>

using namespace tenang;
using namespace tenang::protocol;

namespace {

constexpr std::array allKinds{PackKind::Protocol, PackKind::Indicators, PackKind::Practice,
    PackKind::Directory, PackKind::Agency, PackKind::Coach, PackKind::Cards};

} // namespace

class ShippedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_content_folder_is_shipped()
    {
        const QDir content(QStringLiteral(TENANG_SOURCE "/protocols"));
        QStringList expected;
        for (const QFileInfo &folder : content.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFileInfo::exists(folder.filePath() + QStringLiteral("/protocol.yaml"))
                || QFileInfo::exists(folder.filePath() + QStringLiteral("/practice.yaml")))
                expected.append(folder.fileName());
        }
        for (const QFileInfo &set :
            QDir(content.filePath(QStringLiteral("indicators"))).entryInfoList({QStringLiteral("*.yaml")}))
            expected.append(set.completeBaseName());
        for (const QFileInfo &folder : QDir(content.filePath(QStringLiteral("directory")))
                 .entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFileInfo::exists(folder.filePath() + QStringLiteral("/directory.yaml")))
                expected.append(folder.fileName());
        }
        for (const QFileInfo &coach :
            QDir(content.filePath(QStringLiteral("coach"))).entryInfoList({QStringLiteral("*.yaml")}))
            expected.append(QStringLiteral("coach-") + coach.completeBaseName());
        for (const QFileInfo &cards :
            QDir(content.filePath(QStringLiteral("cards"))).entryInfoList({QStringLiteral("*.yaml")}))
            expected.append(cards.completeBaseName());
        expected.sort();
        QStringList shipped;
        for (const PackKind kind : allKinds)
            shipped += shippedPacks(kind);
        shipped.sort();
        QCOMPARE(shipped, expected);
        if (expected.isEmpty())
            QSKIP("there is no content in protocols/ yet");
    }

    void every_shipped_pack_is_read_and_written_back()
    {
        for (const PackKind kind : allKinds) {
            for (const QString &name : shippedPacks(kind)) {
                const QByteArray bytes = shippedPack(name);
                const Result<PackHead> head = readPackHead(bytes);
                QVERIFY2(head, qPrintable(name));
                QCOMPARE(toString(head->kind), toString(kind)); // the folder says what the pack says
                if (kind == PackKind::Coach)
                    QCOMPARE(head->id, name); // content in force goes by the name
                if (kind == PackKind::Directory)
                    QVERIFY2(!head->body.value(QStringLiteral("tables")).toMap().isEmpty(), qPrintable(name));
                else
                    QVERIFY2(test::rewritten(bytes) == bytes, qPrintable(name));
            }
        }
        QVERIFY(shippedPack(QStringLiteral("no-such-pack")).isEmpty());
    }

    void the_usual_protocol_ships()
    {
        const Result<Protocol> usual = readProtocol(shippedPack(usualProtocol));
        QVERIFY(usual);
        QCOMPARE(usual->id, QStringLiteral("second-line-forced-criminality"));
        QCOMPARE(usual->phases.size(), phaseCount);
    }
};

QTEST_GUILESS_MAIN(ShippedTest)
#include "tst_shipped.moc"
