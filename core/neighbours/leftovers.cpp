// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/leftovers.h"

#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

QByteArray bare(const QByteArray &text)
{
    return text.simplified().toLower();
}

// RFC 4406 3.1: "spf2.0/" with a list of scopes.
bool isSenderId(const QByteArray &text)
{
    return bare(text).startsWith("spf2.0");
}

bool isSpf(const QByteArray &text)
{
    return spf::isSpfRecord(text.simplified());
}

// The tags of a record, lower case: "o=~; t=y" gives {"o", "t"}; empty when it is not a list of tags at all.
QByteArrayList tagsOf(const QByteArray &text)
{
    QByteArrayList tags;
    for (const QByteArray &piece : bare(text).split(';')) {
        const QByteArray tag = piece.trimmed();
        if (tag.isEmpty())
            continue;
        const qsizetype equals = tag.indexOf('=');
        if (equals <= 0)
            return {};
        tags.append(tag.left(equals).trimmed());
    }
    return tags;
}

// RFC 4870 3.6: tags o, t, r, n; a key has p and belongs to a selector.
bool isDomainKeysPolicy(const QByteArray &text)
{
    static const QByteArrayList known{"o", "t", "r", "n"};
    const QByteArrayList tags = tagsOf(text);
    return !tags.isEmpty() &&
           std::all_of(tags.cbegin(), tags.cend(), [](const QByteArray &t) { return known.contains(t); });
}

// RFC 5617 4.2.1; "dkim=" is the first tag.
bool isAdsp(const QByteArray &text)
{
    return tagsOf(text).value(0) == "dkim";
}

// The texts of an answer of type TXT, or of the type SPF, which has the same form; strings joined.
QByteArrayList textsOf(const dns::Fact &fact)
{
    QByteArrayList texts;
    const dns::Answer *answer = fact.answer();
    for (const dns::ResourceRecord &record : answer != nullptr ? answer->records : dns::RecordList()) {
        const QByteArray text = dns::characterStrings(record.data).join();
        if (record.as<dns::TxtData>() != nullptr || (record.type == dns::DiscontinuedSpf && !text.isEmpty()))
            texts.append(text);
    }
    return texts;
}

} // namespace

dns::Step<Findings> leftovers(const dns::Facts &facts, const dns::DomainName &domain,
                              const std::optional<dns::Server> &server)
{
    dns::QuestionSet needed;
    Findings findings;
    const auto factOf = [&](const QByteArray &labels, dns::RecordType type) -> const dns::Fact * {
        const auto name = labels.isEmpty() ? Expected<dns::DomainName>(domain) : domain.prepended(labels);
        if (!name)
            return nullptr;
        const dns::Question question{*name, type};
        return labels.isEmpty() || !server ? facts.findOr(needed, question)
                                           : facts.findOr(needed, dns::Query{question, *server});
    };
    const auto note = [&](const char *code, const dns::Fact *fact, bool (*matches)(const QByteArray &)) {
        if (fact == nullptr)
            return;
        for (const QByteArray &text : textsOf(*fact)) {
            if (matches(text))
                findings.append(Finding{
                    code,
                    {{"name", fact->query.question.name.toString()}, {"text", QString::fromUtf8(text.left(300))}},
                    {dns::evidenceOf(*fact)}});
        }
    };
    const dns::Fact *text = factOf({}, dns::RecordType::TXT);
    const dns::Fact *type = factOf({}, dns::DiscontinuedSpf);
    note("leftover-sender-id", text, isSenderId);
    note("leftover-sender-id", type, isSenderId);
    const QByteArrayList published = text != nullptr ? text->texts() : QByteArrayList();
    if (std::any_of(published.cbegin(), published.cend(), isSpf))
        note("leftover-spf-type", type, isSpf);
    note("leftover-domainkeys", factOf("_domainkey", dns::RecordType::TXT), isDomainKeysPolicy);
    for (const char *labels : {"_adsp._domainkey", "_ssp._domainkey"})
        note("leftover-adsp", factOf(labels, dns::RecordType::TXT), isAdsp);
    if (!needed.isEmpty())
        return needed;
    return findings;
}

} // namespace sw::neighbours
