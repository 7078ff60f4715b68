// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenang::text {

// Names in the order in which readers of a language look for them (Unicode CLDR, by ICU): Thai by consonants
// though a vowel stands before, Chinese by pinyin, Vietnamese with its letters apart. The bytes compare as
// the names do; a number within a name counts as a number. `in` is BCP 47; line ends that we put in (U+200B)
// do not count.
[[nodiscard]] QByteArray sortKey(const QString &name, const QString &in);

} // namespace tenang::text
