// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/guardedblocks.h"

#include <algorithm>
#include <mutex>
#include <sodium.h>

namespace tenang::vault {

namespace {

// Pieces lie one behind the other and fill the room; each says how long it is, its head included.
struct alignas(16) Piece {
    std::size_t size;
    bool taken;
};

constexpr std::size_t fitting(std::size_t size)
{
    return sizeof(Piece) + (size + 15) / 16 * 16;
}

struct Arena {
    std::mutex guard;
    unsigned char *begin = nullptr;
    std::size_t dealt = 0;
    guardedblocks::Use use;

    [[nodiscard]] bool holds(const void *block) const
    {
        return begin != nullptr && block >= begin && block < begin + guardedblocks::room;
    }
    [[nodiscard]] Piece *first() const { return reinterpret_cast<Piece *>(begin); }
    [[nodiscard]] Piece *after(Piece *piece) const
    {
        unsigned char *next = reinterpret_cast<unsigned char *>(piece) + piece->size;
        return next < begin + guardedblocks::room ? reinterpret_cast<Piece *>(next) : nullptr;
    }
    // What lies free behind it becomes part of it.
    void join(Piece *piece) const
    {
        for (Piece *next = after(piece); next != nullptr && !next->taken; next = after(piece))
            piece->size += next->size;
    }
    void *deal(std::size_t size)
    {
        const std::size_t wanted = fitting(size);
        for (Piece *piece = first(); piece != nullptr; piece = after(piece)) {
            if (piece->taken)
                continue;
            join(piece);
            if (piece->size < wanted)
                continue;
            if (piece->size > wanted) {
                Piece *rest = reinterpret_cast<Piece *>(reinterpret_cast<unsigned char *>(piece) + wanted);
                *rest = {piece->size - wanted, false};
                piece->size = wanted;
            }
            piece->taken = true;
            dealt += wanted;
            use.most = std::max(use.most, dealt);
            return piece + 1;
        }
        return nullptr;
    }
};

Arena &arena()
{
    static Arena only; // never given back: the engine may free a block while the process ends
    return only;
}

thread_local int windows = 0;

} // namespace

KeyWindow::KeyWindow()
{
    ++windows;
}

KeyWindow::~KeyWindow()
{
    --windows;
}

bool KeyWindow::isOpen()
{
    return windows > 0;
}

namespace guardedblocks {

bool start()
{
    Arena &here = arena();
    const std::lock_guard hold(here.guard);
    if (here.begin == nullptr) {
        here.begin = static_cast<unsigned char *>(sodium_malloc(room));
        if (here.begin != nullptr)
            *here.first() = {room, false};
    }
    return here.begin != nullptr;
}

void *take(std::size_t size)
{
    Arena &here = arena();
    const std::lock_guard hold(here.guard);
    if (here.begin == nullptr || size > largest)
        return nullptr;
    void *block = here.deal(size);
    if (block != nullptr)
        return block;
    block = sodium_malloc(fitting(size)); // a multiple of 16, hence aligned
    ++(block != nullptr ? here.use.alone : here.use.refused);
    return block;
}

void give(void *block)
{
    Arena &here = arena();
    const std::lock_guard hold(here.guard);
    if (!here.holds(block)) {
        sodium_free(block);
        return;
    }
    Piece *piece = static_cast<Piece *>(block) - 1;
    // SQLCipher unlocks what it frees, and with it whatever else lies on the same page.
    sodium_mlock(piece, piece->size);
    piece->taken = false;
    here.dealt -= piece->size;
}

Use use()
{
    const std::lock_guard hold(arena().guard);
    return arena().use;
}

} // namespace guardedblocks

} // namespace tenang::vault
