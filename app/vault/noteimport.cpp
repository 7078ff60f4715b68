// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/noteimport.h"

#include "vault/vaultstore.h"

#include <QCborArray>
#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tenang::vault {

namespace {

constexpr qint64 longestLine = 1024 * 1024;
constexpr qsizetype longestRef = 64;
constexpr int mostTogether = 256; // lines in one transaction, while more are waiting

class Importer {
public:
    Importer(VaultStore &store, QIODevice &input, const NoteImport &import,
        const std::function<void(int)> &onSaved)
        : m_store(store)
        , m_input(input)
        , m_import(import)
        , m_onSaved(onSaved)
    {
    }

    Result<Findings> run()
    {
        while (const std::optional<QByteArray> line = nextLine()) {
            ++m_line;
            if (std::optional<NewNote> note = read(*line)) {
                m_waiting.append(*std::move(note));
                m_lines.append(m_line);
            }
            // Someone may be waiting for our answer to this line before they write the next.
            if (m_waiting.size() >= mostTogether || !m_input.canReadLine()) {
                RETURN_IF_ERROR(save());
            }
        }
        RETURN_IF_ERROR(save());
        return m_findings;
    }

private:
    std::optional<QByteArray> nextLine()
    {
        QByteArray line = m_input.readLine(longestLine + 1);
        if (line.isEmpty())
            return std::nullopt;
        m_tooLong = line.size() >= longestLine && !line.endsWith('\n');
        for (QByteArray rest = line; m_tooLong && !rest.isEmpty() && !rest.endsWith('\n');)
            rest = m_input.readLine(longestLine);
        return line;
    }

    void find(const QString &text, Finding::Severity severity = Finding::Severity::Error)
    {
        m_findings.append({severity, m_import.file, m_line, 1, text, {}});
    }

    std::optional<NewNote> read(const QByteArray &line)
    {
        if (m_tooLong) {
            find(QStringLiteral("a line of more than %1 bytes").arg(longestLine));
            return std::nullopt;
        }
        const QByteArray content = line.trimmed();
        if (content.isEmpty())
            return std::nullopt;
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
        if (!document.isObject()) {
            find(fault.error == QJsonParseError::NoError
                    ? QStringLiteral("a line must be one JSON object")
                    : QStringLiteral("not JSON: %1 at byte %2").arg(fault.errorString()).arg(fault.offset));
            return std::nullopt;
        }
        return read(document.object());
    }

    std::optional<NewNote> read(const QJsonObject &object)
    {
        static const QRegularExpression languageTag(
            QStringLiteral(R"(\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z)"));
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (key != u"case" && key != u"lang" && key != u"text")
                find(QStringLiteral("unknown key, ignored"), Finding::Severity::Warning);
        }
        NewNote note;
        note.ref = object.value(u"case").toString();
        note.language = object.value(u"lang").toString();
        note.text = object.value(u"text").toString();
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        bool good = true;
        if (note.ref.trimmed().isEmpty() || note.ref.size() > longestRef
            || std::ranges::any_of(note.ref, isControl)) {
            find(QStringLiteral("\"case\" must be a reference of 1 to %1 characters").arg(longestRef));
            good = false;
        }
        if (object.contains(u"lang") && !languageTag.match(note.language).hasMatch()) {
            find(QStringLiteral("\"lang\" must be a language tag such as \"th\" or \"zh-Hant\""));
            good = false;
        }
        if (note.text.trimmed().isEmpty()) {
            find(QStringLiteral("\"text\" must have words"));
            good = false;
        }
        if (!good)
            return std::nullopt;
        note.id = nameFor(note);
        return note;
    }

    // The same words twice in one file are two notes; the same file twice is not.
    Id nameFor(const NewNote &note)
    {
        const QByteArray content = QCborArray{note.ref, note.language, note.text}.toCborValue().toCbor();
        const int occurrence = ++m_seen[m_store.nameOf(content)];
        return m_store.nameOf(content + QByteArray::number(occurrence));
    }

    Result<void> save()
    {
        if (m_waiting.isEmpty())
            return {};
        RETURN_IF_ERROR(m_store.takeIn(m_waiting, m_import.actor, m_import.begun));
        for (const int line : std::as_const(m_lines))
            m_onSaved(line);
        m_waiting.clear();
        m_lines.clear();
        return {};
    }

    VaultStore &m_store;
    QIODevice &m_input;
    const NoteImport &m_import;
    const std::function<void(int)> &m_onSaved;
    int m_line = 0;
    bool m_tooLong = false;
    QList<NewNote> m_waiting;
    QList<int> m_lines;
    QHash<Id, int> m_seen;
    Findings m_findings;
};

} // namespace

Result<Findings> importNotes(
    VaultStore &store, QIODevice &input, const NoteImport &import, const std::function<void(int)> &onSaved)
{
    return Importer(store, input, import, onSaved).run();
}

} // namespace tenang::vault
