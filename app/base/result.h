// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace tenang {

// What went wrong, by what a caller can do about it. `detail` is for the log and the technician:
// it never holds a person's words, a name or a passphrase.
struct Error {
    enum class Kind {
        NotFound, // nothing there: offer to make it
        WrongPassphrase, // ask again
        TooSoon, // after wrong passphrases: ask again when the wait is over
        NotAVault, // not our file: leave it alone
        NewerThanApp, // update the app
        Damaged, // bytes are wrong: recovery
        NoSpace, // storage is full: keep the text, say so
        Refused, // not allowed in this state
        Invalid, // the input is wrong: `detail` says where
        Io, // the disk or the system failed
        CustodiansOnly, // too many wrong passphrases: two custodians open it, nobody else
    };

    Kind kind;
    QString detail;
};

// A value or an Error, in the shape of std::expected. Ignoring one is a compile error here.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return !m_error; }
    const Error &error() const & { return *m_error; }
    Error &&error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

inline Error fail(Error::Kind kind, QString detail = {})
{
    return Error{kind, std::move(detail)};
}

} // namespace tenang

#define TENANG_CONCAT_(a, b) a##b
#define TENANG_CONCAT(a, b) TENANG_CONCAT_(a, b)
#define RETURN_IF_ERROR(expr) \
    do { \
        if (auto result_ = (expr); !result_) \
            return std::move(result_).error(); \
    } while (false)
// NOLINTBEGIN(bugprone-macro-parentheses): `tmp` and `lhs` are declared here, so they cannot stand in
// parentheses.
#define ASSIGN_OR_RETURN_IMPL(tmp, lhs, expr) \
    auto tmp = (expr); \
    if (!tmp) \
        return std::move(tmp).error(); \
    lhs = *std::move(tmp)
// NOLINTEND(bugprone-macro-parentheses)
#define ASSIGN_OR_RETURN(lhs, expr) ASSIGN_OR_RETURN_IMPL(TENANG_CONCAT(result_, __LINE__), lhs, expr)
