// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/lint.h"

#include "core/base/edit_distance.h"
#include "core/dmarc/discovery/public_suffix.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

void aboutProblem(const ParseError &problem, Findings &findings)
{
    Finding found{problem.code, problem.args};
    if (problem.code == "dmarc-tag-unknown") {
        const QByteArray nearest = nearestTag(problem.args.value("tag").toLatin1());
        if (!nearest.isEmpty()) {
            found.code = "dmarc-tag-misspelt";
            found.args.insert("nearest", QString::fromLatin1(nearest));
        }
    } else if (problem.code == "dmarc-tag-removed" && problem.args.value("tag") != QLatin1String("pct")) {
        found.args.insert("variant", QStringLiteral("useless"));
    } else if (problem.code == "dmarc-uri-invalid") {
        const QString uri = problem.args.value("uri");
        if (uri.contains(u'@') && !uri.contains(u':'))
            found.code = "dmarc-rua-without-mailto";
    }
    findings.append(found);
}

void aboutPolicy(const Record &record, Findings &findings)
{
    const qsizetype second = record.tags.size() > 1 ? 1 : 0;
    if (record.find("p") != nullptr && record.tags[second].name != "p")
        findings.append(finding("dmarc-p-not-second"));
    if (!record.p)
        return;
    for (const auto &[tag, value] : {std::pair{"sp", record.sp}, std::pair{"np", record.np}}) {
        if (value && *value < *record.p)
            findings.append(finding(
                tag[0] == 's' ? "dmarc-sp-weaker" : "dmarc-np-weaker",
                {{"p", QString::fromLatin1(policyName(*record.p))}, {tag, QString::fromLatin1(policyName(*value))}}));
    }
    if (record.testing)
        findings.append(finding("dmarc-testing", {{"p", QString::fromLatin1(policyName(*record.p))}}));
}

void aboutReports(const Record &record, Findings &findings)
{
    if (record.rua.isEmpty())
        findings.append(finding("dmarc-no-reports"));
    for (const auto *list : {&record.rua, &record.ruf}) {
        for (const ReportUri &uri : *list) {
            if (!uri.sizeSuffix.isEmpty())
                findings.append(finding("dmarc-size-suffix", {{"uri", QString::fromUtf8(uri.uri)},
                                                              {"suffix", QString::fromLatin1(uri.sizeSuffix)}}));
            if (!uri.isMailto)
                findings.append(finding("dmarc-uri-not-mailto", {{"uri", QString::fromUtf8(uri.uri)}}));
        }
    }
    if (record.find("fo") != nullptr && record.find("ruf") == nullptr)
        findings.append(finding("dmarc-fo-without-ruf"));
}

} // namespace

QByteArray nearestTag(const QByteArray &name)
{
    QByteArray nearest;
    int best = 3;
    for (const char *known : {"adkim", "aspf", "rua", "ruf", "psd", "np", "sp", "fo"}) {
        const int steps = editDistance(name, known, best - 1);
        // One wrong letter in a short tag, two in a longer one (a swap counts as two).
        if (steps < best && steps < name.size()) {
            best = steps;
            nearest = known;
        }
    }
    return nearest;
}

Findings organizationFindings(const Discovery &discovery)
{
    constexpr int DeepName = 8; // RFC 9989 4.10: not all parents of a longer name are queried
    Findings findings;
    const dns::DomainName &domain = discovery.author;
    // Names between the full one and its last seven labels are not queried, so such a name needs a record of its own.
    if (domain.labelCount() > DeepName && discovery.source != Discovery::Source::Author)
        findings.append(finding("dmarc-name-too-deep", {{"domain", domain.toString()}}));
    if (!discovery.organizationalDomain || discovery.walk.found().isEmpty())
        return findings; // without a record there is nothing to compare
    const dns::DomainName &byWalk = *discovery.organizationalDomain;
    const dns::DomainName byList = organizationalDomainByList(domain);
    if (byWalk == byList)
        return findings;
    // A record below the registered domain and none at it: by the walk the two are different organisations.
    const Visit *own = discovery.walk.recordAt(byWalk);
    const bool trap = byWalk.isBelow(byList) && own != nullptr && own->record->psd != Psd::No;
    findings.append(finding(trap ? "dmarc-only-at-subdomain" : "dmarc-walk-list-differ",
                            {{"domain", domain.toString()}, {"walk", byWalk.toString()}, {"list", byList.toString()}}));
    return findings;
}

Findings lint(const Record &record)
{
    Findings findings;
    for (const ParseError &problem : record.problems)
        aboutProblem(problem, findings);
    aboutPolicy(record, findings);
    aboutReports(record, findings);
    if (const Tag *psd = record.find("psd"); psd != nullptr && psd->value.toLower() == "u")
        findings.append(finding("dmarc-psd-u"));
    if (record.psd == Psd::Yes)
        findings.append(finding("dmarc-psd-y"));
    return findings;
}

} // namespace sw::dmarc
