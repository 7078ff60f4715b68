// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/recoveryline.h"

#include "ctl/arguments.h"
#include "ctl/keycommands.h"
#include "ctl/recoverycommands.h"
#include "ctl/restorecommand.h"
#include "ctl/salvagecommand.h"

namespace tenang::ctl {

void RecoveryLine::addTo(CLI::App &vaults, const Chosen &chosen)
{
    CLI::App *keys = vaults.add_subcommand("custodian", "Keys of custodians");
    keys->require_subcommand(0, 1);
    CLI::App *create
        = command(chosen, *keys, "create", "Make a custodian's key: KEYFILE, and KEYFILE.pub to hand out",
            [this] { return createKey(named(m_key), m_passphraseFd, keys::KeyKind::Custodian); });
    create->add_option("KEYFILE", m_key, "Where the sealed key goes; nothing is overwritten")
        ->required()
        ->check(faultOfName);
    addPassphrase(*create);

    CLI::App *who = vaults.add_subcommand("recovery", "Who can open it together, any two of three");
    who->require_subcommand(0, 1);
    CLI::App *set = command(chosen, *who, "set", "Name its three custodians",
        [this] { return setCustodians({named(m_vault), m_passphraseFd}, named(m_custodians)); });
    CLI::App *show
        = command(chosen, *who, "show", "Their fingerprints, and since when; asks for no passphrase",
            [this] { return showCustodians(named(m_vault)); });
    CLI::App *recover = command(chosen, vaults, "recover",
        "Open it by two custodians for an owner who forgot: it gets a new key and a new passphrase. Three "
        "lines come in: the passphrases of the two keys, then the new one of the vault",
        [this] { return recoverVault({named(m_vault), m_passphraseFd}, named(m_custodians)); });
    for (CLI::App *made : {set, show, recover})
        addVault(*made);
    for (CLI::App *made : {set, recover}) {
        addPassphrase(*made);
        made->add_option("--custodian", m_custodians,
                made == set ? "A custodian's public key file; named three times"
                            : "A custodian's sealed key file; named twice")
            ->allow_extra_args(false)
            ->required()
            ->check(faultOfName);
    }
    addRescue(vaults, chosen);
}

void RecoveryLine::addRescue(CLI::App &vaults, const Chosen &chosen)
{
    CLI::App *restore
        = command(chosen, vaults, "restore", "Put the newest good snapshot in the place of a damaged vault",
            [this] { return restoreVault({named(m_vault), m_passphraseFd}); });
    addVault(*restore);
    CLI::App *salvage = command(chosen, vaults, "salvage",
        "Make a new vault of what can still be read of a damaged one, and list what cannot",
        [this] { return salvageVault({named(m_vault), m_passphraseFd}, named(m_file), named(m_into)); });
    salvage->add_option("DAMAGED", m_vault, "The damaged vault's folder; nothing is written there")
        ->required()
        ->check(faultOfName);
    salvage->add_option("--into", m_into, "Where the new vault goes; whole or not at all")
        ->required()
        ->check(faultOfName);
    salvage
        ->add_option("--file", m_file,
            "Which of its files to read: vault.db, or vault.damaged, vault.snap0, vault.snap1")
        ->check(faultOfName);
    for (CLI::App *made : {restore, salvage})
        addPassphrase(*made);
}

void RecoveryLine::addPassphrase(CLI::App &made)
{
    made.add_option("--passphrase-fd", m_passphraseFd,
            "An open descriptor with the passphrase, up to the first newline or the end")
        ->required()
        ->check(CLI::NonNegativeNumber);
}

void RecoveryLine::addVault(CLI::App &made)
{
    made.add_option("--vault", m_vault, "The vault's folder")->required()->check(faultOfName);
}

} // namespace tenang::ctl
