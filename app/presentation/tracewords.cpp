// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/caserows.h"

#include <QCoreApplication>
#include <QHash>

// The codes of the record (vault/FORMAT.md) as sentences.
namespace tenang::presentation {

using interview::Trace;

namespace {

struct Words {
    const char *code;
    const char *text;
    bool look = false; // somebody looked, opened or tried to
};

constexpr Words reads[] = {
    {"conversation", QT_TRANSLATE_NOOP("Trail", "Opened to go on talking")},
    {"own_case", QT_TRANSLATE_NOOP("Trail", "Looked at")},
    {"hand_over", QT_TRANSLATE_NOOP("Trail", "Read to hand it over")},
    {"review", QT_TRANSLATE_NOOP("Trail", "Read with a supervisor")},
    {"paper", QT_TRANSLATE_NOOP("Trail", "Read for a paper")},
    {"technician", QT_TRANSLATE_NOOP("Trail", "Read with the technician's tool")},
};

constexpr Words kinds[] = {
    {"case_read", QT_TRANSLATE_NOOP("Trail", "Looked at"), true},
    {"tries_failed", QT_TRANSLATE_NOOP("Trail", "A wrong passphrase was tried"), true},
    {"custodian_tries", QT_TRANSLATE_NOOP("Trail", "Custodians tried to open the notes"), true},
    {"recovered", QT_TRANSLATE_NOOP("Trail", "Two custodians opened the notes"), true},
    {"restored", QT_TRANSLATE_NOOP("Trail", "A copy took the place of damaged notes"), true},
    {"rolled_back", QT_TRANSLATE_NOOP("Trail", "The notes were put back to an earlier state"), true},
    {"log_mixed", QT_TRANSLATE_NOOP("Trail", "Parts of different times were put together"), true},
    {"state_missing", QT_TRANSLATE_NOOP("Trail", "The witness of the notes' state was missing"), true},
    {"state_unproven", QT_TRANSLATE_NOOP("Trail", "A witness of the notes' state could not be proven"), true},
    {"lock_journal_missing", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was missing"), true},
    {"lock_journal_damaged", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was damaged"), true},
    {"lock_journal_key_changed", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was exchanged"),
        true},
    {"clock_set_back", QT_TRANSLATE_NOOP("Trail", "The clock of the tablet was set back"), true},
    {"vault_created", QT_TRANSLATE_NOOP("Trail", "These notes were begun")},
    {"vault_upgraded", QT_TRANSLATE_NOOP("Trail", "The notes were brought to a newer form")},
    {"salvaged", QT_TRANSLATE_NOOP("Trail", "What could be saved was taken from damaged notes")},
    {"passphrase_changed", QT_TRANSLATE_NOOP("Trail", "The passphrase was changed")},
    {"passphrase_not_changed", QT_TRANSLATE_NOOP("Trail", "The passphrase could not be changed")},
    {"costs_raised", QT_TRANSLATE_NOOP("Trail", "Guessing the passphrase was made harder")},
    {"custodians_file_changed",
        QT_TRANSLATE_NOOP("Trail", "Who can open the notes together was changed from outside"), true},
    {"custodians_set", QT_TRANSLATE_NOOP("Trail", "Who can open the notes together was set")},
    {"key_rotated", QT_TRANSLATE_NOOP("Trail", "The notes were put under a new key")},
    {"pack_kept", QT_TRANSLATE_NOOP("Trail", "Questions or contacts were kept with the notes")},
    {"setting_kept", QT_TRANSLATE_NOOP("Trail", "A setting was kept with the notes")},
    {"case_classed", QT_TRANSLATE_NOOP("Trail", "How long it stays was set")},
    {"case_accepted", QT_TRANSLATE_NOOP("Trail", "Another office took it over")},
    {"case_held", QT_TRANSLATE_NOOP("Trail", "A legal hold was put on it")},
    {"case_freed", QT_TRANSLATE_NOOP("Trail", "The legal hold ended")},
    {"case_reduced", QT_TRANSLATE_NOOP("Trail", "Its words left this tablet after the hand-over")},
    {"case_deleted", QT_TRANSLATE_NOOP("Trail", "It was removed for good")},
    {"event/begun", QT_TRANSLATE_NOOP("Trail", "A conversation began")},
    {"event/handed_on", QT_TRANSLATE_NOOP("Trail", "The conversation went on another way")},
    {"event/reopened", QT_TRANSLATE_NOOP("Trail", "The conversation was taken up again")},
    {"event/stopped", QT_TRANSLATE_NOOP("Trail", "The conversation stopped for the day")},
    {"event/note_corrected", QT_TRANSLATE_NOOP("Trail", "Notes were corrected; the first words stay")},
    {"event/attempted", QT_TRANSLATE_NOOP("Trail", "A contact was tried")},
    {"event/decided", QT_TRANSLATE_NOOP("Trail", "A decision was recorded")},
    {"event/undone", QT_TRANSLATE_NOOP("Trail", "Something was taken back")},
    {"event/erased", QT_TRANSLATE_NOOP("Trail", "Words were erased for good")},
};

const Words *find(const Trace &trace)
{
    static const QHash<QString, const Words *> known = [] {
        QHash<QString, const Words *> all;
        for (const Words &words : kinds)
            all.insert(QString::fromLatin1(words.code), &words);
        return all;
    }();
    return known.value(trace.kind);
}

} // namespace

bool isLook(const Trace &trace)
{
    const Words *words = find(trace);
    return words != nullptr ? words->look : !trace.kind.startsWith(u"event/");
}

QString traceText(const Trace &trace)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Trail", text); };
    if (trace.kind == u"case_read") {
        for (const Words &words : reads) {
            if (trace.reason == QLatin1StringView(words.code))
                return said(words.text);
        }
    }
    if (const Words *words = find(trace))
        return said(words->text);
    if (trace.kind.startsWith(u"event/")) // notes, answers, marks, breaks
        return said(QT_TRANSLATE_NOOP("Trail", "The conversation was written down"));
    // Of a newer form than this app, or from a tool that it does not know: said as it stands, never hidden.
    return QCoreApplication::translate("Trail", "Something else: %1").arg(trace.kind);
}

} // namespace tenang::presentation
