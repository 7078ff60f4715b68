// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contentnews.h"

#include "protocol/differences.h"
#include "protocol/pack.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenang::presentation {

namespace {

struct News {
    Q_DECLARE_TR_FUNCTIONS(ContentNews)
};

const QString &settingKey()
{
    static const QString key = QStringLiteral("agency_content");
    return key;
}

// A line of the setting: "<kind>/<id> <version> <hash> <title>".
struct Line {
    QString key, version, hash, title;
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.append({line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2, 2),
            line.section(u' ', 3)});
    return lines;
}

QString written(const QList<AgencyPack> &packs)
{
    QStringList lines;
    for (const AgencyPack &pack : packs) {
        lines.append(QStringList{
            pack.key, pack.version, QString::fromLatin1(pack.hash.toHex()), pack.title.simplified()}
                .join(u' '));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString changed(const AgencyPack &pack, const QString &before)
{
    //: %1 the name of a set of questions, indicators or cards, %2 such as 1.4
    if (before.isEmpty())
        return News::tr("New: %1, version %2.").arg(pack.title, pack.version);
    //: %1 the name of a set of questions, indicators or cards, %2 such as 1.4
    return before == pack.version
        ? News::tr("%1: version %2 as before, with other content.").arg(pack.title, pack.version)
        : /*: %1 a name, %2 and %3 versions */ News::tr("%1: version %2, before %3.")
              .arg(pack.title, pack.version, before);
}

template <typename Read>
QList<protocol::Difference> differencesOf(const AgencyPack &pack, const QByteArray &before, Read read)
{
    const auto old = read(before);
    const auto now = read(pack.bytes);
    return old && now ? protocol::differences(*old, *now) : QList<protocol::Difference>();
}

QList<ContentChange> changesOf(const AgencyPack &pack, const QByteArray &before)
{
    QList<protocol::Difference> differences;
    if (pack.key.startsWith(toString(protocol::PackKind::Protocol)))
        differences = differencesOf(pack, before, protocol::readProtocol);
    else if (pack.key.startsWith(toString(protocol::PackKind::Indicators)))
        differences = differencesOf(pack, before, protocol::readIndicatorSet);
    else if (pack.key.startsWith(toString(protocol::PackKind::Cards)))
        differences = differencesOf(pack, before, protocol::readCardSet);
    QList<ContentChange> changes;
    for (const protocol::Difference &one : std::as_const(differences))
        changes.append({changes.isEmpty() ? pack.title : QString(), one.title, one.before.join(u'\n'),
            one.now.join(u'\n')});
    return changes;
}

} // namespace

ContentNews contentNews(interview::CaseStore &store, const ProtocolShelf &shelf)
{
    const Result<QString> kept = store.setting(settingKey());
    const QList<Line> before = linesOf(kept ? *kept : QString());
    ContentNews news{{}, {}, shelf.problems(), written(shelf.ofAgency())};
    for (const AgencyPack &pack : shelf.ofAgency()) {
        const auto read = std::ranges::find(before, pack.key, &Line::key);
        if (read == before.end()) {
            news.lines.append(changed(pack, pack.shipped));
            news.changes += changesOf(pack, pack.shippedBytes);
        } else if (read->hash != QString::fromLatin1(pack.hash.toHex())) {
            news.lines.append(changed(pack, read->version));
            if (const Result<QByteArray> old = store.pack(QByteArray::fromHex(read->hash.toLatin1())))
                news.changes += changesOf(pack, *old);
        }
    }
    for (const Line &line : before) {
        //: %1 the name of a set of questions, indicators or cards, %2 such as 1.4
        if (std::ranges::find(shelf.ofAgency(), line.key, &AgencyPack::key) == shelf.ofAgency().end())
            news.lines.append(News::tr("%1: version %2 of your agency is not used any more.")
                    .arg(line.title, line.version));
    }
    return news;
}

Result<void> keepContentNews(interview::CaseStore &store, const QString &now)
{
    return store.keepSetting(settingKey(), now);
}

} // namespace tenang::presentation
