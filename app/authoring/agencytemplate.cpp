// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/agencyfile.h"
#include "protocol/agency.h"

namespace tenang::authoring {

namespace {

using protocol::Agency;
using protocol::AgencyNumber;

QByteArray flag(bool value)
{
    return value ? "true" : "false";
}

const char *aboutGroup(QLatin1StringView group)
{
    if (group == QLatin1StringView("breaks"))
        return "# Minutes from the last break, or the start, until one is offered. Where the protocol has a "
               "shorter\n"
               "# interval of its own, that one holds. Nobody is ever cut short: it is an offer.\n";
    if (group == QLatin1StringView("cover"))
        return "# How long without a touch until the screen is covered; a PIN of six digits lifts the "
               "cover.\n";
    if (group == QLatin1StringView("lock"))
        return "# When the vault is closed; the passphrase opens it. Sleep, a locked session and shutting "
               "down "
               "close it too.\n";
    return "# How long a case stays on the tablet, by what it is: child (a child, or perhaps one), referred "
           "(an outcome\n"
           "# that asks for protection), information (given, and the door left open). A legal hold always "
           "wins.\n";
}

QByteArray number(const AgencyNumber &number, Agency &defaults)
{
    const QByteArray from = QByteArray::number(number.least) + " to " + QByteArray::number(number.most);
    return QByteArrayLiteral("  # ") + number.means + "\n  # " + from + ": " + number.bounds
        + "\n  # source: " + number.source + "\n  " + number.key + ": "
        + QByteArray::number(number.in(defaults)) + '\n';
}

} // namespace

QByteArray agencyTemplate()
{
    Agency defaults;
    QByteArray text
        = "# The settings of a fleet of tablets. Every key may be left out: then what stands here holds.\n"
          "# tenangctl agency check FILE · agency build FILE -o agency.pack · pack sign agency.pack …\n"
          "kind: agency\n\n"
          "# Your agency in small letters and dashes; raise the version with every change.\n"
          "id: "
        + defaults.id.toUtf8() + "\nversion: " + defaults.version.toUtf8()
        + "\n\n# The agency as it stands at the head of a letter; never a person. Without it: what is typed "
          "on "
          "the tablet.\n"
          "# name: Border Service, Harbour Post\n\n"
          "# Languages of the screens, in the order offered, as [km, th, en]. None: all that the app has.\n"
          "languages: []\n\n"
          "# Directories to load: public-contacts ships with the app and nobody has called its numbers; any "
          "other is a\n"
          "# signed pack beside agency.pack, named <id>.pack.\n"
          "directories: ["
        + defaults.directories.join(QStringLiteral(", ")).toUtf8()
        + "]\n\n# Protocols, indicator sets, coach rules and cards of your own: the ids of signed packs "
          "beside "
          "agency.pack, named\n"
          "# <id>.pack. One with the id of a pack that ships stands in its place; a protocol with another id "
          "is offered\n"
          "# beside the others.\n"
          "content: []\n\n# Three custodians, any two of whom open a vault whose passphrase is forgotten: "
          "the key of "
          "each "
          "as it\n"
          "# stands in the file that `tenangctl vault custodian create` made. None: then nobody can.\n"
          "custodians: []\n\n# Texts that no native reader has checked, marked as drafts. The explanations, "
          "consent and "
          "danger "
          "cards are\n"
          "# never shown as drafts, whatever stands here.\n"
          "draft_translations: "
        + flag(defaults.draftTranslations)
        + "\n\n# The practice vault and the tour.\npractice: " + flag(defaults.practice)
        + "\n\n# Ask for the PIN again before a paper is printed or saved.\npin_before_papers: "
        + flag(defaults.pinBeforePapers) + '\n';
    QLatin1StringView group;
    for (const AgencyNumber &each : protocol::agencyNumbers()) {
        if (group != QLatin1StringView(each.group)) {
            group = QLatin1StringView(each.group);
            text += QByteArrayLiteral("\n") + aboutGroup(group) + each.group + ":\n";
        }
        text += number(each, defaults);
    }
    return text;
}

} // namespace tenang::authoring
