// SPDX-License-Identifier: Apache-2.0
// What the person chose for the program itself: whom it asks, how it looks. One small JSON file; never part of a setup.
#pragma once

#include "core/catalog/vantage_points.h"

#include <optional>

namespace sw::session {

struct Settings
{
    enum class Theme { System, Light, Dark };
    enum class Asking {
        World,    // the public resolvers that are switched on, too
        OnlyMine, // the zone's own name servers and my resolver, nobody else
    };
    static constexpr int SmallestText = 100; // percent of the system's size
    static constexpr int LargestText = 200;
    static constexpr int MaxResolvers = 20;

    Theme theme = Theme::System;
    int textPercent = SmallestText;
    Asking asking = Asking::World;
    QByteArrayList resolvers = {};                                  // as --resolver takes them; empty: this computer's
    std::optional<catalog::VantagePointTable> world = std::nullopt; // nothing: the table that comes with the program
    bool startedBefore = false;
    friend bool operator==(const Settings &, const Settings &) = default;
};

[[nodiscard]] QByteArray toJson(const Settings &settings);
// Errors: "settings-not-json", "settings-too-large", "settings-newer-schema", "settings-bad-field" (args: field), and
// those of VantagePointTable.
[[nodiscard]] Expected<Settings> settingsFromJson(const QByteArray &json);

class SettingsFile
{
public:
    explicit SettingsFile(QString file)
        : m_file(std::move(file))
    {}
    [[nodiscard]] static QString standardPlace(); // settings.json in QStandardPaths::AppConfigLocation

    // No file yet: the standard values. Errors: those of settingsFromJson and readWholeFile.
    [[nodiscard]] Expected<Settings> load() const;
    // Atomically; makes the folder. A file of a newer version is left alone: "settings-newer-schema".
    // Errors: "file-unwritable".
    [[nodiscard]] Expected<void> save(const Settings &settings) const;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

} // namespace sw::session
