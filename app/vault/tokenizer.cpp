// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/tokenizer.h"

#include "sqlite3.h"
#include "text/sounds.h"
#include "text/words.h"
#include "vault/engineerror.h"

#include <QVarLengthArray>

#include <algorithm>

namespace tenang::vault {

namespace {

constexpr int longestWord = 256; // bytes; longer runs carry no meaning for a search

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static char nothing; // there is no state, but FTS5 wants anything but null
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

using Taker = int (*)(void *, int, const char *, int, int, int);

int cut(Fts5Tokenizer *, void *context, int flags, const char *utf8, int size, Taker take)
{
    if (utf8 == nullptr || size <= 0)
        return SQLITE_OK;
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return take(context, 0, utf8, std::min(size, longestWord), 0, size);

    const QString text = QString::fromUtf8(utf8, size);
    QVarLengthArray<int, 1024> byteAt(text.size() + 1); // of each UTF-16 unit
    int bytes = 0;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        byteAt[unit] = std::min(bytes, size);
        const char16_t c = text[unit].unicode();
        bytes += c < 0x80 ? 1 : c < 0x800 || QChar::isSurrogate(c) ? 2 : 3; // a pair: two and two
    }
    byteAt[text.size()] = size;
    const auto give = [&](const text::Token &token, int how) {
        const QByteArray word = token.text.toUtf8();
        return take(context, how, word.constData(), int(std::min<qsizetype>(word.size(), longestWord)),
            byteAt[token.start], byteAt[token.start + token.length]);
    };
    const QList<text::Token> tokens = text::searchTokens(text);
    const QList<text::Token> sounds = text::soundTokens(text);
    qsizetype sound = 0;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        int code = give(tokens[at], 0);
        // How a name sounds lies where the name begins: phrases of words do not see it.
        const qsizetype next = at + 1 < tokens.size() ? tokens[at + 1].start : text.size();
        for (; code == SQLITE_OK && sound < sounds.size() && sounds[sound].start < next; ++sound)
            code = give(sounds[sound], FTS5_TOKEN_COLOCATED);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace

Result<void> registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code != SQLITE_OK || api == nullptr || api->iVersion < 2)
        return engineError(code, 0, "full-text search is missing");
    fts5_tokenizer methods{create, destroy, cut};
    code = api->xCreateTokenizer(api, "tenang", nullptr, &methods, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(engineError(code, 0, "tokenizer"));
}

} // namespace tenang::vault
