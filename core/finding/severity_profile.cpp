// SPDX-License-Identifier: Apache-2.0
#include "core/finding/severity_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sw {

Expected<SeverityProfile> SeverityProfile::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return unexpected(ParseError{"severity-not-json", parseError.offset});
    const QJsonObject lists = document.object().value(QLatin1String("severity")).toObject();
    if (lists.isEmpty())
        return unexpected(ParseError{"severity-bad-shape"});

    SeverityProfile profile;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const QString key = QString::fromLatin1(severityName(severity));
        const QJsonArray codes = lists.value(key).toArray();
        for (const QJsonValue value : codes) {
            const QByteArray code = value.toString().toLatin1();
            if (code.isEmpty())
                return unexpected(ParseError{"severity-bad-shape"});
            if (profile.m_table.contains(code))
                return unexpected(ParseError{"severity-duplicate", 0, 0, {{"code", QString::fromLatin1(code)}}});
            profile.m_table.insert(code, severity);
        }
    }
    return profile;
}

Severity SeverityProfile::severityOf(const QByteArray &code) const
{
    return m_table.value(code, Severity::Warning);
}

QByteArray severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        return "info";
    }
    Q_UNREACHABLE();
}

} // namespace sw
