// SPDX-License-Identifier: Apache-2.0
#include "core/verify/survey/survey_parts.h"

#include <algorithm>

namespace sw::verify {

namespace {

// "s1" of "s1._domainkey.{domain}"; empty where only the vendor's console gives it.
QByteArray selectorOf(const catalog::RecordTemplate &record)
{
    const qsizetype at = record.host.indexOf(QStringLiteral("._domainkey"));
    if (at <= 0 || record.purpose != QStringLiteral("dkim"))
        return {};
    return record.host.left(at).toLatin1().toLower();
}

} // namespace

QList<KnownSelector> knownSelectors(const catalog::Catalog &catalog)
{
    constexpr qsizetype MaxSelectors = 64; // user-supplied catalogues must not turn a survey into a scan
    QList<KnownSelector> out;
    for (const catalog::Vendor &vendor : catalog.vendors()) {
        QByteArrayList selectors;
        for (const QString &selector : vendor.selectors)
            selectors.append(selector.toLatin1().toLower());
        for (const catalog::RecordTemplate &record : vendor.records)
            selectors.append(selectorOf(record));
        for (const QByteArray &selector : std::as_const(selectors)) {
            if (selector.isEmpty() || selector.contains('{') || !dns::DomainName::fromText(selector))
                continue;
            const auto known =
                std::find_if(out.begin(), out.end(), [&](const KnownSelector &k) { return k.selector == selector; });
            if (known == out.end() && out.size() < MaxSelectors)
                out.append({selector, {vendor.id}});
            else if (known != out.end() && !known->vendors.contains(vendor.id))
                known->vendors.append(vendor.id);
        }
    }
    return out;
}

} // namespace sw::verify
