// SPDX-License-Identifier: Apache-2.0
#include "core/plan/published/published_strings.h"

#include <algorithm>

namespace sw::plan {

namespace {

// The TXT records at the name itself, not those at the end of an alias.
QList<QByteArrayList> publishedAt(const dns::Facts &facts, const dns::DomainName &name)
{
    QList<QByteArrayList> found;
    const dns::Fact *fact = facts.find(dns::Query{{name, dns::RecordType::TXT}});
    const dns::Answer *answer = fact != nullptr ? fact->answer() : nullptr;
    if (answer == nullptr || !answer->chain.isEmpty())
        return found;
    for (const dns::ResourceRecord &record : answer->records) {
        if (const auto *txt = record.as<dns::TxtData>())
            found.append(txt->strings);
    }
    return found;
}

// Removes it, so that two different splits of one text are each used once.
std::optional<QByteArrayList> take(QList<QByteArrayList> &published, const QByteArray &text)
{
    const auto at = std::find_if(published.begin(), published.end(),
                                 [&](const QByteArrayList &strings) { return strings.join() == text; });
    if (at == published.end())
        return std::nullopt;
    QByteArrayList strings = *at;
    published.erase(at);
    return strings;
}

void nameBefore(PlannedRecord &record, QList<QByteArrayList> published)
{
    QList<QByteArrayList> all;
    bool differs = false;
    for (const QByteArray &text : std::as_const(record.before)) {
        const QByteArrayList usual = dns::splitTxt(text);
        all.append(take(published, text).value_or(usual));
        differs = differs || all.last() != usual;
    }
    if (differs)
        record.beforeStrings = all;
}

} // namespace

void takePublishedStrings(RecordPlan &plan, const dns::Facts &facts)
{
    for (PlannedRecord &record : plan.records) {
        if (record.type != dns::RecordType::TXT || record.action == Action::Check)
            continue;
        QList<QByteArrayList> published = publishedAt(facts, record.name);
        if (record.action == Action::Replace)
            nameBefore(record, published);
        const bool isThere = record.action == Action::Keep || record.action == Action::Remove;
        auto *txt = std::get_if<dns::TxtData>(&record.data);
        if (const auto strings = isThere && txt != nullptr ? take(published, txt->joined()) : std::nullopt)
            txt->strings = *strings;
    }
}

} // namespace sw::plan
