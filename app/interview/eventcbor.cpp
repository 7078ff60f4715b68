// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/event.h"

#include <QCborArray>

#include <type_traits>

// How a payload is stored. One list of fields a payload serves both directions, so they cannot drift apart.
namespace tenang::interview {

namespace {

struct Writer {
    QCborMap map;

    void field(QLatin1StringView key, const QString &value) { map[key] = value; }
    void field(QLatin1StringView key, const QByteArray &value) { map[key] = value; }
    void field(QLatin1StringView key, bool value) { map[key] = value; }
    void field(QLatin1StringView key, const Id &value) { map[key] = value.toBytes(); }
    void field(QLatin1StringView key, protocol::Phase value) { map[key] = toString(value); }
    void field(QLatin1StringView key, protocol::Outcome value) { map[key] = toString(value); }
    void field(QLatin1StringView key, protocol::QuestionForm value) { map[key] = toString(value); }
    void field(QLatin1StringView key, NoteKind value) { map[key] = toString(value); }
    void field(QLatin1StringView key, MarkState value) { map[key] = toString(value); }
    void field(QLatin1StringView key, ConsentState value) { map[key] = toString(value); }
    template <typename T>
    void field(QLatin1StringView key, const QList<T> &values)
    {
        QCborArray array;
        for (const T &value : values)
            array.append(value);
        map[key] = array;
    }
    // A field that came later is left out where it says nothing: events from before keep their bytes.
    template <typename T>
    void later(QLatin1StringView key, const QList<T> &values)
    {
        if (!values.isEmpty())
            field(key, values);
    }
};

struct Reader {
    const QCborMap &map;
    QString missing; // the first field that is absent or of the wrong type

    void field(QLatin1StringView key, QString &value)
    {
        take(key, value, map[key].isString(), map[key].toString());
    }
    void field(QLatin1StringView key, QByteArray &value)
    {
        take(key, value, map[key].isByteArray(), map[key].toByteArray());
    }
    void field(QLatin1StringView key, bool &value) { take(key, value, map[key].isBool(), map[key].toBool()); }
    void field(QLatin1StringView key, Id &value)
    {
        const QByteArray bytes = map[key].toByteArray();
        take(key, value, bytes.size() == 16, Id::fromBytes(bytes));
    }
    void field(QLatin1StringView key, protocol::Phase &value)
    {
        named(key, value, protocol::phaseFromString(text(key)));
    }
    void field(QLatin1StringView key, protocol::Outcome &value)
    {
        named(key, value, protocol::outcomeFromString(text(key)));
    }
    void field(QLatin1StringView key, protocol::QuestionForm &value)
    {
        named(key, value, protocol::questionFormFromString(text(key)));
    }
    void field(QLatin1StringView key, NoteKind &value) { named(key, value, noteKindFromString(text(key))); }
    void field(QLatin1StringView key, MarkState &value) { named(key, value, markStateFromString(text(key))); }
    void field(QLatin1StringView key, ConsentState &value)
    {
        named(key, value, consentStateFromString(text(key)));
    }
    template <typename T>
    void field(QLatin1StringView key, QList<T> &values)
    {
        bool good = map[key].isArray();
        QList<T> read;
        const QCborArray array = map[key].toArray();
        for (const QCborValue value : array) {
            if constexpr (std::is_same_v<T, QString>) {
                good = good && value.isString();
                read.append(value.toString());
            } else {
                good = good && value.isByteArray();
                read.append(value.toByteArray());
            }
        }
        take(key, values, good, std::move(read));
    }
    template <typename T>
    void later(QLatin1StringView key, QList<T> &values)
    {
        if (!map.contains(key))
            return;
        field(key, values);
        if (values.isEmpty() && missing.isEmpty())
            missing = key; // nothing is said by leaving it out, and in no other way
    }

private:
    [[nodiscard]] QString text(QLatin1StringView key) const { return map[key].toString(); }

    template <typename T>
    void take(QLatin1StringView key, T &target, bool good, T value)
    {
        if (good)
            target = std::move(value);
        else if (missing.isEmpty())
            missing = key;
    }

    template <typename T>
    void named(QLatin1StringView key, T &target, std::optional<T> value)
    {
        take(key, target, value.has_value(), value.value_or(T{}));
    }
};

#define F(name) archive.field(QLatin1StringView(#name), payload.name)
#define LATER(name) archive.later(QLatin1StringView(#name), payload.name)

template <typename A, typename P>
void fields(A &archive, P &payload)
{
    using T = std::remove_const_t<P>;
    if constexpr (std::is_same_v<T, Begun>) {
        F(ref), F(protocolId), F(protocolVersion), F(protocolHash), F(language), F(practice),
            LATER(indicatorSets);
    } else if constexpr (std::is_same_v<T, PhaseEntered>) {
        F(phase);
    } else if constexpr (std::is_same_v<T, PromptOpened> || std::is_same_v<T, Skipped>) {
        F(linkId);
    } else if constexpr (std::is_same_v<T, Stated>) {
        F(sets), F(state), F(because);
    } else if constexpr (std::is_same_v<T, ConsentSet>) {
        F(key), F(state);
    } else if constexpr (std::is_same_v<T, Explained>) {
        F(key), F(done);
    } else if constexpr (std::is_same_v<T, NoteTaken>) {
        F(note), F(kind), F(linkId), F(phase), F(text);
    } else if constexpr (std::is_same_v<T, NoteCorrected>) {
        F(note), F(text), F(why);
    } else if constexpr (std::is_same_v<T, Marked>) {
        F(indicator), F(state), F(note), F(phase);
    } else if constexpr (std::is_same_v<T, BreakOffered>) {
        F(taken);
    } else if constexpr (std::is_same_v<T, Stopped>) {
        F(reason);
    } else if constexpr (std::is_same_v<T, Attempted>) {
        F(service), F(channel), F(result), F(receipt);
    } else if constexpr (std::is_same_v<T, Decided>) {
        F(shown), F(decided), F(reason), F(steps), F(packHashes), F(caseHash);
    } else if constexpr (std::is_same_v<T, Asked>) {
        F(linkId), F(form), F(text);
    } else if constexpr (std::is_same_v<T, HandedOn>) {
        F(protocolId), F(protocolVersion), F(protocolHash), LATER(indicatorSets);
    } else if constexpr (std::is_same_v<T, Undone> || std::is_same_v<T, Erased>) {
        F(event);
    } else {
        static_assert(std::is_empty_v<T>, "list the fields of the new payload here");
    }
}

#undef LATER
#undef F

template <std::size_t I = 0>
Result<Payload> read(const QString &kind, const QCborMap &map)
{
    if constexpr (I == std::variant_size_v<AnyPayload>) {
        return fail(Error::Kind::Invalid, QStringLiteral("no such event kind"));
    } else {
        std::variant_alternative_t<I, AnyPayload> payload{};
        if (kindOf(Payload(payload)) != kind)
            return read<I + 1>(kind, map);
        Reader reader{map, {}};
        fields(reader, payload);
        if (!reader.missing.isEmpty())
            return fail(Error::Kind::Invalid, QStringLiteral("%1: field %2").arg(kind, reader.missing));
        return Payload(std::move(payload));
    }
}

} // namespace

QCborMap toCbor(const Payload &payload)
{
    Writer writer;
    std::visit([&writer](const auto &what) { fields(writer, what); }, payload);
    return writer.map;
}

Result<Payload> payloadFromCbor(const QString &kind, const QCborMap &map)
{
    return read(kind, map);
}

} // namespace tenang::interview
