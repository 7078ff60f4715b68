// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/linguistfile.h"

#include "authoring/contentfiles.h"

#include <QXmlStreamReader>

namespace tenang::authoring {

namespace {

class Reader {
public:
    Reader(const QByteArray &bytes, Report &report)
        : m_lines(bytes.split('\n'))
        , m_text(QString::fromUtf8(bytes))
        , m_xml(m_text)
        , m_report(&report)
    {
    }

    std::optional<LinguistFile> read(const QString &language)
    {
        LinguistFile file;
        if (m_xml.readNextStartElement()) {
            const QString said = m_xml.attributes().value(QLatin1StringView("language")).toString();
            if (m_xml.name() != u"TS") {
                m_report->error(
                    here(), QStringLiteral("no Linguist file: it begins with another element than TS"));
                return std::nullopt;
            }
            if (QString(said).replace(u'_', u'-') != language) {
                m_report->error(here(),
                    QStringLiteral("the file is named for “%1” and says language=\"%2\"")
                        .arg(language, said));
                return std::nullopt;
            }
            while (m_xml.readNextStartElement())
                m_xml.name() == u"context" ? readContext(file) : m_xml.skipCurrentElement();
        }
        if (m_xml.hasError()) {
            m_report->error({int(m_xml.lineNumber()), int(m_xml.columnNumber()) + 1},
                QStringLiteral("no Linguist file: %1").arg(m_xml.errorString()));
            return std::nullopt;
        }
        return file;
    }

private:
    void readContext(LinguistFile &file)
    {
        while (m_xml.readNextStartElement())
            m_xml.name() == u"message" ? readMessage(file) : m_xml.skipCurrentElement();
    }

    void readMessage(LinguistFile &file)
    {
        constexpr auto all = QXmlStreamReader::IncludeChildElements;
        LinguistMessage message;
        const qsizetype begins = m_text.lastIndexOf(u'<', m_xml.characterOffset() - 1);
        message.at = here();
        QString type;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"source") {
                message.source = m_xml.readElementText(all);
            } else if (m_xml.name() == u"comment") {
                message.comment = m_xml.readElementText(all);
            } else if (m_xml.name() == u"translation") {
                type = m_xml.attributes().value(QLatin1StringView("type")).toString();
                message.translation = m_xml.readElementText(all);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        message.isFinished = type.isEmpty();
        message.whole = m_text.mid(begins, m_xml.characterOffset() - begins);
        (type == u"vanished" || type == u"obsolete" ? file.setAside : file.messages).append(message);
    }

    // Of the element that begins in this line; the reader stands behind it.
    [[nodiscard]] Place here() const
    {
        const qint64 line = m_xml.lineNumber();
        const QByteArray text = m_lines.value(line - 1);
        return {int(line), int(text.size() - QByteArray(text).trimmed().size()) + 1};
    }

    QList<QByteArray> m_lines;
    QString m_text;
    QXmlStreamReader m_xml;
    Report *m_report;
};

} // namespace

std::optional<LinguistFile> readLinguistFile(const QString &path, const QString &language, Report &report)
{
    const std::optional<QByteArray> bytes = readContent(path, report);
    return bytes ? readLinguist(*bytes, language, report) : std::nullopt;
}

std::optional<LinguistFile> readLinguist(const QByteArray &bytes, const QString &language, Report &report)
{
    return Reader(bytes, report).read(language);
}

} // namespace tenang::authoring
