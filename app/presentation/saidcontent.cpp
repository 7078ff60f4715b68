// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/saidcontent.h"

#include "protocol/translations.h"
#include "text/linebreak.h"

namespace tenang::presentation {

using namespace protocol;

namespace {

// A person would decide by these words, or be helped too late: a draft is not good enough for them.
bool mustBeChecked(const Item &item)
{
    return item.phase == Phase::Explain || item.phase == Phase::Consent || item.sets.startsWith(u"consent/")
        || item.sets.startsWith(u"explain/") || item.sets.startsWith(u"danger/");
}

// What the officer alone reads of a prompt.
bool isForOfficer(const QString &field)
{
    return field == u"title" || field == u"purpose" || field == u"interviewer_note";
}

// The part of the place after "prompt <id> "; "" for another place.
QString fieldAt(const QString &place, const Item &item)
{
    const QString begins = u"prompt " + item.linkId + u' ';
    return place.startsWith(begins) ? place.mid(begins.size()) : QString();
}

void leaveOutUnsafe(const Protocol &protocol, Translation &translation)
{
    for (const Item &item : protocol.items) {
        if (!mustBeChecked(item))
            continue;
        const QString begins = u"prompt " + item.linkId + u' ';
        for (auto draft = translation.drafts.lowerBound(begins);
            draft != translation.drafts.end() && draft.key().startsWith(begins);)
            draft = isForOfficer(fieldAt(draft.key(), item)) ? std::next(draft)
                                                             : translation.drafts.erase(draft);
    }
}

void leaveOutUnsafe(const IndicatorSet & /*set*/, Translation & /*translation*/) { }

template <typename Content>
Content said(const Content &content, const SaidIn &how)
{
    if (!content.translations.contains(how.language))
        return content;
    Content prepared = content;
    Translation &translation = prepared.translations[how.language];
    if (!how.drafts)
        translation.drafts.clear();
    else if (!how.practice)
        leaveOutUnsafe(content, translation);
    for (auto *texts : {&translation.finished, &translation.drafts}) {
        for (QString &text : *texts)
            text = text::withBreaks(text, how.language);
    }
    return inLanguage(prepared, how.language, Drafts::Shown);
}

} // namespace

Protocol saidIn(const Protocol &protocol, const SaidIn &how)
{
    return said(protocol, how);
}

IndicatorSet saidIn(const IndicatorSet &set, const SaidIn &how)
{
    return said(set, how);
}

QString saidText(const Protocol &protocol, const QString &place, const QString &text, const SaidIn &how)
{
    const Translation translation = protocol.translations.value(how.language);
    const QString finished = translation.finished.value(place, text);
    return text::withBreaks(how.drafts ? translation.drafts.value(place, finished) : finished, how.language);
}

Wording wordingOf(const Protocol &said, const Item &item, const SaidIn &how)
{
    const QString place = u"prompt " + item.linkId + u" text";
    const Translation translation = said.translations.value(how.language);
    if (translation.isDraft(place))
        return Wording::Draft;
    const bool isOwn = !said.translations.contains(how.language) && said.language == how.language;
    return isOwn || item.text.isEmpty() || translation.finished.contains(place) ? Wording::Checked
                                                                                : Wording::NotTranslated;
}

} // namespace tenang::presentation
