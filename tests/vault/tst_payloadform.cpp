// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/payloadform.h"
#include "vaultsupport.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

class PayloadFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Qt gives back what it read before the fault, a key without its value too; putting words into such a map
    // read past its end (found by fuzz_payload).
    void a_body_cut_short_anywhere_is_damaged()
    {
        const interview::Event taken = note(QStringLiteral("They kept my passport."));
        const StoredPayload whole = toStored(taken.payload);
        VERIFY_GOOD(fromStored(QStringLiteral("note_taken"), whole));
        for (qsizetype size = 0; size < whole.body.size(); ++size) {
            StoredPayload cut = whole;
            cut.body.truncate(size);
            COMPARE_FAILURE(fromStored(QStringLiteral("note_taken"), cut), Error::Kind::Damaged);
        }
    }

    void a_body_that_is_no_map_is_damaged()
    {
        for (const QByteArray &body :
            {QByteArray("\x80", 1), QByteArray("\x01", 1), QByteArray("\x63\x61\x62\x63", 4)})
            COMPARE_FAILURE(fromStored(QStringLiteral("note_taken"), {body, QStringLiteral("words"), true}),
                Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(PayloadFormTest)
#include "tst_payloadform.moc"
