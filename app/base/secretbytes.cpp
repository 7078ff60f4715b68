// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace tenang {

SecretBytes::SecretBytes(std::size_t size)
    : m_data(static_cast<unsigned char *>(sodium_malloc(size)))
    , m_size(size)
{
    if (m_data == nullptr)
        qFatal("guarded memory could not be had");
    sodium_memzero(m_data, m_size);
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(std::size_t(bytes.size()))
{
    if (m_size > 0)
        std::memcpy(m_data, bytes.data(), m_size);
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::copy() const
{
    SecretBytes twin(m_size);
    if (m_size > 0)
        std::memcpy(twin.m_data, m_data, m_size);
    return twin;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(void *data, std::size_t size)
{
    sodium_memzero(data, size);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

bool startCryptography()
{
    return sodium_init() >= 0;
}

} // namespace tenang
