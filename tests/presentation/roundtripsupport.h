// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"
#include "letter/randomcase.h"
#include "presentation/interviewviewmodel.h"
#include "presentationsupport.h"
#include "roundtripsamples.h"
#include "text/languages.h"

#include <algorithm>

// A tablet on which every sample was said: a case each, typed as an officer types.
namespace tenang::presentation::testing {

struct Kept {
    Id caseId;
    Id note;
    QString ref;
};

class ToldInEveryLanguage : public AtDesk {
public:
    // Types it, with all that lets the words leave on paper later. Empty: done; else what went wrong.
    [[nodiscard]] QString tell(const Sample &sample)
    {
        using namespace interview;
        if (!begin(QString::fromLatin1(sample.language)))
            return QStringLiteral("no case");
        const QString text = sample.text();
        const QString field = QStringLiteral("words/offer");
        m_talk.goTo(QStringLiteral("explore"));
        m_talk.openPrompt(QStringLiteral("offer"));
        for (qsizetype end = 1; end <= text.size();
            ++end) { // at each key the page gives the field's whole text
            if (!text.at(end - 1).isHighSurrogate())
                m_talk.type(field, text.first(end), int(end));
        }
        const Id caseId = desk.caseId();
        if (!isSaved() || drafts(caseId).value(field).toUtf8() != text.toUtf8())
            return QStringLiteral("the draft is not what was typed");
        m_talk.commit(field);
        if (desk.session().notes.size() != 1)
            return QStringLiteral("no note");
        const Id note = desk.session().notes.constFirst().id;
        m_kept[sample.name] = {caseId, note, desk.session().begun.ref};
        const bool marked = desk.record(Marked{act(), MarkState::Said, note, protocol::Phase::Explore})
            && desk.record(ConsentSet{QStringLiteral("ngo"), ConsentState::Given})
            && desk.record(ConsentSet{referral::actsKeyOf(m_step.service), ConsentState::Given});
        return marked && isSaved() && drafts(caseId).isEmpty() ? QString() : QStringLiteral("not saved");
    }

    [[nodiscard]] Kept kept(const Sample &sample) const { return m_kept.value(sample.name); }

    [[nodiscard]] bool closesVault()
    {
        desk.putAway();
        bool closed = false;
        vaults.close([&] { closed = true; });
        return QTest::qWaitFor([&] { return closed; }, 20'000);
    }
    [[nodiscard]] bool opensVault()
    {
        std::optional<bool> good;
        vaults.open(VaultDoor::Which::Own, secret(passphrase),
            [&](const Result<interview::Opening> &opened) { good = bool(opened); });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }
    [[nodiscard]] QString vaultFolder() const { return folder.filePath(QStringLiteral("own")); }

    [[nodiscard]] QList<interview::Hit> found(const QString &query)
    {
        QList<interview::Hit> hits;
        look([&](CaseStore &store) {
            if (auto answer = store.search(query, int(samples.size())))
                hits = *std::move(answer);
        });
        return hits;
    }

    // The sheet on the acts: the one paper that carries the person's words.
    [[nodiscard]] letter::Sheet paperOf(const Sample &sample)
    {
        const Kept of = kept(sample);
        if (!open(of.caseId))
            return {};
        const auto acts
            = referral::actsFor({desk.session(), {}, desk.protocol(), QStringLiteral("TH"),
                                    QStringLiteral("border"), test::referrerOfTests(), clock.now(), {}},
                content().sets, m_step, {{act()}, {of.note}});
        return acts ? letter::actsPaper(*acts, letter::Review::NotYetSeen) : letter::Sheet{};
    }

private:
    static QString act() { return QStringLiteral("P-FC"); }
    [[nodiscard]] bool begin(const QString &language)
    {
        std::optional<bool> good;
        desk.begin({content().protocol, {}}, language, false, [&](bool begun) { good = begun; });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }

    InterviewViewModel m_talk{desk, content()};
    QMap<QByteArray, Kept> m_kept; // by the sample's name
    const referral::Step m_step = test::stepTo(QStringLiteral("ngo"));
};

inline QString scriptOf(const Sample &sample)
{
    return text::language(QString::fromLatin1(sample.language))->script;
}

// Chinese, Japanese and Korean are drawn with a font of the system, which may be missing.
inline bool needsSystemFont(const Sample &sample)
{
    return QStringLiteral("Hans Hant Jpan Kore").split(u' ').contains(scriptOf(sample));
}

} // namespace tenang::presentation::testing
