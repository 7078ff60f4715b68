// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/vaultviewmodel.h"

#include "keys/generated.h"
#include "presentation/screenlanguage.h"
#include "presentation/sticks.h"
#include "presentation/waitforstore.h"
#include "text/dates.h"

#include <QDir>

namespace tenang::presentation {

namespace {

QString dayAndHour(const QDateTime &at)
{
    return at.isValid() ? text::dayText(at.date(), screensAreIn(), text::DayForm::OfYear) + QLatin1Char(' ')
            + at.toString(QStringLiteral("HH:mm"))
                        : QString();
}

} // namespace

VaultViewModel::VaultViewModel(interview::VaultDoor &door, const Clock &clock)
    : m_door(door)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { look(); });
    take(seenNow(m_door, interview::VaultDoor::Which::Own));
}

VaultViewModel::~VaultViewModel()
{
    wipe(m_words);
}

QString VaultViewModel::wrongFirst() const
{
    return dayAndHour(m_told.wrongTries.first);
}

QString VaultViewModel::wrongLast() const
{
    return dayAndHour(m_told.wrongTries.last);
}

bool VaultViewModel::inDoubt() const
{
    return m_told.freshnessInDoubt || m_told.triesUncertain || m_told.custodiansUncertain;
}

QString VaultViewModel::recoveredOn() const
{
    return m_told.recoveredAt ? text::dayText(m_told.recoveredAt->date(), screensAreIn()) : QString();
}

void VaultViewModel::tell(const interview::Opening &told)
{
    m_told = told;
    Q_EMIT toldChanged();
}

void VaultViewModel::forget()
{
    tell({});
    forgetWords();
}

void VaultViewModel::look(std::function<void()> then)
{
    m_door.look(
        interview::VaultDoor::Which::Own, [this, then = std::move(then)](const interview::Doorstep &seen) {
            const auto taken = [this, seen, then] {
                take(seen);
                if (then)
                    then();
            };
            QMetaObject::invokeMethod(this, taken, Qt::QueuedConnection);
        });
}

void VaultViewModel::take(const interview::Doorstep &seen)
{
    m_seen = seen;
    m_restsUntil.clear();
    if (seen.wait.count() > 0) {
        const QDateTime end = m_clock.now().addMSecs(seen.wait.count());
        // The next whole minute: whoever comes back then is not sent away once more.
        m_restsUntil = end.addSecs(60 - end.time().second()).toString(QStringLiteral("HH:mm"));
        m_rest.start(seen.wait);
    }
    Q_EMIT seenChanged();
}

void VaultViewModel::offerWords()
{
    wipe(m_words);
    const SecretBytes words = keys::generatedPassphrase();
    m_words = QString::fromUtf8(QByteArrayView(words.data(), qsizetype(words.size())));
    Q_EMIT wordsChanged();
}

void VaultViewModel::forgetWords()
{
    if (m_words.isEmpty())
        return;
    wipe(m_words);
    Q_EMIT wordsChanged();
}

void VaultViewModel::findKeyFiles()
{
    m_door.post([this](interview::CaseStore &) { // a stick may take its time
        QList<Choice> found;
        const QList<Choice> places = sticks(StickUse::Read);
        for (const Choice &place : places) {
            const QDir folder(place.code);
            const QStringList names
                = folder.entryList({QStringLiteral("*.key")}, QDir::Files | QDir::Readable);
            //: %1 the name of a custodian's key file, %2 the USB stick that it lies on
            for (const QString &name : names)
                found.append({folder.filePath(name), tr("%1 on %2").arg(name, place.label)});
        }
        QMetaObject::invokeMethod(this, [this, found] { offerKeyFiles(found); }, Qt::QueuedConnection);
    });
}

void VaultViewModel::offerKeyFiles(const QList<Choice> &files)
{
    m_keyFiles = files;
    Q_EMIT keyFilesChanged();
}

} // namespace tenang::presentation
