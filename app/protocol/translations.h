// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/cardset.h"
#include "protocol/indicatorset.h"
#include "protocol/protocol.h"

#include <QCborMap>

// The texts of a pack that somebody reads or hears, and the same content in another language.
namespace tenang::protocol {

class PackFault;
class PackFields;

struct PlacedText {
    QString place; // in the words of `tenangctl pack diff`: "prompt offer follow_ups 2", "title"
    QString text;
    friend bool operator==(const PlacedText &, const PlacedText &) = default;
};
// In the order of the pack, blank ones left out. Ids, codes, sources and licences are none of them.
[[nodiscard]] QList<PlacedText> textsOf(const Protocol &protocol);
[[nodiscard]] QList<PlacedText> textsOf(const IndicatorSet &set);
[[nodiscard]] QList<PlacedText> textsOf(const CardSet &set);

enum class Drafts {
    Shown, // the caller marks them (Translation::isDraft), and leaves out what is never shown as a draft
    LeftOut, // their texts stay in the language of the pack
};

// The content as a reader gave it, with its texts in another language and `language` named so; ids, order,
// hash and translations are the same. A text without a translation stays as it is; where there is none at
// all in that language, so does everything, the language too.
[[nodiscard]] Protocol inLanguage(const Protocol &protocol, const QString &language, Drafts drafts);
[[nodiscard]] IndicatorSet inLanguage(const IndicatorSet &set, const QString &language, Drafts drafts);
[[nodiscard]] CardSet inLanguage(const CardSet &set, const QString &language, Drafts drafts);

// For the readers and writers of packs. The key is left out where there are none.
[[nodiscard]] Translations readTranslations(
    PackFields &fields, const QString &ownLanguage, const QList<PlacedText> &texts);
[[nodiscard]] QCborMap write(const Translations &translations);

} // namespace tenang::protocol
