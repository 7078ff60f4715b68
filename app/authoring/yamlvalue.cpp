// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/yamlvalue.h"

#include "authoring/textcheck.h"
#include "protocol/plaintext.h"

#include <QList>
#include <QSet>
#include <QStringDecoder>

#include <ranges>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace tenang::authoring {

namespace {

// The caps of a pack (design.md §5) hold for its source too.
constexpr qsizetype maxBytes = qsizetype{8} * 1024 * 1024;
constexpr std::size_t maxDepth = 32;
constexpr int maxValues = 200'000;

// Lines as the author sees them: yaml-cpp counts bytes in a line, people count characters.
class Lines {
public:
    explicit Lines(const QByteArray &bytes)
        : m_lines(bytes.split('\n'))
    {
    }
    [[nodiscard]] Place placeOf(const YAML::Mark &mark) const
    {
        if (mark.line < 0 || mark.line >= m_lines.size())
            return {};
        const QByteArray before = m_lines[mark.line].left(mark.column);
        const auto starts
            = std::ranges::count_if(before, [](char byte) { return (quint8(byte) & 0xc0) != 0x80; });
        return {mark.line + 1, int(starts) + 1};
    }
    [[nodiscard]] qsizetype count() const { return m_lines.size(); }

private:
    QList<QByteArray> m_lines;
};

// Builds the value from yaml-cpp's events, so that nothing is unfolded or guessed on the way.
class Builder final : public YAML::EventHandler {
public:
    Builder(const Lines &lines, Report &report)
        : m_lines(&lines)
        , m_report(&report)
    {
    }
    [[nodiscard]] std::optional<YamlValue> take() { return std::move(m_root); }
    // Where the last text begins, in bytes.
    [[nodiscard]] int lastText() const { return m_lastText; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        YamlValue value = valueAt(mark, YamlValue::Kind::Null);
        if (!m_open.empty() && m_open.back().key)
            value.at = m_open.back().key->at; // the parser's place is that of whatever follows
        put(std::move(value));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        m_report->error(m_lines->placeOf(mark), QStringLiteral("an alias (*name): write the text out"));
        put(valueAt(mark, YamlValue::Kind::Null));
    }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override
    {
        m_report->error(m_lines->placeOf(mark), QStringLiteral("an anchor (&name): write the text out"));
    }
    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &text) override
    {
        refuseTag(mark, tag);
        m_lastText = mark.pos;
        YamlValue value = valueAt(mark, YamlValue::Kind::Text);
        value.text = QString::fromStdString(text);
        while (value.text.endsWith(u'\n'))
            value.text.chop(1);
        checkText(value.text, value.at, *m_report);
        put(std::move(value));
    }
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        begin(mark, tag, YamlValue::Kind::List);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        begin(mark, tag, YamlValue::Kind::Map);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open {
        YamlValue value;
        std::optional<YamlValue> key;
        QSet<QString> keys;
    };

    YamlValue valueAt(const YAML::Mark &mark, YamlValue::Kind kind)
    {
        // The parser offers no other way to stop than its own exception; readYaml catches it.
        if (++m_count > maxValues)
            throw YAML::ParserException(mark, "more than 200000 values");
        YamlValue value;
        value.kind = kind;
        value.at = m_lines->placeOf(mark);
        return value;
    }
    void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            m_report->error(
                m_lines->placeOf(mark), QStringLiteral("a tag (!name): write plain text, lists and maps"));
    }
    void begin(const YAML::Mark &mark, const std::string &tag, YamlValue::Kind kind)
    {
        refuseTag(mark, tag);
        if (m_open.size() >= maxDepth)
            throw YAML::ParserException(mark, "nested deeper than 32");
        m_open.push_back({valueAt(mark, kind), std::nullopt, {}});
    }
    void end()
    {
        YamlValue value = std::move(m_open.back().value);
        m_open.pop_back();
        put(std::move(value));
    }
    void put(YamlValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open &open = m_open.back();
        if (open.value.kind == YamlValue::Kind::List) {
            open.value.items.push_back(std::move(value));
        } else if (!open.key) {
            if (value.kind != YamlValue::Kind::Text)
                m_report->error(value.at, QStringLiteral("a key must be a word"));
            else if (open.keys.contains(value.text))
                m_report->error(value.at, QStringLiteral("“%1” stands twice here").arg(value.text));
            open.keys.insert(value.text);
            open.key = std::move(value);
        } else {
            open.value.entries.push_back({open.key->text, open.key->at, std::move(value)});
            open.key.reset();
        }
    }

    const Lines *m_lines;
    Report *m_report;
    std::vector<Open> m_open;
    std::optional<YamlValue> m_root;
    int m_count = 0;
    int m_lastText = 0;
};

// The parser takes the end of the file for the end of a quoted text. Only the last text can be cut so.
bool endsInsideQuotes(const QByteArray &bytes, int lastText)
{
    const char quote = lastText < bytes.size() ? bytes[lastText] : '\0';
    if (quote != '"' && quote != '\'')
        return false;
    for (qsizetype i = lastText + 1; i < bytes.size(); ++i) {
        const bool doubled = quote == '\'' && bytes.mid(i, 2) == "''";
        const bool escaped = quote == '"' && bytes[i] == '\\';
        if (doubled || escaped)
            ++i;
        else if (bytes[i] == quote)
            return false;
    }
    return true;
}

// Names every character that may not stand in the file, comments included: who reviews it must see what it
// says.
bool isFit(const QString &text, Report &report)
{
    int line = 1;
    bool fit = true;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        if (const auto unfit = protocol::unfitCharacterIn(row)) {
            const auto before = row.left(unfit->at).toString().toUcs4().size();
            report.error({line, int(before) + 1},
                unfit->character == u'\t'
                    ? QStringLiteral("a tab: use spaces")
                    : QStringLiteral("the character %1 has no place in a pack").arg(unfit->name()));
            fit = false;
        }
        ++line;
    }
    return fit;
}

} // namespace

const YamlValue *YamlValue::find(const QString &key) const
{
    for (const YamlEntry &entry : std::views::reverse(entries)) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

std::optional<YamlValue> readYaml(const QByteArray &bytes, Report &report)
{
    if (bytes.size() > maxBytes) {
        report.error({}, QStringLiteral("larger than 8 MiB"));
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        report.error({}, QStringLiteral("is not UTF-8 text"));
        return std::nullopt;
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!isFit(text, report))
        return std::nullopt;
    const QByteArray plain = text.toUtf8();
    const Lines lines(plain);
    Builder builder(lines, report);
    try {
        std::istringstream stream(plain.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        std::optional<YamlValue> value = builder.take();
        Builder rest(lines, report);
        if (value && parser.HandleNextDocument(rest))
            report.error(
                {int(lines.count()), 1}, QStringLiteral("a second document (---): one file holds one"));
        if (!value)
            report.error({}, QStringLiteral("is empty"));
        else if (endsInsideQuotes(plain, builder.lastText()))
            report.error(
                {int(lines.count()), 1}, QStringLiteral("no YAML: a quote is opened and never closed"));
        return value;
    } catch (const YAML::Exception &fault) {
        // The parser stumbles over a question mark at the end of a bare text inside [ ] or { }.
        const auto advice
            = fault.msg == "unknown token" ? QStringLiteral(": put the text in quotes") : QString();
        report.error(lines.placeOf(fault.mark),
            QStringLiteral("no YAML: %1%2").arg(QString::fromStdString(fault.msg), advice));
    } catch (const std::exception &fault) {
        report.error({}, QStringLiteral("cannot be read: %1").arg(QString::fromLocal8Bit(fault.what())));
    }
    return std::nullopt;
}

} // namespace tenang::authoring
