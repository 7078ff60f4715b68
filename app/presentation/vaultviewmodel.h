// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "presentation/rows.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace tenang::presentation {

// What the officer's own vault has to say beside its cases: what happened while it was closed, how long it
// rests after wrong passphrases, and what its pages offer for a new passphrase or a way back.
class VaultViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.vault")
    Q_PROPERTY(int wrongTries READ wrongTries NOTIFY toldChanged FINAL)
    Q_PROPERTY(QString wrongFirst READ wrongFirst NOTIFY toldChanged FINAL)
    Q_PROPERTY(QString wrongLast READ wrongLast NOTIFY toldChanged FINAL)
    Q_PROPERTY(bool rolledBack READ rolledBack NOTIFY toldChanged FINAL)
    Q_PROPERTY(bool othersRolledBack READ othersRolledBack NOTIFY toldChanged FINAL)
    Q_PROPERTY(bool inDoubt READ inDoubt NOTIFY toldChanged FINAL)
    Q_PROPERTY(bool custodiansChanged READ custodiansChanged NOTIFY toldChanged FINAL)
    Q_PROPERTY(QString recoveredOn READ recoveredOn NOTIFY toldChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY seenChanged FINAL)
    Q_PROPERTY(bool hasCustodians READ hasCustodians NOTIFY seenChanged FINAL)
    Q_PROPERTY(bool hasSnapshot READ hasSnapshot NOTIFY seenChanged FINAL)
    Q_PROPERTY(QString restsUntil READ restsUntil NOTIFY seenChanged FINAL)
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> keyFiles READ keyFiles NOTIFY keyFilesChanged FINAL)

public:
    // The first look is waited for: the first page depends on it.
    VaultViewModel(interview::VaultDoor &door, const Clock &clock);
    ~VaultViewModel() override;

    [[nodiscard]] int wrongTries() const { return m_told.wrongTries.count; } // while it was closed
    [[nodiscard]] QString wrongFirst() const; // "4 Mar 09:30"
    [[nodiscard]] QString wrongLast() const;
    [[nodiscard]] bool rolledBack() const { return m_told.rolledBack; }
    [[nodiscard]] bool othersRolledBack() const { return m_told.othersRolledBack; }
    // Its state, the record of tries or the custodians' file, which stand beside it, are missing or
    // another's.
    [[nodiscard]] bool inDoubt() const;
    [[nodiscard]] bool custodiansChanged() const { return m_told.custodiansChanged; }
    [[nodiscard]] QString recoveredOn() const; // "4 Mar 2026", "" not in the last 30 days
    // As the vault was seen from outside at the last look().
    [[nodiscard]] bool exists() const { return m_seen.exists; }
    [[nodiscard]] bool hasCustodians() const { return m_seen.hasCustodians; }
    [[nodiscard]] bool hasSnapshot() const { return m_seen.hasSnapshot; }
    // The time of day from which a passphrase is taken again; "" now. A time to come back at, never a
    // countdown.
    [[nodiscard]] QString restsUntil() const { return m_restsUntil; }
    [[nodiscard]] QString words() const { return m_words; } // a passphrase on offer
    [[nodiscard]] QList<Choice> keyFiles() const { return m_keyFiles; } // of custodians, on sticks

    void tell(const interview::Opening &told);
    void forget();
    // At the vault from outside, again; then `then`.
    void look(std::function<void()> then = {});

    Q_INVOKABLE void offerWords(); // others than before
    Q_INVOKABLE void forgetWords();
    Q_INVOKABLE void findKeyFiles();
    void offerKeyFiles(const QList<Choice> &files);

Q_SIGNALS:
    void toldChanged();
    void seenChanged();
    void wordsChanged();
    void keyFilesChanged();

private:
    void take(const interview::Doorstep &seen);

    interview::VaultDoor &m_door;
    const Clock &m_clock;
    interview::Opening m_told;
    interview::Doorstep m_seen;
    QString m_restsUntil;
    QString m_words;
    QList<Choice> m_keyFiles;
    QTimer m_rest;
};

} // namespace tenang::presentation
