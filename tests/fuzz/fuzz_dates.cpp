// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a date: kept as they are, with bounds in order; the value that is kept reads back as itself.
#include "fuzz/target.h"
#include "text/datereader.h"
#include "text/edtf.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenang;
    const QString given = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QDate today(2026, 11, 30);
    const auto isInOrder = [](QDate earliest, QDate latest) {
        return !earliest.isValid() || !latest.isValid() || earliest <= latest;
    };
    if (const std::optional<text::Edtf> value = text::readEdtf(given)) {
        REQUIRE(text::edtfText(*value) == given);
        const text::Bounds bounds = text::boundsOf(*value);
        REQUIRE(isInOrder(bounds.earliest, bounds.latest));
        REQUIRE(bounds.earliest.isValid() || bounds.latest.isValid());
    }
    for (const char *language : {"en", "th", "fa", "am", "zh-Hans", "x"}) {
        const QString lang = QLatin1StringView(language);
        const std::optional<text::ReadDate> read = text::readDate(given, lang, today);
        if (!read)
            continue;
        REQUIRE(read->given == given);
        REQUIRE(read->earliest.isValid() || read->latest.isValid());
        REQUIRE(isInOrder(read->earliest, read->latest));
        const std::optional<text::Edtf> value = text::readEdtf(read->edtf);
        REQUIRE(value.has_value() && text::edtfText(*value) == read->edtf);
        REQUIRE(text::isDoubtful(*value) == read->approximate);
        const std::optional<text::ReadDate> again = text::readDate(read->edtf, QStringLiteral("en"), today);
        REQUIRE(again.has_value() && again->edtf == read->edtf);
        REQUIRE(again->earliest == read->earliest && again->latest == read->latest);
        if (const std::optional<text::Ages> ages = text::agesOn(*read, today))
            REQUIRE(ages->least >= 0 && ages->least <= ages->most);
    }
    return 0;
}
