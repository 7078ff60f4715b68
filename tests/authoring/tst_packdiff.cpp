// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/packdiff.h"
#include "base/cbor.h"
#include "protocol/samples.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tenang;
using authoring::packDiff;

namespace {

QStringList diff(const QByteArray &older, const QByteArray &newer)
{
    const auto lines = packDiff(older, newer);
    return lines ? *lines : QStringList{u"refused: " + lines.error().detail};
}

QString source(const char *path)
{
    return QStringLiteral(TENANG_SOURCE "/") + QString::fromUtf8(path);
}

// A pack of the demo country after a change to one of its files.
QByteArray demoWith(const QString &table, const QByteArray &from, const QByteArray &to)
{
    QTemporaryDir folder;
    const QDir demo(source("protocols/directory/demo-xd"));
    for (const QString &name : demo.entryList(QDir::Files)) {
        QFile file(demo.filePath(name));
        QFile copy(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return {};
        QByteArray bytes = file.readAll();
        if (name == table + u".csv") {
            const qsizetype at = bytes.indexOf(from);
            if (at < 0)
                return {};
            bytes.replace(at, from.size(), to);
        }
        if (copy.write(bytes) != bytes.size())
            return {};
    }
    return authoring::build(folder.path()).bytes;
}

// A cell of the first row of a table of the demo country that holds something.
QByteArray cellOf(const QByteArray &pack, const QString &table, const QString &column, QString *id)
{
    const QCborMap found
        = fromCbor(pack)->toMap().value(QStringLiteral("tables")).toMap().value(table).toMap();
    const QStringList columns = [&] {
        QStringList names;
        for (const QCborValue &name : found.value(QStringLiteral("columns")).toArray())
            names.append(name.toString());
        return names;
    }();
    for (const QCborValue &row : found.value(QStringLiteral("rows")).toArray()) {
        const QString cell = row.toArray().at(columns.indexOf(column) + 1).toString();
        if (cell.size() > 4) {
            *id = row.toArray().at(columns.indexOf(QStringLiteral("id")) + 1).toString();
            return cell.toUtf8();
        }
    }
    return {};
}

} // namespace

class PackDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packs_that_say_the_same_have_no_lines()
    {
        for (const QByteArray &pack :
            {protocol::writePack(test::sampleProtocol()), protocol::writePack(test::sampleSet()),
                protocol::writePack(test::samplePractice()), protocol::writePack(test::sampleAgency()),
                authoring::build(source("protocols/directory/demo-xd")).bytes})
            QCOMPARE(diff(pack, pack), QStringList());
    }

    void settings_are_told_by_group_and_key()
    {
        protocol::Agency newer = test::sampleAgency();
        newer.coverIdleSeconds = 77;
        newer.practice = true;
        newer.languages = {QStringLiteral("en")};
        const int before = test::sampleAgency().coverIdleSeconds;
        QCOMPARE(diff(protocol::writePack(test::sampleAgency()), protocol::writePack(newer)),
            (QStringList{QStringLiteral("  changed cover idle_seconds: %1 -> 77").arg(before),
                QStringLiteral("  changed languages: [\"km\",\"en\"] -> [\"en\"]"),
                QStringLiteral("  changed practice: false -> true")}));
    }

    void items_are_told_by_their_ids()
    {
        const protocol::Protocol older = test::sampleProtocol();
        protocol::Protocol newer = older;
        newer.items[1].text = QStringLiteral("Tell me \"all\"\nof it.");
        protocol::Item more = newer.items[1];
        more.linkId = QStringLiteral("pets");
        more.text = QStringLiteral("Tell me about the animals.");
        newer.items.append(more);
        newer.quickMarks.removeLast();
        const QStringList lines = diff(protocol::writePack(older), protocol::writePack(newer));
        QString before = older.items[1].text;
        before.replace(u'\n', QStringLiteral("\\n"));
        QVERIFY2(lines.contains(
                     QStringLiteral("  changed items %1 text: \"%2\" -> \"Tell me \\\"all\\\"\\nof it.\"")
                         .arg(older.items[1].linkId, before)),
            qPrintable(lines.join(u'\n')));
        QVERIFY(std::any_of(lines.begin(), lines.end(),
            [](const QString &line) { return line.startsWith(u"  added items pets: "); }));
        QVERIFY(lines.contains(QStringLiteral("  changed quick_marks: [\"FC-A1\",\"P-FC\"] -> [\"FC-A1\"]")));
        QCOMPARE(lines.size(), 3);
        const QStringList back = diff(protocol::writePack(newer), protocol::writePack(older));
        QVERIFY(std::any_of(back.begin(), back.end(),
            [](const QString &line) { return line.startsWith(u"  removed items pets: "); }));
    }

    void another_order_is_told()
    {
        protocol::IndicatorSet older = test::sampleSet();
        protocol::Indicator second = older.indicators.first();
        second.id = QStringLiteral("FC-A2");
        older.indicators.append(second);
        protocol::IndicatorSet newer = older;
        std::reverse(newer.indicators.begin(), newer.indicators.end());
        QCOMPARE(diff(protocol::writePack(older), protocol::writePack(newer)),
            QStringList{QStringLiteral("  changed the order of indicators")});
    }

    void a_number_or_address_stands_first_and_is_marked()
    {
        const QByteArray older = authoring::build(source("protocols/directory/demo-xd")).bytes;
        QVERIFY(!older.isEmpty());
        QString phone, address, service;
        const QByteArray number = cellOf(older, QStringLiteral("phones"), QStringLiteral("number"), &phone);
        const QByteArray street
            = cellOf(older, QStringLiteral("addresses"), QStringLiteral("address_1"), &address);
        const QByteArray name = cellOf(older, QStringLiteral("services"), QStringLiteral("name"), &service);
        QVERIFY(!number.isEmpty() && !street.isEmpty() && !name.isEmpty());

        const QStringList numbers = diff(older, demoWith(QStringLiteral("phones"), number, number + '9'));
        QCOMPARE(numbers,
            QStringList{QStringLiteral("! changed phones %1 number: \"%2\" -> \"%3\"")
                    .arg(phone, QString::fromUtf8(number), QString::fromUtf8(number + '9'))});
        const QStringList streets = diff(older, demoWith(QStringLiteral("addresses"), street, "9 " + street));
        QCOMPARE(streets.size(), 1);
        QVERIFY2(streets.first().startsWith(u"! changed addresses " + address), qPrintable(streets.first()));
        const QStringList names = diff(older, demoWith(QStringLiteral("services"), name, "New " + name));
        QCOMPARE(names.size(), 1);
        QVERIFY2(names.first().startsWith(u"  changed services " + service + u" name: "),
            qPrintable(names.first()));
    }

    void marked_lines_come_before_the_others()
    {
        const QByteArray older = authoring::build(source("protocols/directory/demo-xd")).bytes;
        const QByteArray newer = authoring::build(source("protocols/directory/public-contacts")).bytes;
        const QStringList lines = diff(older, newer);
        bool others = false;
        int marked = 0;
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith(u"! ") || line.startsWith(u"  "), qPrintable(line));
            QVERIFY2(!line.contains(u'\n'), qPrintable(line));
            QVERIFY2(!line.startsWith(u'!') || !others, qPrintable(line));
            others = others || line.startsWith(u' ');
            marked += line.startsWith(u'!') ? 1 : 0;
        }
        QVERIFY(marked > 20 && others);
    }

    void what_cannot_be_compared_is_refused()
    {
        const QByteArray pack = protocol::writePack(test::sampleAgency());
        QVERIFY(!packDiff(pack, protocol::writePack(test::sampleProtocol())));
        QVERIFY(!packDiff(pack, {}));
        QVERIFY(!packDiff("kind: agency\n", pack));
        QVERIFY(!packDiff(pack.chopped(1), pack));
    }
};

QTEST_GUILESS_MAIN(PackDiffTest)
#include "tst_packdiff.moc"
