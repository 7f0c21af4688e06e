// SPDX-License-Identifier: Apache-2.0
// Words and severity for lower layers (words.h).
#include "core/report/findings/words.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/report_tr.h"

#include <QFile>

namespace sw::report {

plan::FindingWords findingWords()
{
    return [](const Finding &finding) {
        const QString advice = findingAdvice(finding);
        return advice.isEmpty() ? findingText(finding) : findingText(finding) + u' ' + advice;
    };
}

Expected<SeverityProfile> builtInSeverityProfile()
{
    QFile file(QStringLiteral(":/senderwright/severity.json"));
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ParseError{"severity-unreadable", 0, 0, {{"file", file.fileName()}}});
    return SeverityProfile::fromJson(file.readAll());
}

plan::SeverityOf severityOf(const SeverityProfile &profile)
{
    return [profile](const QByteArray &code) { return profile.severityOf(code); };
}

plan::SeverityOf severityOf()
{
    // A constant, read on first use.
    static const SeverityProfile profile = builtInSeverityProfile().value_or(SeverityProfile());
    return severityOf(profile);
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("Error");
    case Severity::Warning:
        return Tr::tr("Warning");
    case Severity::Info:
        return Tr::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace sw::report
