// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/settings.h"

#include "core/base/write_file.h"
#include "core/plan/model/json_fields.h"
#include "core/session/store/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace sw::session {

namespace {

constexpr int Schema = 1;
constexpr qsizetype MaxOctets = 5 * 1024 * 1024;
constexpr qsizetype MaxSpec = 1000;

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

constexpr std::array<std::pair<Settings::Theme, const char *>, 3> Themes = {
    {{Settings::Theme::System, "system"}, {Settings::Theme::Light, "light"}, {Settings::Theme::Dark, "dark"}}};

const char *themeName(Settings::Theme theme)
{
    return std::find_if(Themes.begin(), Themes.end(), [theme](const auto &row) { return row.first == theme; })->second;
}

Settings::Theme readTheme(plan::FieldReader &in)
{
    const QString name = in.text("theme", 100);
    if (name.isEmpty())
        return Settings::Theme::System;
    for (const auto &[theme, word] : Themes) {
        if (name == key(word))
            return theme;
    }
    in.fail("theme");
    return Settings::Theme::System;
}

QByteArrayList readResolvers(plan::FieldReader &in)
{
    QByteArrayList resolvers;
    for (const QString &spec : in.texts("resolvers", Settings::MaxResolvers)) {
        const bool printable = std::all_of(spec.begin(), spec.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (spec.isEmpty() || spec.size() > MaxSpec || !printable)
            in.fail("resolvers");
        else
            resolvers.append(spec.toLatin1());
    }
    return resolvers;
}

} // namespace

QByteArray toJson(const Settings &settings)
{
    QJsonArray resolvers;
    for (const QByteArray &spec : settings.resolvers)
        resolvers.append(QString::fromLatin1(spec));
    QJsonObject object{
        {key("schema"), Schema},
        {key("theme"), key(themeName(settings.theme))},
        {key("textPercent"), settings.textPercent},
        {key("onlyMine"), settings.asking == Settings::Asking::OnlyMine},
        {key("resolvers"), resolvers},
        {key("startedBefore"), settings.startedBefore},
    };
    if (settings.world)
        object.insert(key("world"), QJsonDocument::fromJson(settings.world->toJson()).object());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Expected<Settings> settingsFromJson(const QByteArray &json)
{
    if (json.size() > MaxOctets)
        return unexpected(ParseError{"settings-too-large"});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unexpected(ParseError{"settings-not-json", error.offset});
    plan::FieldReader in(document.object());
    const double schema = in.json().value(key("schema")).toDouble(0);
    if (schema > Schema)
        return unexpected(ParseError{"settings-newer-schema"});
    if (schema != Schema)
        in.fail("schema");

    Settings settings;
    settings.theme = readTheme(in);
    settings.textPercent =
        in.number("textPercent", Settings::SmallestText, Settings::LargestText, Settings::SmallestText);
    settings.asking = in.flag("onlyMine") ? Settings::Asking::OnlyMine : Settings::Asking::World;
    settings.resolvers = readResolvers(in);
    settings.startedBefore = in.flag("startedBefore");
    if (in.has("world")) {
        const QJsonObject world = in.object("world").json();
        const auto table = catalog::VantagePointTable::fromJson(QJsonDocument(world).toJson(QJsonDocument::Compact));
        if (!table)
            return unexpected(table.error());
        settings.world = *table;
    }
    if (!in.isGood())
        return unexpected(ParseError{"settings-bad-field", 0, 0, {{"field", in.fault()}}});
    return settings;
}

QString SettingsFile::standardPlace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("settings.json"));
}

Expected<Settings> SettingsFile::load() const
{
    const auto content = readWholeFile(m_file, MaxOctets);
    if (!content) {
        if (content.error().code == "file-missing")
            return Settings();
        return unexpected(content.error());
    }
    return settingsFromJson(*content);
}

Expected<void> SettingsFile::save(const Settings &settings) const
{
    if (const auto before = load(); !before && before.error().code == "settings-newer-schema")
        return unexpected(before.error());
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return unexpected(ParseError{"file-unwritable", 0, 0, {{"file", m_file}, {"reason", qt_error_string()}}});
    return writeFile(m_file, toJson(settings), FileAccess::OwnerOnly);
}

} // namespace sw::session
