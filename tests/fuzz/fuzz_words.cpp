// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a note: its words, sounds, line ends and snippets lie inside it, on borders of characters, in
// order.
#include "fuzz/target.h"
#include "text/linebreak.h"
#include "text/sounds.h"
#include "text/words.h"
#include "vault/query.h"

namespace {

bool isBorder(const QString &text, qsizetype at)
{
    return at == 0 || at == text.size() || !text.at(at).isLowSurrogate()
        || !text.at(at - 1).isHighSurrogate();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenang;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    qsizetype start = 0;
    const QList<text::Token> tokens = text::searchTokens(text);
    for (const text::Token &token : tokens) {
        REQUIRE(!token.text.isEmpty() && token.start >= start && token.length > 0);
        start = token.start;
        REQUIRE(start + token.length <= text.size());
        REQUIRE(isBorder(text, start) && isBorder(text, start + token.length));
    }
    const QList<text::Token> sounds = text::soundTokens(text);
    for (const text::Token &sound : sounds) {
        REQUIRE(sound.text.size() >= 3 && sound.length > 0 && sound.start + sound.length <= text.size());
        REQUIRE(isBorder(text, sound.start) && isBorder(text, sound.start + sound.length));
    }
    const text::SoundQuery::Answer heard = text::SoundQuery(text).in(text);
    REQUIRE(heard.start <= text.size() && isBorder(text, heard.start));
    const vault::Query query(text);
    REQUIRE(query.isEmpty() == tokens.isEmpty());
    REQUIRE(query.expression().count(u'"') % 2 == 0);
    REQUIRE(query.snippet(text).size() <= text.size() + 2);
    for (const char *language : {"km", "lo", "my", "th", "en"}) {
        const QString lang = QLatin1StringView(language);
        REQUIRE(text::withoutBreaks(text::withBreaks(text, lang)) == text::withoutBreaks(text));
        qsizetype last = 0;
        const QList<qsizetype> ends = text::lineEnds(text, lang);
        for (const qsizetype end : ends) {
            REQUIRE(end > last && end <= text.size() && isBorder(text, end));
            last = end;
        }
        REQUIRE(text.isEmpty() || last == text.size());
    }
    return 0;
}
