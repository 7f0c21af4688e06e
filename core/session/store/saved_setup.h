// SPDX-License-Identifier: Apache-2.0
// A setup as kept between two runs: the decisions, half-typed texts, and the progress.
//
// One JSON object with a version. It is read as hostile input, since it may come from anyone, and never contains a
// secret: a private key pasted by mistake is left out. Where it is: setup_store.h. When it is written: autosave.h.
#pragma once

#include "core/plan/model/setup_plan.h"

#include <QDateTime>
#include <QMap>

namespace sw::session {

struct SavedProgress // the state of the records at the last verification
{
    // Records planned, and those in place.
    int planned = 0;
    int inPlace = 0;
    QDateTime at = {}; // UTC
    friend bool operator==(const SavedProgress &, const SavedProgress &) = default;
};

// The whole file.
struct SavedSetup
{
    // Who can read it.
    enum class Version {
        Ours,
        Newer, // of an unknown schema: may be shown, must not be overwritten
    };

    plan::SetupPlan setup = {};                           // the decisions
    QMap<QByteArray, QString> drafts = {};                // by field ("address"): its text as typed
    QByteArray step = {};                                 // "domain", "records" …; empty: the first
    QDateTime savedAt = {};                               // UTC
    QString title = {};                                   // for lists; plain text, one line
    std::optional<SavedProgress> progress = std::nullopt; // nullopt: never verified
    Version version = Version::Ours;                      // of the file read
    friend bool operator==(const SavedSetup &, const SavedSetup &) = default;
};

// Limits when reading; lengths in UTF-16 units.
inline constexpr qsizetype MaxSavedOctets = 8 * 1024 * 1024;
inline constexpr qsizetype MaxDrafts = 100;
inline constexpr qsizetype MaxDraftLength = 256 * 1024;

// Schema 1; indented.
[[nodiscard]] QByteArray toJson(const SavedSetup &saved);

// Also reads a bare SetupPlan (plan::toJson), as the command line writes it.
// Errors: "setup-not-json", "setup-too-large", "setup-bad-field" (args: field), and "setup-newer-schema" if a newer
// file cannot even be shown.
[[nodiscard]] Expected<SavedSetup> savedSetupFromJson(const QByteArray &json);

// Its name in lists: the domain, else what was typed for one, else "".
[[nodiscard]] QString titleOf(const plan::SetupPlan &setup, const QString &typedAddress);
// One line without control and direction characters, at most 200 UTF-16 units: safe beside other text.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace sw::session
