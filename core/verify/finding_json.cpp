// SPDX-License-Identifier: Apache-2.0
#include "core/verify/finding_json.h"

#include "core/finding/severity_profile.h"

namespace sw::verify {

QJsonArray findingsToJson(const Findings &findings, const plan::FindingWords &words, const plan::SeverityOf &severity)
{
    QJsonArray out;
    for (const Finding &finding : findings) {
        QJsonObject args;
        for (auto arg = finding.args.cbegin(); arg != finding.args.cend(); ++arg)
            args.insert(QString::fromLatin1(arg.key()), arg.value());
        QJsonObject entry{{QStringLiteral("code"), QString::fromLatin1(finding.code)}, {QStringLiteral("args"), args}};
        if (severity)
            entry.insert(QStringLiteral("severity"), QString::fromLatin1(severityName(severity(finding.code))));
        if (words)
            entry.insert(QStringLiteral("text"), words(finding));
        out.append(entry);
    }
    return out;
}

} // namespace sw::verify
