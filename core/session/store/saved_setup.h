// SPDX-License-Identifier: Apache-2.0
// A setup as it is kept between two runs: the decisions, what stands half-typed in the fields, and how far one got.
//
// One JSON object, versioned. It is read with suspicion, since it may come from anyone, and never holds a secret:
// a private key that was pasted by mistake is left out. Where it lives: setup_store.h. When it is written: autosave.h.
#pragma once

#include "core/plan/model/setup_plan.h"

#include <QDateTime>
#include <QMap>

namespace sw::session {

struct SavedProgress // how the records stood when somebody last looked
{
    int planned = 0;
    int inPlace = 0;
    QDateTime at = {}; // UTC
    friend bool operator==(const SavedProgress &, const SavedProgress &) = default;
};

struct SavedSetup
{
    enum class Version {
        Ours,
        Newer, // of a schema that we do not know: for looking at only, never to be written over
    };

    plan::SetupPlan setup = {};
    QMap<QByteArray, QString> drafts = {}; // by field ("address"): its text exactly as typed
    QByteArray step = {};                  // "domain", "records" …; empty: the first
    QDateTime savedAt = {};                // UTC
    QString title = {};                    // for lists; plain text, one line
    std::optional<SavedProgress> progress = std::nullopt;
    Version version = Version::Ours;
    friend bool operator==(const SavedSetup &, const SavedSetup &) = default;
};

inline constexpr qsizetype MaxSavedOctets = 8 * 1024 * 1024;
inline constexpr qsizetype MaxDrafts = 100;
inline constexpr qsizetype MaxDraftLength = 256 * 1024;

[[nodiscard]] QByteArray toJson(const SavedSetup &saved);

// Also reads a bare SetupPlan (plan::toJson), as the command line writes it.
// Errors: "setup-not-json", "setup-too-large", "setup-bad-field" (args: field), and "setup-newer-schema" when a newer
// file cannot be understood even for looking at.
[[nodiscard]] Expected<SavedSetup> savedSetupFromJson(const QByteArray &json);

// What a list calls it: the domain, else what was typed for one, else "".
[[nodiscard]] QString titleOf(const plan::SetupPlan &setup, const QString &typedAddress);
// One line without control and direction characters, at most 200 long: safe to show beside other text.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace sw::session
