// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/passphrase.h"

#include "keys/derivation.h"

#include <QByteArrayList>
#include <QChar>
#include <QSet>

#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

// What zxcvbn-c 2.5 leaves behind (read in its source): it copies the text once, reversed, and overwrites
// that copy before it frees it; every other block on the heap holds places, lengths and how frequent the
// matched words are, no characters, and is freed unwiped. Frequencies could point at words: the app
// overwrites what is freed (platform/wipedheap.h), and tenangctl ends. Single characters stay on the stack,
// which is overwritten here.

namespace tenang::keys {

namespace {

constexpr std::size_t stackOfTheLibrary = std::size_t{64} * 1024;

std::size_t codePoints(const SecretBytes &utf8)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        count += (utf8.data()[i] & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

// The code point that begins at `at`, and moves `at` behind it. The bytes are UTF-8.
char32_t next(const unsigned char *bytes, std::size_t size, std::size_t &at)
{
    const unsigned char lead = bytes[at++];
    if (lead < 0x80)
        return lead;
    char32_t point = lead & (lead < 0xe0 ? 0x1f : lead < 0xf0 ? 0x0f : 0x07);
    for (; at < size && (bytes[at] & 0xc0) == 0x80; ++at)
        point = (point << 6) | (bytes[at] & 0x3f);
    return point;
}

bool parts(char32_t point)
{
    return point == U' ' || point == U'-' || point == U'_' || point == U'.' || point == U',' || point == 0xa0
        || point == 0x200b || point == 0x3000;
}

// One byte a character and nothing between words: the library counts bytes, so that a script of three bytes a
// letter would look thrice as good, takes a space for a random character, and knows capitals of ASCII only.
// `to` has room for every character and a zero.
void flatten(const unsigned char *utf8, std::size_t size, unsigned char *to)
{
    for (std::size_t at = 0; at < size;) {
        const char32_t typed = next(utf8, size, at);
        const char32_t point = typed < 0x80 ? typed : QChar::toLower(typed);
        if (parts(point))
            continue;
        *to++ = static_cast<unsigned char>(point == 0 ? 1 : point < 0x80 ? point : 0x80 | (point & 0x7f));
    }
    *to = 0;
}

QByteArray flattened(const QString &word)
{
    const QByteArray utf8 = word.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray flat(utf8.size() + 1, '\0');
    flatten(reinterpret_cast<const unsigned char *>(utf8.constData()), std::size_t(utf8.size()),
        reinterpret_cast<unsigned char *>(flat.data()));
    flat.truncate(qsizetype(qstrlen(flat.constData())));
    return flat;
}

QByteArrayList dictionaryOf(const QStringList &ownWords)
{
    constexpr qsizetype shortestWord = 3;
    QSet<QByteArray> words{"tenang"};
    for (const QString &name : ownWords) {
        QStringList all = name.simplified().split(u' ');
        all.append(name.simplified());
        for (const QString &word : std::as_const(all)) {
            if (word.size() >= shortestWord)
                words.insert(flattened(word));
        }
    }
    words.remove({});
    return words.values();
}

double bitsOf(const SecretBytes &flat, const QByteArrayList &words)
{
    std::vector<const char *> dictionary;
    dictionary.reserve(std::size_t(words.size()) + 1);
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(flat.data()), dictionary.data(), nullptr);
    sodium_stackzero(stackOfTheLibrary);
    return bits;
}

} // namespace

Result<PassphraseVerdict> judged(const SecretBytes &passphrase, const QStringList &ownWords)
{
    ASSIGN_OR_RETURN(const SecretBytes normal, normalisedPassphrase(passphrase));
    const std::size_t count = codePoints(normal);
    if (count < shortestPassphrase)
        return PassphraseVerdict::TooShort;
    if (count > longestPassphrase)
        return PassphraseVerdict::TooLong;
    SecretBytes flat(count + 1);
    flatten(normal.data(), normal.size(), flat.data());
    const double bits = bitsOf(flat, dictionaryOf(ownWords));
    return bits < commonBits ? PassphraseVerdict::Common
        : bits < leastBits   ? PassphraseVerdict::Guessable
                             : PassphraseVerdict::Fine;
}

} // namespace tenang::keys
