// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/fixtures.h"
#include "base/seeded.h"
#include "protocol/pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tenang;

namespace {

// A build of a file costs milliseconds; the packs themselves are damaged at every byte in tests/protocol.
constexpr int damageCases = 200;
constexpr int cutStep = 20;

const QString valid = test::fixture(QStringLiteral("valid"));

// A damaged file gives findings and no bytes, or a pack that the app's reader takes. Nothing lies between.
QByteArray wrongWith(const QByteArray &content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content.yaml"));
    if (!test::put(path, content))
        return "cannot be written";
    const authoring::BuildResult result
        = authoring::build(path, {valid + QStringLiteral("/marks/reference.yaml")});
    if (result.bytes.isEmpty())
        return hasErrors(result.findings) ? QByteArray() : "no bytes and no error";
    if (hasErrors(result.findings))
        return "bytes in spite of errors";
    return protocol::readPackHead(result.bytes) ? QByteArray() : "a pack that the app refuses";
}

QByteArray damaged(QByteArray content, const QByteArray &original, test::Seeded &random)
{
    static const QList<QByteArray> bits{"- ", ": ", "\n", "{", "}", "[", "]", "\"", "'", "#", "|", ">", "&a ",
        "*a", "!!", "---\n", "...\n", "? ", "%", "  ", "\xe2\x80\xae", "\xff", QByteArray(1, '\0'),
        "<<: ", "~", "\t", ",", "\\", "@", "`"};
    for (int change = 1 + random.below(4); change > 0; --change) {
        const qsizetype at = random.below(content.size() + 1);
        const qsizetype length = 1 + random.below(40);
        switch (random.below(5)) {
        case 0:
            content.insert(at, bits[random.below(bits.size())]);
            break;
        case 1:
            content.remove(at, length);
            break;
        case 2:
            content.insert(at, original.mid(random.below(original.size()), length));
            break;
        case 3:
            content.insert(at, char(random.below(256)));
            break;
        default:
            content.truncate(at);
            break;
        }
    }
    return content;
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"talk/protocol.yaml", "marks/marks.yaml", "people/practice.yaml"})
            QTest::newRow(name) << valid + u'/' + QLatin1String(name);
    }

private Q_SLOTS:
    void a_file_cut_short_gives_findings_or_a_pack_data() { kinds(); }
    void a_file_cut_short_gives_findings_or_a_pack()
    {
        QFETCH(QString, file);
        const QByteArray content = test::contentOf(file);
        test::Seeded random;
        for (qsizetype size = 0; size < content.size(); size += 1 + random.below(cutStep)) {
            const QByteArray wrong = wrongWith(content.left(size));
            QVERIFY2(wrong.isEmpty(), QByteArray(wrong + " at " + QByteArray::number(size)).constData());
        }
    }

    void a_damaged_file_gives_findings_or_a_pack_data() { kinds(); }
    void a_damaged_file_gives_findings_or_a_pack()
    {
        QFETCH(QString, file);
        const QByteArray content = test::contentOf(file);
        test::Seeded random;
        for (int i = 0; i < damageCases; ++i) {
            const QByteArray bytes = damaged(content, content, random);
            const QByteArray wrong = wrongWith(bytes);
            QVERIFY2(wrong.isEmpty(), QByteArray(wrong + ": " + bytes.toHex()).constData());
        }
    }

    void any_bytes_at_all_give_findings()
    {
        test::Seeded random;
        for (int i = 0; i < damageCases; ++i) {
            QByteArray bytes(random.below(200), '\0');
            for (char &byte : bytes)
                byte = char(random.below(i % 2 == 0 ? 256 : 127));
            const QByteArray wrong = wrongWith(bytes);
            QVERIFY2(wrong.isEmpty(), QByteArray(wrong + ": " + bytes.toHex()).constData());
        }
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
