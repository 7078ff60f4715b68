// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QRegularExpression>

namespace tenang::proof {

using namespace tenang::interview;
using vault::NewNote;

namespace {

constexpr const char *words[]
    = {"passport", "harbour", "orchard", "lantern", "kitchen", "imported", "สวัสดี", "second"};

// The step's case, which a store names by chance.
template <typename Work>
Result<void> inCase(VaultStore &store, const QString &ref, const Work &work)
{
    ASSIGN_OR_RETURN(const std::optional<Id> id, store.caseByRef(ref));
    if (!id)
        return fail(Error::Kind::NotFound, ref);
    return work(*id);
}

Step appends(
    const QString &name, const QString &ref, const QList<Event> &events, const QStringList &drafts = {})
{
    return {name, [=](VaultStore &store) {
                return inCase(store, ref, [&](const Id &id) -> Result<void> {
                    const auto last = store.append(id, events, drafts);
                    return last ? Result<void>() : last.error();
                });
            }};
}

Step opens(const QString &ref)
{
    return {QStringLiteral("open"), [event = begun(ref)](VaultStore &store) -> Result<void> {
                const auto id = store.open(event);
                return id ? Result<void>() : id.error();
            }};
}

QString line(const char *text, int repeated = 0)
{
    return QString::fromUtf8(text) + QString(repeated, u'-');
}

} // namespace

std::optional<QString> seen(VaultStore &store)
{
    const auto cases = store.cases();
    const auto place = store.place();
    const auto setting = store.setting(QStringLiteral("size"));
    const auto pack = store.pack(QByteArray(32, 'p'));
    if (!cases || !place || !setting || (!pack && pack.error().kind != Error::Kind::NotFound))
        return std::nullopt;
    static const QRegularExpression eventId(
        QStringLiteral("^[0-9a-f]{32} "), QRegularExpression::MultilineOption);
    QString all
        = *setting + QString::number(pack ? pack->size() : 0) + (*place ? (*place)->field : QString());
    for (const CaseSummary &summary : *cases) {
        const auto drafts = store.drafts(summary.id);
        QString journal = told(store, summary.id);
        if (!drafts || journal.startsWith(u"error"))
            return std::nullopt;
        journal.remove(eventId); // an import names its events by chance
        all += u"\n" + summary.ref + summary.stage + summary.outcome + u'\n' + journal
            + QStringList(drafts->values()).join(u',');
    }
    for (const char *word : words) {
        const auto hits = store.search(QString::fromUtf8(word), 1000);
        if (!hits)
            return std::nullopt;
        QStringList found;
        for (const Hit &hit : *hits)
            found << hit.ref + hit.note.toString();
        found.sort();
        all += u"\n" + QString::fromUtf8(word) + u": " + found.join(u' ');
    }
    return all;
}

Story::Story()
{
    {
        const SmallVault vault(QStringList(12, QStringLiteral("They kept my passport at the harbour.")));
        copyFolder(vault.path(), m_folder.path());
    }
    tell();
    const QString path = m_folder.path() + u"/played";
    lay(path);
    auto store = openAt(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    m_seen.push_back(seen(**store).value());
    for (const Step &step : m_steps) {
        if (const auto taken = step.take(**store); !taken)
            qFatal("%s: %s", qPrintable(step.name), qPrintable(taken.error().detail));
        m_seen.push_back(seen(**store).value());
    }
}

void Story::tell()
{
    const QString ref = QStringLiteral("F-1");
    const Event first = note(line("the orchard and a lantern"));
    const Event second = note(line("a lantern in the kitchen สวัสดีครับ", 300));
    const Event third = note(line("third kitchen"));
    const Id firstNote = std::get<NoteTaken>(first.payload).note;
    m_steps.push_back(opens(ref));
    m_steps.push_back({QStringLiteral("draft"), [=](VaultStore &store) {
                           return inCase(store, ref, [&](const Id &id) {
                               return store.keepDraft(id, QStringLiteral("note"), line("orchard, half"));
                           });
                       }});
    m_steps.push_back(appends(QStringLiteral("note"), ref, {first}, {QStringLiteral("note")}));
    m_steps.push_back(appends(QStringLiteral("two notes"), ref, {second, third}));
    m_steps.push_back(appends(QStringLiteral("correction"), ref,
        {happened(NoteCorrected{firstNote, line("the orchard was a harbour"), {}})}));
    m_steps.push_back(appends(QStringLiteral("undo"), ref, {happened(Undone{second.id})}));
    m_steps.push_back({QStringLiteral("place"), [=](VaultStore &store) {
                           return store.keepPlace(
                               {{}, QStringLiteral("page"), QStringLiteral("field"), 3, 0.5});
                       }});
    m_steps.push_back({QStringLiteral("setting"), [](VaultStore &store) {
                           return store.keepSetting(QStringLiteral("size"), QStringLiteral("large"));
                       }});
    m_steps.push_back({QStringLiteral("pack"),
        [](VaultStore &store) { return store.keepPack(QByteArray(32, 'p'), QByteArray(40'000, 'c')); }});
    m_steps.push_back({QStringLiteral("erase"), [=, erased = happened(Erased{third.id})](VaultStore &store) {
                           return inCase(store, ref, [&](const Id &id) { return store.erase(id, erased); });
                       }});
    m_steps.push_back(opens(QStringLiteral("F-2")));
    const QList<NewNote> imported{
        {Id::random(), QStringLiteral("F-2"), QStringLiteral("th"), line("imported lantern")},
        {Id::random(), QStringLiteral("F-3"), QStringLiteral("vi"), line("imported orchard")}};
    const auto begins = std::get<Begun>(begun(QStringLiteral("x")).payload);
    m_steps.push_back({QStringLiteral("import"),
        [=](VaultStore &store) { return store.takeIn(imported, QStringLiteral("officer-1"), begins); }});
    m_steps.push_back(
        appends(QStringLiteral("long note"), QStringLiteral("F-2"), {note(line("second thoughts", 9000))}));
    m_steps.push_back(appends(QStringLiteral("last note"), ref, {note(line("second harbour"))}));
}

void Story::lay(const QString &folder) const
{
    QDir().mkpath(folder);
    copyFolder(m_folder.path(), folder);
}

QString Story::faultIn(const QString &folder, const QStringList &allowed)
{
    {
        auto store = openAt(folder);
        if (!store)
            return u"it does not open: " + store.error().detail;
        const auto now = seen(**store);
        if (!now)
            return QStringLiteral("it cannot be read");
        if (!allowed.contains(*now))
            return u"it shows something else: " + *now;
        if (const auto closed = (*store)->close(); !closed)
            return u"it does not close: " + closed.error().detail;
    }
    const auto checked = vault::checkVault(folder, secret("correct horse"));
    if (!checked)
        return u"it cannot be checked: " + checked.error().detail;
    if (checked->pages != vault::VaultCheck::State::Ok || checked->audit != vault::VaultCheck::State::Ok)
        return u"it is damaged: " + checked->details.join(u' ');
    return {};
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        const QString copy = to + u'/' + file;
        QFile::remove(copy);
        if (!writeTo(copy, contentOf(from + u'/' + file)))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

Result<std::unique_ptr<VaultStore>> openAt(const QString &folder)
{
    return openStore(folder, secret("correct horse"));
}

} // namespace tenang::proof
