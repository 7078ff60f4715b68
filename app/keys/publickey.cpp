// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/publickey.h"

#include "base/hash.h"
#include "base/signature.h"

#include <cctype>

namespace tenang::keys {

namespace {

constexpr qsizetype longestText = qsizetype{16} * 1024;
constexpr qsizetype mostKeys = 8;
constexpr qsizetype fingerprintSize = 16;

QByteArray grouped(const QByteArray &bytes)
{
    const QByteArray digits = bytes.toHex();
    QByteArray groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups += (i == 0 ? "" : " ") + digits.mid(i, 4);
    return groups;
}

// However a person grouped them. Empty: these are not so many bytes.
QByteArray fromDigits(const QByteArray &text, qsizetype size)
{
    QByteArray digits;
    for (const char c : text) {
        if (std::isxdigit(static_cast<unsigned char>(c)) != 0)
            digits += c;
        else if (c != ' ' && c != '\t')
            return {};
    }
    return digits.size() == 2 * size ? QByteArray::fromHex(digits) : QByteArray();
}

struct Form {
    QByteArrayView heading;
    QByteArrayView purpose; // of the fingerprint
    QByteArrayView name;
};

Form formOf(KeyKind kind)
{
    return kind == KeyKind::Signing ? Form{"tenang-public-key", "public key", "public key"}
                                    : Form{"tenang-custodian-key", "custodian key", "custodian's public key"};
}

QByteArray printOf(QByteArrayView publicKey, KeyKind kind)
{
    return contentHash(formOf(kind).purpose, publicKey).first(fingerprintSize);
}

Error invalid(int line, const QString &text)
{
    return fail(Error::Kind::Invalid, QStringLiteral("line %1: %2").arg(line).arg(text));
}

// Line by line: a heading, a key, its fingerprint, and so on from the heading.
class Reader {
public:
    explicit Reader(KeyKind kind)
        : m_kind(kind)
    {
    }

    Result<void> take(int line, const QByteArray &word, const QByteArray &value)
    {
        if (word == formOf(m_kind).heading) {
            if (!m_key.isEmpty())
                return invalid(line, QStringLiteral("the key above has no fingerprint"));
            m_headed = true;
            return value == "1" ? Result<void>{} : fail(Error::Kind::NewerThanApp);
        }
        if (!m_headed)
            return invalid(line, QStringLiteral("this is no public key file"));
        if (word == "key" && m_key.isEmpty()) {
            m_key = fromDigits(value, publicKeySize);
            return m_key.isEmpty() ? invalid(line, QStringLiteral("a key has 64 hexadecimal digits"))
                                   : Result<void>{};
        }
        if (word == "fingerprint" && !m_key.isEmpty()) {
            if (fromDigits(value, fingerprintSize) != printOf(m_key, m_kind))
                return fail(Error::Kind::Damaged,
                    QStringLiteral("line %1: this fingerprint does not fit the key above it").arg(line));
            if (!m_keys.contains(m_key))
                m_keys.append(m_key);
            m_key.clear();
            if (m_keys.size() > mostKeys)
                return invalid(line, QStringLiteral("more than %1 keys").arg(mostKeys));
            return {};
        }
        return invalid(line, QStringLiteral("this line does not belong here"));
    }

    Result<QList<QByteArray>> end() const
    {
        if (!m_key.isEmpty())
            return fail(Error::Kind::Invalid, QStringLiteral("the last key has no fingerprint"));
        if (m_keys.isEmpty())
            return fail(Error::Kind::Invalid, QStringLiteral("there is no key in it"));
        return m_keys;
    }

private:
    KeyKind m_kind;
    QList<QByteArray> m_keys;
    QByteArray m_key; // waiting for its fingerprint
    bool m_headed = false;
};

} // namespace

QString fingerprint(QByteArrayView publicKey, KeyKind kind)
{
    return QString::fromLatin1(grouped(printOf(publicKey, kind)));
}

QByteArray publicKeyText(const QByteArray &publicKey, KeyKind kind)
{
    const auto [heading, purpose, name] = formOf(kind);
    return "# A " + name.toByteArray()
        + " of Tenang. It is no secret: copy it freely, and compare the fingerprint by voice "
          "with\n"
          "# the person who made it before anything is trusted by it.\n"
        + heading.toByteArray() + ": 1\nkey: " + grouped(publicKey)
        + "\nfingerprint: " + grouped(printOf(publicKey, kind)) + '\n';
}

Result<QList<QByteArray>> readPublicKeys(const QByteArray &text, KeyKind kind)
{
    if (text.size() > longestText)
        return fail(Error::Kind::Invalid, QStringLiteral("too large for a public key file"));
    Reader reader(kind);
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &raw : lines) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return invalid(number, QStringLiteral("this is no public key file"));
        RETURN_IF_ERROR(reader.take(number, line.first(colon).trimmed(), line.mid(colon + 1).trimmed()));
    }
    return reader.end();
}

} // namespace tenang::keys
