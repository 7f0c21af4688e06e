// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/record/record.h"

#include "core/dmarc/record/record_lexer.h"

namespace sw::dmarc {

namespace {

using Args = QMap<QByteArray, QString>;

Args argsOf(const Tag &tag)
{
    return {{"tag", QString::fromLatin1(tag.name)}, {"value", QString::fromUtf8(tag.value)}};
}

ParseError problem(const char *code, const Tag &tag)
{
    return {code, tag.nameOffset, tag.end - tag.nameOffset, argsOf(tag)};
}

void readPolicy(Record &record, const Tag &tag, std::optional<Policy> &into, bool *invalid)
{
    into = policyFromName(tag.value);
    if (into)
        return;
    if (invalid != nullptr)
        *invalid = true;
    record.problems.append(problem("dmarc-policy-invalid", tag));
}

void readAlignment(Record &record, const Tag &tag, Alignment &into)
{
    const QByteArray value = tag.value.toLower();
    if (value == "s")
        into = Alignment::Strict;
    else if (value != "r")
        record.problems.append(problem("dmarc-value-invalid", tag));
}

void readPsd(Record &record, const Tag &tag)
{
    const QByteArray value = tag.value.toLower();
    if (value == "y")
        record.psd = Psd::Yes;
    else if (value == "n")
        record.psd = Psd::No;
    else if (value != "u")
        record.problems.append(problem("dmarc-value-invalid", tag));
}

void readTesting(Record &record, const Tag &tag)
{
    const QByteArray value = tag.value.toLower();
    if (value == "y")
        record.testing = true;
    else if (value != "n")
        record.problems.append(problem("dmarc-value-invalid", tag));
}

// RFC 9989 4.8: "0" and "1" exclude each other, "d" and "s" at most once each; in any order.
void readFo(Record &record, const Tag &tag)
{
    QByteArray seen;
    bool good = true;
    for (const QByteArray &part : tag.value.toLower().split(':')) {
        good = good && part.size() == 1 && QByteArrayView("01ds").contains(part[0]) && !seen.contains(part[0]);
        seen += part;
    }
    good = good && !(seen.contains('0') && seen.contains('1'));
    if (good)
        record.fo = tag.value.toLower();
    else
        record.problems.append(problem("dmarc-value-invalid", tag));
}

void readUris(Record &record, const Tag &tag, QList<ReportUri> &into)
{
    qsizetype offset = tag.valueOffset;
    for (const QByteArray &part : tag.value.split(',')) {
        const auto uri = parseReportUri(part, offset);
        if (uri)
            into.append(*uri);
        else
            record.problems.append(uri.error());
        offset += part.size() + 1;
    }
}

void readTag(Record &record, const Tag &tag)
{
    if (tag.name == "v")
        return;
    if (tag.name == "p")
        readPolicy(record, tag, record.p, nullptr);
    else if (tag.name == "sp")
        readPolicy(record, tag, record.sp, &record.spInvalid);
    else if (tag.name == "np")
        readPolicy(record, tag, record.np, &record.npInvalid);
    else if (tag.name == "psd")
        readPsd(record, tag);
    else if (tag.name == "t")
        readTesting(record, tag);
    else if (tag.name == "adkim")
        readAlignment(record, tag, record.adkim);
    else if (tag.name == "aspf")
        readAlignment(record, tag, record.aspf);
    else if (tag.name == "rua")
        readUris(record, tag, record.rua);
    else if (tag.name == "ruf")
        readUris(record, tag, record.ruf);
    else if (tag.name == "fo")
        readFo(record, tag);
    else if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri")
        record.problems.append(problem("dmarc-tag-removed", tag));
    else
        record.problems.append(problem("dmarc-tag-unknown", tag));
}

} // namespace

QByteArray policyName(Policy policy)
{
    switch (policy) {
    case Policy::None:
        return "none";
    case Policy::Quarantine:
        return "quarantine";
    case Policy::Reject:
        return "reject";
    }
    Q_UNREACHABLE();
}

std::optional<Policy> policyFromName(QByteArrayView name)
{
    for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
        if (name.compare(policyName(policy), Qt::CaseInsensitive) == 0)
            return policy;
    }
    return std::nullopt;
}

const Tag *Record::find(QByteArrayView name) const
{
    for (const Tag &tag : tags) {
        if (tag.name == name)
            return &tag;
    }
    return nullptr;
}

Expected<Record> parseRecord(const QByteArray &text)
{
    if (!isDmarcRecord(text))
        return unexpected(ParseError{"dmarc-not-a-record", 0, text.size()});
    Record record;
    record.text = text;
    const Lexed lexed = lexRecord(text);
    record.tags = lexed.tags;
    record.problems = lexed.problems;
    QByteArrayList seen;
    for (const Tag &tag : lexed.tags) {
        if (seen.contains(tag.name)) { // undefined by the RFC; receivers use the first, or reject the record
            record.problems.append(problem("dmarc-tag-duplicate", tag));
            continue;
        }
        seen.append(tag.name);
        readTag(record, tag);
    }
    if (record.find("p") == nullptr)
        record.problems.append(ParseError{"dmarc-p-missing", text.size()});
    return record;
}

} // namespace sw::dmarc
