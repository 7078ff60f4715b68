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
    const auto changes = packDiff(older, newer);
    return changes ? authoring::linesOf(*changes) : QStringList{u"refused: " + changes.error().detail};
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
                QStringLiteral("  removed languages: km"),
                QStringLiteral("  changed practice: false -> true")}));
    }

    void prompts_are_told_by_their_ids_with_old_and_new_text()
    {
        const protocol::Protocol older = test::sampleProtocol();
        protocol::Protocol newer = older;
        newer.items[1].text = QStringLiteral("Tell me \"all\"\nof what you remember of it.");
        protocol::Item more = newer.items[1];
        more.linkId = QStringLiteral("pets");
        more.title = QStringLiteral("Animals");
        more.text = QStringLiteral("Tell me about the animals that you saw.");
        newer.items.append(more);
        newer.quickMarks.removeLast();
        newer.settings[0].value += 5;
        const QString id = older.items[1].linkId, title = older.items[1].title;
        const int before = older.settings[0].value;
        QCOMPARE(diff(protocol::writePack(older), protocol::writePack(newer)),
            (QStringList{QStringLiteral("  changed number %1, value: %2 -> %3")
                             .arg(older.settings[0].key)
                             .arg(before)
                             .arg(before + 5),
                QStringLiteral("  removed quick_marks: P-FC"),
                QStringLiteral("  changed prompt %1 (%2), text").arg(id, title),
                u"      old: " + QString(older.items[1].text).replace(u'\n', QStringLiteral("\\n")),
                QStringLiteral("      new: Tell me \"all\"\\nof what you remember of it."),
                QStringLiteral("  added prompt pets (Animals)"),
                QStringLiteral("      new: Tell me about the animals that you saw.")}));
        const QStringList back = diff(protocol::writePack(newer), protocol::writePack(older));
        const qsizetype removed = back.indexOf(QStringLiteral("  removed prompt pets (Animals)"));
        QVERIFY2(removed >= 0, qPrintable(back.join(u'\n')));
        QCOMPARE(
            back.value(removed + 1), QStringLiteral("      old: Tell me about the animals that you saw."));
        QVERIFY(back.contains(QStringLiteral("  added quick_marks: P-FC")));
    }

    void texts_in_a_list_are_told_one_by_one()
    {
        protocol::Protocol older = test::sampleProtocol();
        older.items[1].followUps = {QStringLiteral("One."), QStringLiteral("Two."), QStringLiteral("Three.")};
        older.items[1].paired
            = {{QStringLiteral("Was it far?"), QStringLiteral("A place."), QStringLiteral("Tell me more.")}};
        const QString place
            = QStringLiteral("prompt %1 (%2), ").arg(older.items[1].linkId, older.items[1].title);
        const auto told = [&](const QStringList &followUps) {
            protocol::Protocol newer = older;
            newer.items[1].followUps = followUps;
            return diff(protocol::writePack(older), protocol::writePack(newer));
        };
        const QString one = QStringLiteral("One."), two = QStringLiteral("Two."),
                      three = QStringLiteral("Three."), four = QStringLiteral("Four.");
        QCOMPARE(told({one, four, three}),
            QStringList{u"  changed " + place + QStringLiteral("follow_ups 2: Two. -> Four.")});
        QCOMPARE(told({one, three}), QStringList{u"  removed " + place + QStringLiteral("follow_ups: Two.")});
        QCOMPARE(told({one, two, three, four}),
            QStringList{u"  added " + place + QStringLiteral("follow_ups: Four.")});
        QCOMPARE(told({two, one, three}),
            QStringList{u"  changed " + place
                + QStringLiteral("follow_ups: One., Two., Three. -> Two., One., Three.")});
        protocol::Protocol newer = older;
        newer.items[1].paired[0].reason = QStringLiteral("A road.");
        QCOMPARE(diff(protocol::writePack(older), protocol::writePack(newer)),
            QStringList{u"  changed " + place + QStringLiteral("paired 1 reason: A place. -> A road.")});
    }

    void only_what_moved_is_told_as_moved()
    {
        protocol::IndicatorSet older = test::sampleSet();
        protocol::Indicator next = older.indicators.first();
        next.label.clear();
        older.indicators.clear();
        for (const char *id : {"FC-A1", "FC-A2", "FC-A3", "FC-A4", "FC-A5"}) {
            next.id = QString::fromLatin1(id);
            older.indicators.append(next);
        }
        const auto told = [&](int from, int to) {
            protocol::IndicatorSet newer = older;
            newer.indicators.move(from, to);
            return diff(protocol::writePack(older), protocol::writePack(newer));
        };
        QCOMPARE(told(0, 4), QStringList{QStringLiteral("  moved indicator FC-A1: first -> after FC-A5")});
        QCOMPARE(told(4, 0), QStringList{QStringLiteral("  moved indicator FC-A5: after FC-A4 -> first")});
        QCOMPARE(
            told(1, 3), QStringList{QStringLiteral("  moved indicator FC-A2: after FC-A1 -> after FC-A4")});
        QCOMPARE(told(2, 2), QStringList());
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
            QStringList{QStringLiteral("! changed phone %1, number: %2 -> %3")
                    .arg(phone, QString::fromUtf8(number), QString::fromUtf8(number + '9'))});
        const QStringList streets = diff(older, demoWith(QStringLiteral("addresses"), street, "9 " + street));
        QCOMPARE(streets.size(), 1);
        QVERIFY2(streets.first().startsWith(QString(u"! changed address " + address)),
            qPrintable(streets.first()));
        const QStringList names = diff(older, demoWith(QStringLiteral("services"), name, "New " + name));
        QCOMPARE(names.size(), 1);
        QVERIFY2(names.first().startsWith(QString(u"  changed service " + service + u" (New ")),
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
