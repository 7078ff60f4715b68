// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/contactrows.h"
#include "presentation/rowsmodel.h"
#include "referral/directory.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// Who to call, at the public level: works on a locked tablet and holds nothing about anyone.
class ContactsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.contacts")
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString country READ country NOTIFY changed FINAL)
    Q_PROPERTY(QString query READ query NOTIFY changed FINAL)
    Q_PROPERTY(QString countryName READ countryName NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> countries READ countries NOTIFY directoryChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(
        tenang::presentation::ContactDetail chosenContact READ chosenContact NOTIFY chosenChanged FINAL)

public:
    explicit ContactsViewModel(const Clock &clock);

    void show(const referral::Directory *directory, const QString &country);

    [[nodiscard]] ListOfRows *rows() { return &m_rows; }
    [[nodiscard]] QString country() const { return m_country; } // "" all
    [[nodiscard]] QString countryName() const; // "" all
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] QList<Choice> countries() const;
    [[nodiscard]] QList<Choice> countriesOf(const referral::Directory &directory) const;
    [[nodiscard]] QString chosen() const { return m_chosen; } // a service of `rows`; "" none
    [[nodiscard]] ContactDetail chosenContact() const;

    Q_INVOKABLE void chooseCountry(const QString &country);
    Q_INVOKABLE void search(const QString &query);
    Q_INVOKABLE void choose(const QString &service);
    Q_INVOKABLE int chosenRow() const; // -1: none
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void directoryChanged();
    void chosenChanged();

private:
    const Clock &m_clock;
    const referral::Directory *m_directory = nullptr;
    QList<const referral::Service *> m_services; // those of it that may be shown, in the order of help
    // What a search looks at, made at the first one: folding thousands of texts takes longer than a letter is
    // typed.
    QHash<const referral::Service *, QString> m_searched;
    QString m_searchedIn; // the language that it was made in
    RowsModel<ContactRow> m_rows;
    QString m_country;
    QString m_query;
    QString m_chosen;
};

} // namespace tenang::presentation
