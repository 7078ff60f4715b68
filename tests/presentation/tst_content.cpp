// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/content.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <QTest>

using namespace tenang;
using namespace tenang::presentation;

class tst_Content : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_conversation_begins_with_the_usual_protocol_however_many_ship()
    {
        const auto content = loadContent();
        QVERIFY(content);
        const auto usual = protocol::readProtocol(protocol::shippedPack(protocol::usualProtocol));
        QVERIFY(usual);
        QCOMPARE(content->protocol.id, usual->id);
        QCOMPARE(content->protocol.hash, usual->hash);
    }

    void a_vault_keeps_the_packs_that_a_conversation_uses_and_no_others()
    {
        const auto content = loadContent();
        QVERIFY(content);
        int protocols = 0;
        for (const QByteArray &bytes : content->packs) {
            const auto head = protocol::readPackHead(bytes);
            QVERIFY(
                head && head->kind != protocol::PackKind::Coach && head->kind != protocol::PackKind::Cards);
            protocols += head->kind == protocol::PackKind::Protocol ? 1 : 0;
        }
        QCOMPARE(protocols, 1);
        for (const char *name : {"ilo-11", "unodc-forced-criminality"})
            QVERIFY2(!content->packs.contains(protocol::shippedPack(QLatin1String(name))), name);
        QCOMPARE(content->sets.size(), 2);
        QVERIFY(content->packs.contains(protocol::shippedPack(QStringLiteral("forced-criminality"))));
    }
};

QTEST_GUILESS_MAIN(tst_Content)
#include "tst_content.moc"
