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

    void every_pack_that_ships_is_kept_for_the_vault()
    {
        const auto content = loadContent();
        QVERIFY(content);
        QCOMPARE(content->packs.size(), protocol::shippedPacks().size());
    }
};

QTEST_GUILESS_MAIN(tst_Content)
#include "tst_content.moc"
