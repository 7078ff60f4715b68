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
    //: A case was opened to go on with the conversation; subject left out
    {"conversation", QT_TRANSLATE_NOOP("Trail", "Opened to go on talking")},
    //: A case was looked at; subject left out
    {"own_case", QT_TRANSLATE_NOOP("Trail", "Looked at")},
    //: A case was read to hand it over to the next officer; subject left out
    {"hand_over", QT_TRANSLATE_NOOP("Trail", "Read to hand it over")},
    //: A case was read together with one; subject left out
    {"review", QT_TRANSLATE_NOOP("Trail", "Read with a supervisor")},
    //: A case was read to print a paper; subject left out
    {"paper", QT_TRANSLATE_NOOP("Trail", "Read for a paper")},
    //: A case was read with the command-line program; subject left out
    {"technician", QT_TRANSLATE_NOOP("Trail", "Read with the technician's tool")},
};

constexpr Words kinds[] = {
    //: A case was looked at; subject left out
    {"case_read", QT_TRANSLATE_NOOP("Trail", "Looked at"), true},
    {"tries_failed", QT_TRANSLATE_NOOP("Trail", "A wrong passphrase was tried"), true},
    //: Custodians: two persons who can open the vault of another together
    {"custodian_tries", QT_TRANSLATE_NOOP("Trail", "Custodians tried to open the notes"), true},
    //: Custodians: two persons who can open the vault of another together
    {"recovered", QT_TRANSLATE_NOOP("Trail", "Two custodians opened the notes"), true},
    //: A backup of the vault was restored
    {"restored", QT_TRANSLATE_NOOP("Trail", "A copy took the place of damaged notes"), true},
    //: Somebody put an older file in the place of the vault: a warning
    {"rolled_back", QT_TRANSLATE_NOOP("Trail", "The notes were put back to an earlier state"), true},
    //: Of the vault's file: old and new parts were mixed, a warning
    {"log_mixed", QT_TRANSLATE_NOOP("Trail", "Parts of different times were put together"), true},
    //: Witness: a file that proves the newest state, no person
    {"state_missing", QT_TRANSLATE_NOOP("Trail", "The witness of the notes' state was missing"), true},
    //: Witness: a file that proves the newest state, no person
    {"state_unproven", QT_TRANSLATE_NOOP("Trail", "A witness of the notes' state could not be proven"), true},
    //: Record: the file that counts wrong passphrases
    {"lock_journal_missing", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was missing"), true},
    //: Record: the file that counts wrong passphrases
    {"lock_journal_damaged", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was damaged"), true},
    //: Another file was put in its place
    {"lock_journal_key_changed", QT_TRANSLATE_NOOP("Trail", "The record of wrong passphrases was exchanged"),
        true},
    //: A warning: its time was changed to an earlier one
    {"clock_set_back", QT_TRANSLATE_NOOP("Trail", "The clock of the tablet was set back"), true},
    //: The vault was made
    {"vault_created", QT_TRANSLATE_NOOP("Trail", "These notes were begun")},
    //: The vault's file was upgraded for a newer app
    {"vault_upgraded", QT_TRANSLATE_NOOP("Trail", "The notes were brought to a newer form")},
    //: Saved: rescued
    {"salvaged", QT_TRANSLATE_NOOP("Trail", "What could be saved was taken from damaged notes")},
    {"passphrase_changed", QT_TRANSLATE_NOOP("Trail", "The passphrase was changed")},
    {"passphrase_not_changed", QT_TRANSLATE_NOOP("Trail", "The passphrase could not be changed")},
    //: The app raised the cost of the key derivation
    {"costs_raised", QT_TRANSLATE_NOOP("Trail", "Guessing the passphrase was made harder")},
    {"custodians_file_changed",
        //: The list of custodians was changed, not by this app
        QT_TRANSLATE_NOOP("Trail", "Who can open the notes together was changed from outside"), true},
    //: Custodians were named
    {"custodians_set", QT_TRANSLATE_NOOP("Trail", "Who can open the notes together was set")},
    //: A new encryption key
    {"key_rotated", QT_TRANSLATE_NOOP("Trail", "The notes were put under a new key")},
    //: A file of them was stored in the vault
    {"pack_kept", QT_TRANSLATE_NOOP("Trail", "Questions or contacts were kept with the notes")},
    //: A setting of the app was stored in the vault
    {"setting_kept", QT_TRANSLATE_NOOP("Trail", "A setting was kept with the notes")},
    //: It: a case; how long it is kept
    {"case_classed", QT_TRANSLATE_NOOP("Trail", "How long it stays was set")},
    //: It: a case
    {"case_accepted", QT_TRANSLATE_NOOP("Trail", "Another office took it over")},
    //: It: a case that by law must be kept
    {"case_held", QT_TRANSLATE_NOOP("Trail", "A legal hold was put on it")},
    //: The case may be removed again
    {"case_freed", QT_TRANSLATE_NOOP("Trail", "The legal hold ended")},
    //: It: a case, given to another office; its words were removed here
    {"case_reduced", QT_TRANSLATE_NOOP("Trail", "Its words left this tablet after the hand-over")},
    //: It: a case
    {"case_deleted", QT_TRANSLATE_NOOP("Trail", "It was removed for good")},
    {"event/begun", QT_TRANSLATE_NOOP("Trail", "A conversation began")},
    //: It went on with another kind of talk
    {"event/handed_on", QT_TRANSLATE_NOOP("Trail", "The conversation went on another way")},
    //: It was resumed
    {"event/reopened", QT_TRANSLATE_NOOP("Trail", "The conversation was taken up again")},
    {"event/stopped", QT_TRANSLATE_NOOP("Trail", "The conversation stopped for the day")},
    //: The first wording of the note is kept
    {"event/note_corrected", QT_TRANSLATE_NOOP("Trail", "Notes were corrected; the first words stay")},
    //: A service was called; whether it answered is not said
    {"event/attempted", QT_TRANSLATE_NOOP("Trail", "A contact was tried")},
    {"event/decided", QT_TRANSLATE_NOOP("Trail", "A decision was recorded")},
    //: The officer used Undo
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
    //: Notes, answers, marks and breaks were stored
    if (trace.kind.startsWith(u"event/")) // notes, answers, marks, breaks
        return said(QT_TRANSLATE_NOOP("Trail", "The conversation was written down"));
    // Of a newer form than this app, or from a tool that it does not know: said as it stands, never hidden.
    //: %1 is a technical word that this app does not know
    return QCoreApplication::translate("Trail", "Something else: %1").arg(trace.kind);
}

} // namespace tenang::presentation
