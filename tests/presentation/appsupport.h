// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/appviewmodel.h"
#include "presentationsupport.h"

// The whole app without its pages: what an officer does, as the pages ask for it.
namespace tenang::presentation::testing {

using Where = AppViewModel::Place;
using Problem = AppViewModel::Problem;
using PinFor = AppViewModel::PinFor;

class Officer : public Tablet {
public:
    explicit Officer(const Content &what = content())
        : app(door, clock, what, settingsFile())
    {
    }
    [[nodiscard]] QString settingsFile() const { return folder.filePath(QStringLiteral("tablet.json")); }
    [[nodiscard]] bool comesTo(Where place)
    {
        return QTest::qWaitFor([&] { return app.place() == place && !app.covered(); }, 20'000);
    }
    [[nodiscard]] bool isTold(Problem problem)
    {
        return QTest::qWaitFor([&] { return app.problem() == problem && !app.busy(); }, 20'000);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([&] { return app.desk().saved() == Desk::Saved::Saved; }, 20'000);
    }
    void press(const QString &digits)
    {
        for (const QChar digit : digits)
            app.pressDigit(digit.digitValue());
    }
    [[nodiscard]] bool choosesPin()
    {
        press(pin);
        press(pin);
        return comesTo(Where::Home);
    }
    [[nodiscard]] bool setsUp()
    {
        if (practises) {
            app.openPractice();
            return comesTo(Where::Home);
        }
        app.choose(QStringLiteral("en"), QStringLiteral("border"), QStringLiteral("TH"));
        app.goSetUp();
        const QString words = QString::fromLatin1(passphrase);
        app.createVault(words, words);
        return comesTo(Where::ChoosePin) && choosesPin();
    }
    [[nodiscard]] bool unlocks()
    {
        app.unlock(QString::fromLatin1(passphrase));
        return comesTo(Where::ChoosePin) && choosesPin();
    }
    [[nodiscard]] bool begins()
    {
        app.goNewConversation();
        app.begin(content().protocol.id, QStringLiteral("th"));
        return comesTo(Where::Interview);
    }
    [[nodiscard]] bool goesHome()
    {
        app.goHome();
        return comesTo(Where::Home);
    }
    [[nodiscard]] bool locks()
    {
        app.lock();
        return comesTo(Where::Unlock);
    }
    // The unfinished case that Home offers, once the vault has said.
    [[nodiscard]] QString offered()
    {
        look([](CaseStore &) { });
        QCoreApplication::processEvents();
        return app.unfinishedRef();
    }
    [[nodiscard]] InterviewViewModel &talk() { return *app.interview(); }

    [[nodiscard]] QString ownPin() const { return app.practice() ? app.practicePin() : pin; }

    static inline const QString pin = QStringLiteral("271828");
    // From now on setsUp() opens the practice vault instead of making one.
    static inline bool practises = false;
    AppViewModel app;
};

template <typename Row>
const QList<Row> &rowsOf(ListOfRows *list)
{
    return static_cast<RowsModel<Row> *>(list)->rows();
}

} // namespace tenang::presentation::testing
