// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/collation.h"

#include <QTest>

#include <algorithm>

using namespace tenang::text;

class CollationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_stand_where_readers_look_for_them_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QStringList>("order");
        const auto row = [](const char *in, const QString &names) {
            QTest::newRow(in) << QString::fromLatin1(in) << names.split(u' ');
        };
        row("en", u"Aceh Åland apple Zhob"_qs);
        row("th", u"กัมพูชา ไทย เนปาล บังกลาเทศ ฟิลิปปินส์ มาเลเซีย ลาว เวียดนาม ศรีลังกา ออสเตรเลีย อินโดนีเซีย"_qs);
        row("zh-Hans",
            u"澳大利亚 菲律宾 柬埔寨 老挝 马来西亚 孟加拉国 尼泊尔 斯里兰卡 泰国 印度尼西亚 越南"_qs);
        row("vi", u"Campuchia Đức Lào Thái Úc"_qs);
        row("km", u"កម្ពុជា ថៃ បង់ក្លាដែស ម៉ាឡេស៊ី វៀតណាម ឡាវ"_qs);
        row("my", u"ကမ္ဘောဒီးယား ထိုင်း နီပေါ ဗီယက်နမ် လာအို"_qs);
        row("x", u"1 2 10 Gate2 Gate10"_qs);
    }

    void names_stand_where_readers_look_for_them()
    {
        QFETCH(QString, in);
        QFETCH(QStringList, order);
        QStringList sorted = order;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, {}, [&in](const QString &name) { return sortKey(name, in); });
        QCOMPARE(sorted, order);
    }

    void what_we_put_in_does_not_count()
    {
        QCOMPARE(sortKey(u"เวียด\u200bนาม"_qs, u"th"_qs), sortKey(u"เวียดนาม"_qs, u"th"_qs));
        QVERIFY(!sortKey(QString(), u"th"_qs).isNull());
    }
};

QTEST_GUILESS_MAIN(CollationTest)
#include "tst_collation.moc"
