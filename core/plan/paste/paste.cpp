// SPDX-License-Identifier: Apache-2.0
// From a paste to records: paste_json.h reads JSON as APIs give it; paste_reader.h reads all other text, after it was
// unwrapped (paste_source.h), cleaned (paste_clean.h) and split into lines and items (paste_lines.h).
#include "core/plan/paste/paste.h"

#include "core/base/secret_text.h"
#include "core/plan/model/record_plan.h"
#include "core/plan/paste/paste_faults.h"
#include "core/plan/paste/paste_json.h"
#include "core/plan/paste/paste_reader.h"
#include "core/plan/paste/paste_source.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace sw::plan {

namespace {

constexpr qsizetype MaxPasted = 256 * 1024; // UTF-16 units

PasteResult understandJson(const QJsonDocument &document, const dns::DomainName &domain)
{
    PasteResult result;
    readJson(document, domain, result);
    const QList<PasteFault> faults = faultsOf(result.records, domain);
    for (const PasteFault &fault : faults) {
        const PastedRecord &record = result.records[fault.index];
        const QString text = record.name.toString() + u' ' + QString::fromUtf8(valueText(record.type, record.data));
        result.ignored.append({0, 0, text, fault.finding.code});
    }
    result.records = withoutFaults(result.records, domain, result.findings);
    if (result.records.isEmpty() && !saysWhy(result.findings))
        result.findings.append({"paste-nothing-understood"});
    return result;
}

PasteResult understand(const QString &pasted, const dns::DomainName &domain)
{
    QJsonDocument document = jsonIn(pasted);
    if (document.isNull() && pasted.contains(u'>')) // in a quoted mail
        document = jsonIn(unwrapped(pasted).text);
    if (!document.isNull()) {
        PasteResult result = understandJson(document, domain);
        if (!result.records.isEmpty() || pasted.trimmed().startsWith(u'{') || pasted.trimmed().startsWith(u'['))
            return result;
    }
    return PasteReader(pasted, domain).read();
}

} // namespace

bool saysWhy(const Findings &findings)
{
    static const QByteArrayList Reasons{"paste-cut-off",         "paste-tokens-differ",  "paste-two-keys",
                                        "paste-two-values",      "paste-cname-and-txt",  "paste-key-unusable",
                                        "paste-spf-at-selector", "paste-cname-at-domain"};
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return Reasons.contains(finding.code); });
}

QString textOfPaste(const QByteArray &octets)
{
    const auto decoded = [&](QStringDecoder decoder) { return QString(decoder(octets)); };
    if (octets.startsWith("\xFF\xFE"))
        return decoded(QStringDecoder(QStringDecoder::Utf16LE));
    if (octets.startsWith("\xFE\xFF"))
        return decoded(QStringDecoder(QStringDecoder::Utf16BE));
    // Text of records is mostly ASCII: in UTF-16 every second octet is null.
    const QByteArrayView head = QByteArrayView(octets).first(std::min<qsizetype>(octets.size(), 512));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (std::max(even, odd) * 4 > head.size())
        return decoded(QStringDecoder(odd > even ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

QString shownOfPaste(const QString &part, qsizetype longest)
{
    // Public keys begin like this in DER (RFC 5280 4.1) and would otherwise be taken for a secret by length and
    // mixture.
    static const QRegularExpression OfDns(
        QStringLiteral("_domainkey|\\bv\\s*=\\s*DKIM1|\\bp\\s*=|^\"?MI[IG]|\\bMIIB|\\bMIGf"),
        QRegularExpression::CaseInsensitiveOption);
    return (OfDns.match(part).hasMatch() ? part : withoutSecrets(part)).left(longest);
}

PasteResult understandPaste(const QString &pasted, const dns::DomainName &domain)
{
    PasteResult result;
    if (pasted.trimmed().isEmpty()) {
        result.findings.append({"paste-empty"});
        return result;
    }
    if (pasted.size() > MaxPasted) {
        result.findings.append({"paste-too-large", {{"most", QString::number(MaxPasted / 1024)}}});
        return result;
    }
    const QString safe = withoutPrivateKeys(pasted);
    if (safe == pasted)
        return understand(pasted, domain);
    result = understand(safe, domain);
    result.findings.removeIf([](const Finding &finding) { return finding.code == "paste-nothing-understood"; });
    result.findings.prepend({"paste-private-key"});
    return result;
}

} // namespace sw::plan
