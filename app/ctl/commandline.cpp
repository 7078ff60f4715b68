// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"

#include "base/clock.h"
#include "ctl/agencycommands.h"
#include "ctl/assesscommand.h"
#include "ctl/auditcommands.h"
#include "ctl/directorycommands.h"
#include "ctl/notecommands.h"
#include "ctl/packline.h"
#include "ctl/questionline.h"
#include "ctl/recoveryline.h"
#include "ctl/vaultcommands.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

namespace tenang::ctl {

namespace {

using Texts = std::vector<std::string>;

QString decoded(const std::string &text)
{
    return QFile::decodeName(text.c_str());
}

QStringList decoded(const Texts &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(decoded(text));
    return list;
}

std::string faultOfTime(const std::string &text)
{
    return fromRfc3339(decoded(text)).isValid()
        ? std::string()
        : "a time has a date, a time and an offset, such as 2026-03-04T09:30:00+07:00";
}

std::string faultOfName(const std::string &text)
{
    return text.empty() ? "must not be empty" : std::string();
}

// The commands, their arguments and their help. Exactly one command is named in a call.
class CommandLine {
public:
    CommandLine()
        : m_app(
              "For technicians and pack authors of Tenang. Answers are JSON on stdout, findings go to "
              "stderr.\n"
              "Exit status: 0 done, 1 the input has problems, 2 wrong usage, 3 wrong passphrase, 4 damaged.",
              "tenangctl")
    {
        m_app.set_version_flag("--version", "tenangctl " TENANG_VERSION);
        m_app.require_subcommand(0, 1); // an unknown one is then named in the message
        const auto chosen = [this](std::function<ExitStatus()> run) { m_command = std::move(run); };
        m_pack.addTo(*group("pack", "Content: protocols, indicator sets and directories"), chosen);
        addAgency();
        addAssess();
        m_question.addTo(m_app, chosen);
        addDirectories();
        addVaults();
        addNotes();
        addAudit();
    }

    int run(int argc, const char *const *argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            const bool asked = m_app.exit(error, std::cout, std::cerr) == 0; // --help or --version
            return int(asked ? finish() : ExitStatus::WrongUsage);
        }
        if (!m_command) {
            std::cerr << "A command is missing.\n" << m_app.help();
            return int(ExitStatus::WrongUsage);
        }
        return int(m_command());
    }

private:
    CLI::App *group(const char *name, const char *help)
    {
        CLI::App *made = m_app.add_subcommand(name, help);
        made->require_subcommand(0, 1);
        return made;
    }

    CLI::App *command(CLI::App *parent, const char *name, const char *help, std::function<ExitStatus()> run)
    {
        CLI::App *made = parent->add_subcommand(name, help);
        made->callback([this, run = std::move(run)] { m_command = run; });
        return made;
    }

    void addAgency()
    {
        CLI::App *agency = group("agency", "The settings of a fleet of tablets: agency.yaml");
        CLI::App *check = command(agency, "check", "Report everything that is wrong with the settings",
            [this] { return checkAgency(decoded(m_file), decoded(m_packs)); });
        check->add_option("FILE", m_file, "The settings, as YAML")->required()->check(faultOfName);
        check
            ->add_option("--packs", m_packs,
                "The folder with the packs of `content`: whether they fit together, and to what ships")
            ->check(faultOfName);
        command(agency, "template", "Print settings with every default, its meaning and its bounds",
            [] { return writeAgencyTemplate(); });
        CLI::App *build = command(agency, "build", "Make the pack that `pack sign` then signs",
            [this] { return buildAgency(decoded(m_file), decoded(m_out)); });
        build->add_option("FILE", m_file, "The settings, as YAML")->required()->check(faultOfName);
        addOut(build);
    }

    void addOut(CLI::App *made)
    {
        made->add_option("-o", m_out, "Where the pack goes; written whole or not at all")
            ->required()
            ->check(faultOfName);
    }

    void addAssess()
    {
        command(&m_app, "assess", "What marks mean for protection; marks as JSON on stdin", [this] {
            return assess(decoded(m_sets));
        })->add_option("--set", m_sets, "An indicator set to use; all of them when none is named");
    }

    void addDirectories()
    {
        CLI::App *resolving = command(&m_app, "resolve", "Who can help now, in order; facts as JSON on stdin",
            [this] { return resolve(decoded(m_directories), fromRfc3339(decoded(m_at))); });
        CLI::App *opening = command(&m_app, "hours", "Whether a service is open",
            [this] { return hours(decoded(m_directories), decoded(m_service), fromRfc3339(decoded(m_at))); });
        for (CLI::App *made : {resolving, opening}) {
            made->add_option("--directory", m_directories, "HSDS tables or JSON, or a directory pack")
                ->required()
                ->check(faultOfName);
            made->add_option("--at", m_at, "The instant, RFC 3339 with offset")
                ->required()
                ->check(faultOfTime);
        }
        opening->add_option("--service", m_service, "Its id")->required()->check(faultOfName);
    }

    void addVaults()
    {
        CLI::App *vaults = group("vault", "The encrypted file of one staff member");
        addAccess(command(
            vaults, "create", "Make a vault where there is none", [this] { return createVault(access()); }));
        addAccess(command(vaults, "info", "Its format and how much it holds; nothing of any case",
            [this] { return describeVault(access()); }));
        addAccess(command(vaults, "check", "Look for damage", [this] { return checkVault(access()); }));
        CLI::App *change = command(vaults, "passphrase", "Change the passphrase",
            [this] { return changePassphrase(access(), m_newPassphraseFd); });
        addAccess(change);
        change
            ->add_option("--new-passphrase-fd", m_newPassphraseFd,
                "An open descriptor with the new one; the same one: its next line")
            ->required()
            ->check(CLI::NonNegativeNumber);
        addAccess(command(vaults, "rotate", "Write the vault anew under another key; the passphrase stays",
            [this] { return rotateVault(access()); }));
        m_recovery.addTo(*vaults, [this](std::function<ExitStatus()> run) { m_command = std::move(run); });
    }

    void addNotes()
    {
        CLI::App *notes = group("note", "The notes of a vault");
        CLI::App *import = command(notes, "import", "Take in notes, one JSON object a line: case, lang, text",
            [this] { return importNotes(access(), decoded(m_file)); });
        import->add_option("FILE", m_file, "The file with the notes")->required()->check(faultOfName);
        addAccess(import);
        addAccess(
            command(notes, "list", "All notes, in order of saving", [this] { return listNotes(access()); }));

        CLI::App *search = command(&m_app, "search", "Notes with these words, best first",
            [this] { return searchNotes(access(), decoded(m_query), m_limit); });
        search->add_option("QUERY", m_query, "Words, in any script")->required();
        search->add_option("--limit", m_limit, "At most so many")
            ->capture_default_str()
            ->check(CLI::Range(1, 1'000'000));
        addAccess(search);
    }

    void addAudit()
    {
        CLI::App *audit = group("audit", "The record that shows a change");
        CLI::App *leaving = command(audit, "export", "Write the record as a file that anybody can check",
            [this] { return exportAudit(access(), decoded(m_out)); });
        addAccess(leaving);
        leaving->add_option("-o", m_out, "Where it goes; written whole or not at all")
            ->required()
            ->check(faultOfName);
        addAccess(command(audit, "head", "Print its signed head: an anchor to keep elsewhere",
            [this] { return printAuditHead(access()); }));
        CLI::App *verify = command(audit, "verify", "Whether a record is whole and extends what was kept",
            [this] { return verifyAuditLog(decoded(m_file), decoded(m_trust), decoded(m_key)); });
        verify->add_option("FILE", m_file, "The exported record")->required()->check(faultOfName);
        verify->add_option("--anchor", m_trust, "A head that was kept; may be named again")
            ->allow_extra_args(false)
            ->check(faultOfName);
        verify->add_option("--key", m_key, "The owner's public key, or a file with it or with a head")
            ->check(faultOfName);
    }

    void addAccess(CLI::App *made)
    {
        made->add_option("--vault", m_vault, "The vault's folder")->required()->check(faultOfName);
        addPassphrase(made);
    }

    void addPassphrase(CLI::App *made)
    {
        made->add_option("--passphrase-fd", m_passphraseFd,
                "An open descriptor with the passphrase, up to the first newline or the end")
            ->required()
            ->check(CLI::NonNegativeNumber);
    }

    [[nodiscard]] VaultAccess access() const { return {decoded(m_vault), m_passphraseFd}; }

    CLI::App m_app;
    std::function<ExitStatus()> m_command;
    PackLine m_pack;
    RecoveryLine m_recovery;
    QuestionLine m_question;
    Texts m_sets, m_directories, m_trust;
    std::string m_file, m_packs, m_out, m_at, m_service, m_vault, m_query, m_key;
    int m_passphraseFd = -1, m_newPassphraseFd = -1;
    int m_limit = 20;
};

} // namespace

int run(int argc, const char *const *argv)
{
    return CommandLine().run(argc, argv);
}

} // namespace tenang::ctl
