// SPDX-License-Identifier: Apache-2.0
// What the person chose for the program itself: whom to ask, appearance. One small JSON file; never part of a setup.
#pragma once

#include "core/catalog/vantage_points.h"
#include "core/report/text/palette.h"

#include <optional>

namespace sw::session {

// The choices; the defaults are those of a first start.
struct Settings
{
    using Theme = report::Scheme; // of the window
    // Whom the program may ask.
    enum class Asking {
        World,    // also the public resolvers that are switched on
        OnlyMine, // only the zone's own name servers and the own resolver
    };
    static constexpr int SmallestText = 100; // percent of the desktop's size
    static constexpr int LargestText = 200;  // percent
    static constexpr int MaxResolvers = 20;  // of `resolvers`

    Theme theme = Theme::System;                                    // of the window
    int textPercent = SmallestText;                                 // between the two limits
    Asking asking = Asking::World;                                  // whom the program may ask
    QByteArrayList resolvers = {};                                  // as for --resolver; empty: this computer's
    std::optional<catalog::VantagePointTable> world = std::nullopt; // nullopt: the table that comes with the program
    bool startedBefore = false;                                     // false: this is the first start
    friend bool operator==(const Settings &, const Settings &) = default;
};

// Schema 1.
[[nodiscard]] QByteArray toJson(const Settings &settings);
// Errors: "settings-not-json", "settings-too-large", "settings-newer-schema", "settings-bad-field" (args: field), and
// those of VantagePointTable.
[[nodiscard]] Expected<Settings> settingsFromJson(const QByteArray &json);

// The file.
class SettingsFile
{
public:
    explicit SettingsFile(QString file) // nothing is read yet
        : m_file(std::move(file))
    {}
    [[nodiscard]] static QString standardPlace(); // settings.json in QStandardPaths::AppConfigLocation

    // Without a file the defaults. Errors: those of settingsFromJson and readWholeFile.
    [[nodiscard]] Expected<Settings> load() const;
    // Atomic; makes the folder. A file of a newer version is not overwritten: "settings-newer-schema". Errors:
    // "file-unwritable".
    [[nodiscard]] Expected<void> save(const Settings &settings) const;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

} // namespace sw::session
