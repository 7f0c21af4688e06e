// SPDX-License-Identifier: Apache-2.0
// RFC 9989 4.7 and 5.1; the order of tags and the choice of sp are safe for RFC 7489 receivers, which need p second.
#include "core/dmarc/record/merge.h"

#include "core/dmarc/record/record.h"
#include "core/dmarc/record/record_lexer.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::dmarc {

namespace {

struct Draft
{
    std::optional<Policy> p, sp, np;
    QByteArrayList rua = {};
    QByteArrayList others = {}; // "adkim=s", in their published order
    bool changed = false;       // differs in meaning from the one record that is published
};

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

QByteArray addressKey(const QByteArray &uri)
{
    const auto parsed = parseReportUri(uri);
    return parsed && parsed->isMailto ? parsed->address.toLower() : uri.toLower();
}

void addOnce(QByteArrayList &uris, const QByteArray &uri, bool &added)
{
    const QByteArray key = addressKey(uri);
    const bool known =
        std::any_of(uris.cbegin(), uris.cend(), [&](const QByteArray &u) { return addressKey(u) == key; });
    if (!known)
        uris.append(uri);
    added = added || !known;
}

Finding::Args tagArgs(const Tag &tag)
{
    return {{"tag", QString::fromLatin1(tag.name)}, {"value", QString::fromUtf8(tag.value)}};
}

// The text of a near miss as it was meant.
QByteArray repaired(const QByteArray &text)
{
    const auto asItIs = isDmarcRecord(text) ? parseRecord(withoutTypography(text)) : unexpected(ParseError{});
    if (asItIs && !asItIs->policyIsBroken())
        return withoutTypography(text);
    // Commas and blanks in place of a semicolon, when a tag of DMARC follows.
    static const QRegularExpression Separator(
        QStringLiteral("(?:[,\\s]+)(?=(?:v|p|sp|np|rua|ruf|adkim|aspf|fo|pct|rf|ri|t|psd)\\s*=)"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = QString::fromUtf8(withoutTypography(text));
    plain.remove(u'"').remove(u'\\').replace(Separator, QStringLiteral(";"));
    QByteArray rest;
    for (const QByteArray &piece : plain.toUtf8().split(';')) {
        const QByteArray trimmed = piece.trimmed();
        const QByteArray name = trimmed.left(trimmed.indexOf('=')).trimmed().toLower();
        if (!trimmed.isEmpty() && name != "v" && !trimmed.toLower().startsWith("dmarc1"))
            rest += "; " + trimmed;
    }
    return "v=DMARC1" + rest;
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

void keepOther(const Tag &tag, Draft &draft, Findings &findings)
{
    if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri") {
        Finding removed = finding("dmarc-tag-removed", tagArgs(tag));
        if (tag.name != "pct") // that one made a policy less strict
            removed.args.insert("variant", QStringLiteral("useless"));
        findings.append(removed);
        return;
    }
    if (!isPrintable(tag.value)) // reported as "dmarc-syntax"
        return;
    const QByteArray prefix = tag.name + '=';
    const bool there = std::any_of(draft.others.cbegin(), draft.others.cend(),
                                   [&](const QByteArray &other) { return other.startsWith(prefix); });
    if (!there)
        draft.others.append(prefix + tag.value);
}

// As rua: the valid addresses, without size suffixes.
void keepFailureReports(const Record &record, Draft &draft)
{
    QByteArrayList uris;
    bool added = false;
    for (const ReportUri &uri : record.ruf)
        addOnce(uris, uri.uri, added);
    const bool there = std::any_of(draft.others.cbegin(), draft.others.cend(),
                                   [](const QByteArray &other) { return other.startsWith("ruf="); });
    if (!uris.isEmpty() && !there)
        draft.others.append("ruf=" + uris.join(','));
}

// "rua=reports@example.com": only "mailto:" is missing.
QByteArrayList withoutScheme(const Record &record)
{
    QByteArrayList mended;
    for (const Tag &tag : record.tags) {
        for (const QByteArray &given : tag.name == "rua" ? tag.value.split(',') : QByteArrayList()) {
            const QByteArray uri = given.trimmed();
            if (!uri.contains(':') && uri.contains('@') && parseReportUri("mailto:" + uri))
                mended.append("mailto:" + uri);
        }
    }
    return mended;
}

void readInto(const Record &record, Draft &draft, Findings &findings)
{
    for (const ParseError &problem : record.problems) {
        if (problem.code == "dmarc-policy-invalid" || problem.code == "dmarc-uri-invalid" ||
            problem.code == "dmarc-syntax" || problem.code == "dmarc-tag-duplicate" ||
            problem.code == "dmarc-tag-empty")
            findings.append(Finding{problem.code, problem.args});
    }
    // Several records count as none, so the least strict one makes nothing stricter than it is.
    if (record.p && (!draft.p || *record.p < *draft.p))
        draft.p = record.p;
    if (record.sp && (!draft.sp || *record.sp < *draft.sp))
        draft.sp = record.sp;
    if (record.np && (!draft.np || *record.np < *draft.np))
        draft.np = record.np;
    bool added = false;
    for (const ReportUri &uri : record.rua)
        addOnce(draft.rua, uri.uri, added);
    for (const QByteArray &uri : withoutScheme(record))
        addOnce(draft.rua, uri, added);
    for (const Tag &tag : record.tags) {
        if (tag.name == "ruf")
            keepFailureReports(record, draft);
        else if (tag.name != "v" && tag.name != "p" && tag.name != "sp" && tag.name != "np" && tag.name != "rua")
            keepOther(tag, draft, findings);
    }
}

// A record of its own replaces the inherited one completely: reports, alignment and policy.
void inherit(const MergeRequest &request, Draft &draft)
{
    const Record &above = *request.inherited;
    bool added = false;
    for (const ReportUri &uri : above.rua)
        addOnce(draft.rua, uri.uri, added);
    draft.p = draft.sp = request.inheritedPolicy;
    draft.np = above.np;
    for (const Tag &tag : above.tags) {
        if (tag.name == "ruf")
            keepFailureReports(above, draft);
        else if (tag.name == "adkim" || tag.name == "aspf" || tag.name == "fo" || tag.name == "t")
            draft.others.append(tag.name + '=' + tag.value);
    }
}

// What was chosen, but never less strict than what applies already.
void choose(const MergeRequest &request, const QByteArray &chosen, std::optional<Policy> &policy, Findings &findings)
{
    const auto wanted = policyFromName(chosen);
    if (!wanted)
        return;
    const bool weaker = request.inherited && *wanted < request.inheritedPolicy;
    if (weaker)
        findings.append(finding("dmarc-weaker-than-inherited",
                                {{"chosen", QString::fromLatin1(policyName(*wanted))},
                                 {"policy", QString::fromLatin1(policyName(request.inheritedPolicy))}}));
    policy = weaker ? request.inheritedPolicy : *wanted;
}

QByteArray compose(const Draft &draft)
{
    const Policy p = draft.p.value_or(Policy::None);
    QByteArray text = "v=DMARC1; p=" + policyName(p) + "; sp=" + policyName(draft.sp.value_or(p));
    if (draft.np)
        text += "; np=" + policyName(*draft.np);
    if (!draft.rua.isEmpty())
        text += "; rua=" + draft.rua.join(',');
    for (const QByteArray &other : draft.others)
        text += "; " + other;
    return text;
}

void addReports(const QByteArrayList &reportTo, Draft &draft, Findings &findings)
{
    for (const QByteArray &address : reportTo) {
        if (address.trimmed().isEmpty())
            continue;
        const auto uri = mailtoUri(address);
        if (uri)
            addOnce(draft.rua, *uri, draft.changed);
        else
            findings.append(Finding{uri.error().code, uri.error().args});
    }
}

// A single record that fulfils the request already is kept to the octet.
bool isComplete(const MergeRequest &request, const MergeResult &result, const Draft &draft, const Record &record)
{
    const auto wanted = policyFromName(request.policy);
    const auto wantedBelow = policyFromName(request.subdomainPolicy);
    return result.before.size() == 1 && !containsCode(result.findings, "dmarc-nearly") && !record.policyIsBroken() &&
           (!wanted || *wanted == *record.p) && (!wantedBelow || *wantedBelow == record.sp.value_or(*record.p)) &&
           !draft.changed &&
           std::none_of(record.problems.cbegin(), record.problems.cend(), [](const ParseError &problem) {
               return problem.code == "dmarc-syntax" || problem.code == "dmarc-tag-duplicate" ||
                      problem.code == "dmarc-uri-invalid";
           });
}

} // namespace

MergeResult merge(const MergeRequest &request)
{
    MergeResult result;
    for (const QByteArray &text : request.published) {
        if (isDmarcRecord(text) || isNearlyDmarcRecord(text))
            result.before.append(text);
    }
    Draft draft;
    Record last;
    if (request.inherited && result.before.isEmpty())
        inherit(request, draft);
    for (const QByteArray &text : std::as_const(result.before)) {
        const QByteArray meant = repaired(text);
        if (meant != text)
            result.findings.append(finding("dmarc-nearly", {{"record", QString::fromUtf8(text)}}));
        last = parseRecord(meant).value_or(Record{});
        readInto(last, draft, result.findings);
    }
    if (result.before.size() > 1) {
        result.findings.append(
            finding("dmarc-several-records", {{"name", QStringLiteral("_dmarc.") + request.domain.toString()},
                                              {"count", QString::number(result.before.size())}}));
    }
    addReports(request.reportTo, draft, result.findings);
    if (isComplete(request, result, draft, last)) {
        result.action = MergeResult::Action::Keep;
        result.record = result.before.first();
        return result;
    }
    choose(request, request.policy, draft.p, result.findings);
    choose(request, request.subdomainPolicy, draft.sp, result.findings);
    if (request.inherited && draft.sp && draft.p && *draft.sp < *draft.p && request.subdomainPolicy.isEmpty())
        draft.sp = draft.p;
    const Policy p = draft.p.value_or(Policy::None);
    if (draft.sp && *draft.sp < p) {
        result.findings.append(finding("dmarc-sp-weaker", {{"p", QString::fromLatin1(policyName(p))},
                                                           {"sp", QString::fromLatin1(policyName(*draft.sp))}}));
    }
    result.record = compose(draft);
    result.action = result.before.isEmpty() ? MergeResult::Action::Add : MergeResult::Action::Replace;
    return result;
}

} // namespace sw::dmarc
