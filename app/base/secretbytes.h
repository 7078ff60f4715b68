// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace tenang {

// Bytes that must not reach the swap, a core file or a freed heap block: keys, passphrases, PINs.
// Held in libsodium's guarded memory (locked, with guard pages, wiped when freed). Move only.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    // Copies; the caller wipes its own copy (see wipe()).
    explicit SecretBytes(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] SecretBytes copy() const;
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    // Constant time in the length of the shorter.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites memory in a way that the compiler keeps.
void wipe(void *data, std::size_t size);
void wipe(QByteArray &bytes);
void wipe(QString &text);

// Must be called once before any other use of libsodium; false: the library could not start.
[[nodiscard]] bool startCryptography();

} // namespace tenang
