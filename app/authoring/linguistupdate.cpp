// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/linguistupdate.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace tenang::authoring {

namespace {

// To the byte as Linguist lays it out and spells it, so that saving it there changes what was translated
// only.
QString newMessage(const protocol::PlacedText &text, const QString &oldSource)
{
    QString element;
    QXmlStreamWriter xml(&element);
    const auto line = [&xml](const char *spaces) { xml.writeCharacters(u'\n' + QLatin1StringView(spaces)); };
    const auto field = [&](const char *name, const QString &value) {
        line("        ");
        xml.writeStartElement(QLatin1StringView(name));
        const QStringList parts = value.split(u'\'');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                xml.writeEntityReference(QStringLiteral("apos"));
            xml.writeCharacters(parts[i]);
        }
        xml.writeEndElement();
    };
    xml.writeStartElement(QStringLiteral("message"));
    field("source", text.text);
    if (!oldSource.isEmpty())
        field("oldsource", oldSource); // Linguist shows it beside the new one
    field("comment", text.place);
    line("        ");
    xml.writeStartElement(QStringLiteral("translation"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
    xml.writeCharacters(QString()); // <translation></translation>, not <translation/>
    xml.writeEndElement();
    line("    ");
    xml.writeEndElement();
    return element;
}

// The message with everything that it holds, its translation of another type.
QString ofType(const QString &type, const QString &message)
{
    QString element;
    QXmlStreamWriter xml(&element);
    QXmlStreamReader from(message);
    while (!from.atEnd()) {
        from.readNext();
        if (from.isStartElement() && from.name() == u"translation") {
            xml.writeStartElement(QStringLiteral("translation"));
            xml.writeAttribute(QStringLiteral("type"), type);
            for (const QXmlStreamAttribute &attribute : from.attributes()) {
                if (attribute.name() != u"type")
                    xml.writeAttribute(attribute);
            }
        } else if (!from.isStartDocument() && !from.isEndDocument() && !from.hasError()) {
            xml.writeCurrentToken(from);
        }
    }
    return element;
}

class Update {
public:
    void add(LinguistMessage message, bool isSetAside = false)
    {
        (isSetAside ? m_file.setAside : m_file.messages).append(std::move(message));
    }

    void addBlank(const protocol::PlacedText &text, const QString &oldSource)
    {
        add({text.place, text.text, {}, false, newMessage(text, oldSource), {}});
    }

    void setAside(LinguistMessage message)
    {
        message.whole = ofType(QStringLiteral("vanished"), message.whole);
        message.isFinished = false;
        add(std::move(message), true);
    }

    void bringBack(LinguistMessage message)
    {
        message.whole = ofType(QStringLiteral("unfinished"), message.whole);
        add(std::move(message));
    }

    // Empty where it does not read as it should: nothing that was translated is ever lost in silence.
    [[nodiscard]] QByteArray bytes(const QString &id, const QString &from, const QString &language) const
    {
        QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                      "<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"%2\">\n"
                                      "<context>\n    <name>%3</name>\n")
                           .arg(QString(language).replace(u'-', u'_'), QString(from).replace(u'-', u'_'), id);
        for (const LinguistMessage &message : m_file.messages + m_file.setAside)
            text += u"    " + message.whole + u'\n';
        const QByteArray made = (text + u"</context>\n</TS>\n").toUtf8();
        Findings findings;
        Report report({}, findings);
        const auto again = readLinguist(made, language, report);
        const bool same = again && !text.contains(QChar::ReplacementCharacter) // what was not UTF-8
            && isSame(again->messages, m_file.messages) && isSame(again->setAside, m_file.setAside);
        return same ? made : QByteArray();
    }

private:
    [[nodiscard]] static bool isSame(const QList<LinguistMessage> &one, const QList<LinguistMessage> &other)
    {
        return std::ranges::equal(one, other, [](const LinguistMessage &a, const LinguistMessage &b) {
            return a.comment == b.comment && a.source == b.source && a.translation == b.translation
                && a.isFinished == b.isFinished;
        });
    }

    LinguistFile m_file;
};

} // namespace

LinguistUpdate updatedLinguist(const LinguistFile &file, QHash<QString, LinguistMessage> messages,
    const Translatable &content, const QString &language)
{
    LinguistUpdate done;
    Update update;
    QList<LinguistMessage> aside = file.setAside;
    QList<LinguistMessage> gone; // from now on
    for (const protocol::PlacedText &text : content.texts) {
        const auto was = messages.constFind(text.place);
        if (was != messages.constEnd() && was->source == text.text) {
            ++done.kept;
            update.add(messages.take(text.place));
            continue;
        }
        const bool isChanged = was != messages.constEnd();
        const LinguistMessage before = messages.take(text.place);
        ++(isChanged ? done.changed : done.added);
        if (!before.translation.trimmed().isEmpty())
            gone.append(before);
        const auto known = std::ranges::find_if(aside, [&](const LinguistMessage &message) {
            return message.comment == text.place && message.source == text.text;
        });
        if (known == aside.end()) {
            update.addBlank(text, before.source);
        } else {
            update.bringBack(*known);
            aside.erase(known);
        }
    }
    for (const LinguistMessage &message : file.messages) {
        if (!messages.contains(message.comment))
            continue;
        ++done.vanished;
        gone.append(message);
    }
    for (const LinguistMessage &message : std::as_const(aside))
        update.add(message, true);
    for (const LinguistMessage &message : std::as_const(gone))
        update.setAside(message);
    done.bytes = update.bytes(content.id, content.language, language);
    return done;
}

} // namespace tenang::authoring
