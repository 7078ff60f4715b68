// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/event.h"

#include "base/names.h"

namespace tenang::interview {

Payload::Payload() = default;
Payload::Payload(const Payload &other) = default;
Payload::Payload(Payload &&other) noexcept = default;
Payload &Payload::operator=(const Payload &other) = default;
Payload &Payload::operator=(Payload &&other) noexcept = default;
Payload::~Payload() = default;

namespace {

constexpr Names<Stage, 4> stages{{{
    {Stage::NotBegun, "not_begun"},
    {Stage::Talking, "talking"},
    {Stage::OnBreak, "on_break"},
    {Stage::Stopped, "stopped"},
}}};

constexpr Names<NoteKind, 3> noteKinds{{{
    {NoteKind::Words, "words"},
    {NoteKind::Observation, "observation"},
    {NoteKind::Thought, "thought"},
}}};

constexpr Names<MarkState, 5> markStates{{{
    {MarkState::Said, "said"},
    {MarkState::Seen, "seen"},
    {MarkState::NotReported, "not_reported"},
    {MarkState::Declined, "declined"},
    {MarkState::NotExplored, "not_explored"},
}}};

constexpr Names<ConsentState, 5> consentStates{{{
    {ConsentState::NotAsked, "not_asked"},
    {ConsentState::Given, "given"},
    {ConsentState::Refused, "refused"},
    {ConsentState::NotNow, "not_now"},
    {ConsentState::Withdrawn, "withdrawn"},
}}};

// One name a payload, in the order of the variant. Stored in vaults: never renamed, only added to.
constexpr std::array kinds{"begun", "phase_entered", "prompt_opened", "skipped", "stated", "consent_set",
    "explained", "note_taken", "note_corrected", "marked", "break_offered", "break_begun", "break_ended",
    "stopped", "reopened", "attempted", "decided", "asked", "handed_on", "undone", "erased"};
static_assert(kinds.size() == std::variant_size_v<AnyPayload>);

} // namespace

QString toString(Stage stage)
{
    return stages.of(stage);
}

QString toString(NoteKind kind)
{
    return noteKinds.of(kind);
}

std::optional<NoteKind> noteKindFromString(const QString &id)
{
    return noteKinds.find(id);
}

QString toString(MarkState state)
{
    return markStates.of(state);
}

std::optional<MarkState> markStateFromString(const QString &id)
{
    return markStates.find(id);
}

QString toString(ConsentState state)
{
    return consentStates.of(state);
}

std::optional<ConsentState> consentStateFromString(const QString &id)
{
    return consentStates.find(id);
}

QString kindOf(const Payload &payload)
{
    return QString::fromLatin1(kinds.at(payload.index()));
}

} // namespace tenang::interview
