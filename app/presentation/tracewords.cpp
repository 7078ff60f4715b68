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

#define SAY(text) QT_TRANSLATE_NOOP("Trail", text)

constexpr Words reads[] = {
    {"conversation", SAY("Opened to go on talking")},
    {"own_case", SAY("Looked at")},
    {"hand_over", SAY("Read to hand it over")},
    {"review", SAY("Read with a supervisor")},
    {"paper", SAY("Read for a paper")},
    {"technician", SAY("Read with the technician's tool")},
};

constexpr Words kinds[] = {
    {"case_read", SAY("Looked at"), true},
    {"tries_failed", SAY("A wrong passphrase was tried"), true},
    {"custodian_tries", SAY("Custodians tried to open the notes"), true},
    {"recovered", SAY("Two custodians opened the notes"), true},
    {"restored", SAY("A copy took the place of damaged notes"), true},
    {"rolled_back", SAY("The notes were put back to an earlier state"), true},
    {"log_mixed", SAY("Parts of different times were put together"), true},
    {"state_missing", SAY("The witness of the notes' state was missing"), true},
    {"state_unproven", SAY("A witness of the notes' state could not be proven"), true},
    {"lock_journal_missing", SAY("The record of wrong passphrases was missing"), true},
    {"lock_journal_damaged", SAY("The record of wrong passphrases was damaged"), true},
    {"lock_journal_key_changed", SAY("The record of wrong passphrases was exchanged"), true},
    {"clock_set_back", SAY("The clock of the tablet was set back"), true},
    {"vault_created", SAY("These notes were begun")},
    {"vault_upgraded", SAY("The notes were brought to a newer form")},
    {"salvaged", SAY("What could be saved was taken from damaged notes")},
    {"passphrase_changed", SAY("The passphrase was changed")},
    {"passphrase_not_changed", SAY("The passphrase could not be changed")},
    {"costs_raised", SAY("Guessing the passphrase was made harder")},
    {"custodians_file_changed", SAY("Who can open the notes together was changed from outside"), true},
    {"custodians_set", SAY("Who can open the notes together was set")},
    {"key_rotated", SAY("The notes were put under a new key")},
    {"pack_kept", SAY("Questions or contacts were kept with the notes")},
    {"setting_kept", SAY("A setting was kept with the notes")},
    {"case_classed", SAY("How long it stays was set")},
    {"case_accepted", SAY("Another office took it over")},
    {"case_held", SAY("A legal hold was put on it")},
    {"case_freed", SAY("The legal hold ended")},
    {"case_reduced", SAY("Its words left this tablet after the hand-over")},
    {"case_deleted", SAY("It was removed for good")},
    {"event/begun", SAY("A conversation began")},
    {"event/handed_on", SAY("The conversation went on another way")},
    {"event/reopened", SAY("The conversation was taken up again")},
    {"event/stopped", SAY("The conversation stopped for the day")},
    {"event/note_corrected", SAY("Notes were corrected; the first words stay")},
    {"event/attempted", SAY("A contact was tried")},
    {"event/decided", SAY("A decision was recorded")},
    {"event/undone", SAY("Something was taken back")},
    {"event/erased", SAY("Words were erased for good")},
};

#undef SAY

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
