// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "history.h"

using namespace tenang;
using namespace tenang::audit;
using namespace tenang::audit::testing;

namespace tenang::audit {
// So that a failure shows what was found.
static char *toString(const Fault &fault)
{
    return qstrdup(qPrintable(toString(fault.kind) + u" at " + QString::number(fault.seq)));
}
} // namespace tenang::audit

class VerifierTest : public QObject {
    Q_OBJECT

private:
    static QList<Fault> faults(
        const QList<Line> &lines, const QList<Checkpoint> &anchors = {}, const QByteArray &signer = {})
    {
        return judge(lines, anchors, signer).faults;
    }
    static QList<Fault> one(FaultKind kind, qint64 seq) { return {{kind, seq}}; }
    static Entry &entry(QList<Line> &lines, qsizetype at) { return std::get<Entry>(lines[at]); }
    // Everything from `at` on linked and hashed anew, every checkpoint signed anew, as the owner can.
    static QList<Line> madeAnew(const QList<Line> &lines)
    {
        History again;
        for (const Line &line : lines) {
            if (const auto *written = std::get_if<Entry>(&line))
                again.write(*written);
        }
        again.close();
        return again.lines;
    }

private Q_SLOTS:
    // As app/vault/FORMAT.md says: the length in bytes and UTF-8, in whatever letters.
    void text_is_hashed_as_its_utf8()
    {
        for (const char *text : {"", "case/read", "Đỗ Thị Hà", "สมชาย", "a\x7f\xc2\x80", "😀"}) {
            Canonical asText, asBytes;
            asText.string(QString::fromUtf8(text));
            asBytes.string(QByteArrayView(text));
            QCOMPARE(asText.bytes(), asBytes.bytes());
        }
    }

    void an_honest_record_has_no_fault()
    {
        History honest;
        honest.add(40);
        honest.close();
        const Checkpoint kept = honest.anchor();
        honest.add(5);
        const Verdict verdict = judge(honest.lines, {kept}, publicKeyOf(honest.seed));
        QCOMPARE(verdict.faults, QList<Fault>{});
        QCOMPARE(verdict.entries, qint64(45));
        QCOMPARE(verdict.anchors, (QList<Verdict::Anchor>{{40, true}}));
        QCOMPARE(verdict.afterLastAnchor, qint64(5));
        QCOMPARE(verdict.signedUpTo, qint64(40));
        QCOMPARE(judge({}).entries, qint64(0));
        QCOMPARE(judge(honest.lines).afterLastAnchor, qint64(45)); // without an anchor nothing is sure
    }

    void the_bytes_of_both_forms_stand_for_good()
    {
        History first;
        first.add(QStringLiteral("vault_created"), 1);
        first.add(QStringLiteral("case_read"), 2);
        first.close();
        QCOMPARE(entry(first.lines, 0).hash.toHex(),
            QByteArray("5298240ca960fdaa2eddccdb4a747b3a9a0ba2979990430e6d1c846b4c502dc8"));
        QCOMPARE(entry(first.lines, 1).hash.toHex(),
            QByteArray("1f2ec3846a4adee094ddafb3b3f32570ca14590e180efd930dee9de97be66c12"));
        QCOMPARE(std::get<Checkpoint>(first.lines[2]).signature.toHex(),
            QByteArray("717d833d89c33047e7779eee74eac723fb98e1d3a855ee66bfe5eb5e4299942dc542affcbe350e113c1f7"
                       "96a19d391f302a13f12362c7c2794bd1360bb31a909"));
    }

    void a_missing_entry_is_a_gap()
    {
        History honest;
        honest.add(5);
        honest.lines.removeAt(2);
        QCOMPARE(faults(honest.lines), one(FaultKind::Gap, 4));
        History begun;
        begun.add(2);
        begun.lines.removeFirst();
        QCOMPARE(faults(begun.lines), one(FaultKind::Gap, 2));
    }

    void a_number_that_was_there_is_out_of_order()
    {
        History honest;
        honest.add(5);
        QList<Line> twice = honest.lines;
        twice.insert(2, twice[1]);
        QCOMPARE(faults(twice), one(FaultKind::OutOfOrder, 2));
        Entry nothing = entry(honest.lines, 0);
        nothing.seq = 0;
        QCOMPARE(faults({nothing}), one(FaultKind::OutOfOrder, 0));
    }

    void every_field_is_under_the_hash()
    {
        History honest;
        honest.add(5);
        const auto changed = [&honest](auto change) {
            QList<Line> lines = honest.lines;
            change(entry(lines, 2));
            return faults(lines);
        };
        const QList<Fault> third = one(FaultKind::Changed, 3);
        QCOMPARE(changed([](Entry &e) { e.kind = QStringLiteral("event/skipped"); }), third);
        QCOMPARE(changed([](Entry &e) { e.actor = QStringLiteral("somebody"); }), third);
        QCOMPARE(changed([](Entry &e) { e.caseId = {}; }), third);
        QCOMPARE(changed([](Entry &e) { e.reason = QStringLiteral("review"); }), third);
        QCOMPARE(changed([](Entry &e) { ++e.at; }), third);
        QCOMPARE(changed([](Entry &e) { e.zone = 0; }), third);
        QCOMPARE(changed([](Entry &e) { e.boot = {}; }), third);
        QCOMPARE(changed([](Entry &e) { ++e.uptime; }), third);
        QCOMPARE(changed([](Entry &e) { e.detail[0] = '!'; }), third);
        QCOMPARE(changed([](Entry &e) { e.hash[0] = char(~e.hash[0]); }), third);
        // Hashed anew it holds together by itself; what follows it does not.
        const auto rehashed = [](Entry &e) {
            e.actor = QStringLiteral("somebody");
            e.hash = hashOf(e);
        };
        QCOMPARE(changed(rehashed), one(FaultKind::Changed, 4));
    }

    void a_form_never_goes_back_and_has_only_what_is_hashed()
    {
        History older;
        older.add(QStringLiteral("a"), 1);
        older.add(QStringLiteral("b"), 2);
        QCOMPARE(faults(older.lines), QList<Fault>{});
        older.add(QStringLiteral("c"), 1);
        QCOMPARE(faults(older.lines), one(FaultKind::Form, 3));
        for (const auto &dress : {+[](Entry &e) { e.reason = QStringLiteral("review"); },
                 +[](Entry &e) { e.boot = Id::random(); }, +[](Entry &e) { e.uptime = 1; }}) {
            History dressed;
            dressed.add(QStringLiteral("a"), 1);
            dress(entry(dressed.lines, 0));
            QCOMPARE(faults(dressed.lines), one(FaultKind::Form, 1));
        }
        for (const int unknown : {0, -1, 3}) {
            History later;
            later.add(QStringLiteral("a"), unknown);
            QCOMPARE(faults(later.lines), one(FaultKind::Form, 1));
        }
    }

    void a_checkpoint_stands_on_its_entry_and_is_signed()
    {
        History honest;
        honest.add(10);
        const Checkpoint good = honest.anchor();
        const auto behind = [&honest](const Checkpoint &checkpoint) {
            QList<Line> lines = honest.lines;
            lines.append(checkpoint);
            return faults(lines);
        };
        QCOMPARE(behind(good), QList<Fault>{});
        const auto signedAs = [&honest](Head head) { return sign(head, honest.vault, 1, honest.seed); };
        QCOMPARE(behind(signedAs({9, honest.head.hash, 10})), one(FaultKind::Astray, 9));
        QCOMPARE(behind(signedAs({10, QByteArray(32, 'x'), 10})), one(FaultKind::Astray, 10));
        QCOMPARE(behind(signedAs({10, honest.head.hash, 9})), one(FaultKind::Astray, 10));
        Checkpoint forged = good;
        forged.signature[0] = char(~forged.signature[0]);
        QCOMPARE(behind(forged), one(FaultKind::Signature, 10));
        for (const auto &edit : {+[](Checkpoint &c) { ++c.at; }, +[](Checkpoint &c) { ++c.count; }}) {
            forged = good;
            edit(forged);
            QCOMPARE(behind(forged), one(FaultKind::Signature, 10));
        }
        QCOMPARE(behind(sign(honest.head, Id::random(), 1, honest.seed)), one(FaultKind::OtherVault, 10));
    }

    void one_key_signs_a_record()
    {
        History honest;
        honest.add(32);
        const SecretBytes other = seedOf('o');
        honest.add();
        QList<Line> lines = honest.lines;
        lines.append(sign(honest.head, honest.vault, 1, other));
        QCOMPARE(faults(lines), one(FaultKind::OtherSigner, 33));
        // By another from the start: only the key itself, or an anchor, can tell.
        History foreign(honest.vault, 'o');
        foreign.add(31);
        foreign.close();
        QCOMPARE(faults(foreign.lines), QList<Fault>{});
        QCOMPARE(faults(foreign.lines, {}, publicKeyOf(honest.seed)), one(FaultKind::OtherSigner, 31));
        QVERIFY(faults(foreign.lines, {honest.anchor()}).contains(Fault{FaultKind::OtherSigner, 31}));
    }

    void more_than_32_entries_are_never_without_a_checkpoint()
    {
        for (int count : {31, 32, 33, 80}) {
            History honest;
            honest.add(count);
            QCOMPARE(faults(honest.lines), QList<Fault>{});
            QList<Line> bare;
            for (const Line &line : std::as_const(honest.lines)) {
                if (std::holds_alternative<Entry>(line))
                    bare.append(line);
            }
            QCOMPARE(faults(bare), count < 32 ? QList<Fault>{} : one(FaultKind::Unsigned, 32));
        }
        History older; // form 1 had none
        for (int i = 0; i < 50; ++i)
            older.add(QStringLiteral("a"), 1);
        QCOMPARE(faults(older.lines), QList<Fault>{});
        older.add();
        QCOMPARE(faults(older.lines), QList<Fault>{});
        older.lines.removeLast(); // the checkpoint that came with it
        QCOMPARE(faults(older.lines), one(FaultKind::Unsigned, 51));
    }

    void what_was_made_anew_by_the_owner_is_seen_from_the_anchor()
    {
        History honest;
        honest.add(20);
        const Checkpoint kept = honest.anchor();
        honest.add(10);
        QList<Line> edited = honest.lines;
        entry(edited, 4).detail = QByteArray(32, 'x');
        edited = madeAnew(edited);
        QCOMPARE(faults(edited), QList<Fault>{}); // by itself it is perfect
        QCOMPARE(faults(edited, {kept}), one(FaultKind::Rewritten, 20));
        QVERIFY(!judge(edited, {kept}).anchors.first().extended);
        // Behind the anchor it is the honest window.
        edited = honest.lines;
        entry(edited, 25).detail = QByteArray(32, 'x');
        const Verdict verdict = judge(madeAnew(edited), {kept});
        QCOMPARE(verdict.faults, QList<Fault>{});
        QCOMPARE(verdict.afterLastAnchor, qint64(10));
    }

    void a_record_that_ends_before_its_anchor_was_shortened()
    {
        History honest;
        honest.add(20);
        const Checkpoint kept = honest.anchor();
        QCOMPARE(faults(honest.lines.first(19), {kept}), one(FaultKind::Shortened, 20));
        QCOMPARE(faults({}, {kept}), one(FaultKind::Shortened, 20));
        QCOMPARE(faults(honest.lines, {kept}), QList<Fault>{});
    }

    void an_anchor_counts_and_is_of_this_vault_and_signed()
    {
        History honest;
        honest.add(20);
        const Checkpoint good = honest.anchor();
        const auto extended
            = [&honest](const Checkpoint &anchor) { return judge(honest.lines, {anchor}).anchors.first(); };
        QVERIFY(extended(good).extended);
        Checkpoint forged = good;
        forged.signature[5] = char(~forged.signature[5]);
        QVERIFY(!extended(forged).extended);
        QCOMPARE(faults(honest.lines, {forged}), one(FaultKind::Signature, 20));
        QCOMPARE(faults(honest.lines, {sign(honest.head, Id::random(), 1, honest.seed)}),
            one(FaultKind::OtherVault, 20));
        // A count that does not fit: something was inserted or left out, whatever the hashes say.
        QCOMPARE(faults(honest.lines, {sign({20, honest.head.hash, 19}, honest.vault, 1, honest.seed)}),
            one(FaultKind::Rewritten, 20));
        QCOMPARE(faults(honest.lines, {good, sign(honest.head, honest.vault, 1, seedOf('o'))}),
            one(FaultKind::OtherSigner, 20));
    }
};

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
