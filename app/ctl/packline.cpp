// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/packline.h"

#include "ctl/arguments.h"
#include "ctl/keycommands.h"
#include "ctl/packcommands.h"
#include "ctl/signcommands.h"

namespace tenang::ctl {

void PackLine::addTo(CLI::App &packs, const Chosen &chosen)
{
    command(chosen, packs, "check", "Report everything that is wrong with YAML, CSV and Linguist content",
        [this] { return checkPacks(named(m_paths)); })
        ->add_option("PATH", m_paths, "Files, or folders with all that they hold")
        ->required();
    CLI::App *build = command(chosen, packs, "build", "Make one pack of one folder or file",
        [this] { return buildPack(named(m_file), named(m_paths), named(m_out)); });
    addFile(*build, "DIR", "The folder with the content", m_file);
    build
        ->add_option("--with", m_paths,
            "Other content whose ids it may refer to, such as the indicators; may be named again")
        ->allow_extra_args(false)
        ->check(faultOfName);
    addOut(*build);
    CLI::App *strings = command(chosen, packs, "strings",
        "Write or update the Qt Linguist file of a language, beside the content that it is for",
        [this] { return writeStrings(named(m_file), named(m_language)); });
    addFile(*strings, "SOURCE", "The YAML file, or the folder with it", m_file);
    addFile(*strings, "--language", "BCP 47, such as km", m_language);
    addSigning(packs, chosen);
    addDiff(packs, chosen);
}

void PackLine::addSigning(CLI::App &packs, const Chosen &chosen)
{
    CLI::App *keys = packs.add_subcommand("key", "Keys that sign packs");
    keys->require_subcommand(0, 1);
    CLI::App *create
        = command(chosen, *keys, "create", "Make a signing key: KEYFILE, and KEYFILE.pub to hand out",
            [this] { return createKey(named(m_key), m_passphraseFd, keys::KeyKind::Signing); });
    addFile(*create, "KEYFILE", "Where the sealed key goes; nothing is overwritten", m_key);
    addPassphrase(*create);
    CLI::App *sign = command(chosen, packs, "sign", "Sign a pack that was built",
        [this] { return signPack(named(m_file), named(m_key), m_passphraseFd, named(m_out)); });
    addFile(*sign, "FILE", "The pack", m_file);
    addFile(*sign, "--key", "The sealed key", m_key);
    addOut(*sign);
    addPassphrase(*sign);
    CLI::App *verify
        = command(chosen, packs, "verify", "Whether a signed pack is whole and by a key you trust",
            [this] { return verifyPack(named(m_file), named(m_trust)); });
    addFile(*verify, "FILE", "The signed pack", m_file);
    addTrust(*verify, true);
}

void PackLine::addDiff(CLI::App &packs, const Chosen &chosen)
{
    CLI::App *diff = command(chosen, packs, "diff",
        "What a newer pack adds, removes, changes and moves, prompt by prompt; what people are sent to or "
        "called by comes first, marked with !",
        [this] { return diffPacks(named(m_file), named(m_newer), named(m_trust), m_json); });
    addFile(*diff, "OLD", "The older pack", m_file);
    addFile(*diff, "NEW", "The newer pack", m_newer);
    addTrust(*diff, false);
    diff->add_flag("--json", m_json, "One JSON object instead of plain lines");
}

void PackLine::addFile(CLI::App &made, const char *name, const char *help, std::string &file)
{
    made.add_option(name, file, help)->required()->check(faultOfName);
}

void PackLine::addOut(CLI::App &made)
{
    addFile(made, "-o", "Where the pack goes; written whole or not at all", m_out);
}

void PackLine::addPassphrase(CLI::App &made)
{
    made.add_option("--passphrase-fd", m_passphraseFd,
            "An open descriptor with the passphrase, up to the first newline or the end")
        ->required()
        ->check(CLI::NonNegativeNumber);
}

void PackLine::addTrust(CLI::App &made, bool needed)
{
    made.add_option("--trust", m_trust, "A public key file; may be named again")
        ->allow_extra_args(false)
        ->required(needed)
        ->check(faultOfName);
}

} // namespace tenang::ctl
