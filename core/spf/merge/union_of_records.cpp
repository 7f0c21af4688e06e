// SPDX-License-Identifier: Apache-2.0
#include "core/spf/merge/union_of_records.h"

#include <algorithm>

namespace sw::spf {

namespace {

using Item = TermList::Item;

struct Gathered
{
    QList<Item> mechanisms = {};
    QList<Item> alls = {};
    QList<Item> redirects = {}; // live ones
    QList<Item> modifiers = {};
};

void appendOnce(QList<Item> &list, const Item &item)
{
    const auto same = std::find_if(list.begin(), list.end(), [&](const Item &i) { return i.key == item.key; });
    if (same == list.end())
        list.append(item);
    else if (item.qualifier == Qualifier::Pass && same->qualifier != Qualifier::Pass) // one of the records passes it
        *same = item;
}

Gathered gather(const dns::DomainName &domain, const QByteArrayList &records)
{
    Gathered all;
    for (const QByteArray &text : records) {
        TermList terms(domain);
        terms.readRecord(text);
        const qsizetype end = terms.indexOfAll();
        for (qsizetype i = 0; i < terms.items().size(); ++i) {
            const Item &item = terms.items().at(i);
            if (item.isMechanism() && i == end)
                all.alls.append(item);
            else if (item.isMechanism() && terms.isLive(i))
                appendOnce(all.mechanisms, item);
            else if (item.kind == TermKind::Redirect && end < 0)
                appendOnce(all.redirects, item);
            else if (item.kind == TermKind::Explanation || item.kind == TermKind::UnknownModifier)
                appendOnce(all.modifiers, item);
        }
    }
    return all;
}

// "+all" is the least strict one of all, and never written: the caller turns it into "~all" (spf-plus-all-replaced).
int leniency(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Pass:
        return 3;
    case Qualifier::Neutral:
        return 2;
    case Qualifier::SoftFail:
        return 1;
    case Qualifier::Fail:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

TermList unionOfRecords(const dns::DomainName &domain, const QByteArrayList &records, Findings &findings)
{
    Gathered all = gather(domain, records);
    TermList out(domain);
    const bool redirectStays = all.alls.isEmpty() && all.redirects.size() == 1;
    if (!redirectStays) {
        for (const Item &redirect : std::as_const(all.redirects)) {
            const Item include = out.itemFrom("include:" + redirect.text.mid(redirect.text.indexOf('=') + 1));
            findings.append({"spf-redirect-became-include",
                             {{"redirect", QString::fromLatin1(redirect.text.left(300))},
                              {"include", QString::fromLatin1(include.text.left(300))}},
                             {}});
            appendOnce(all.mechanisms, include);
        }
    }
    out.items() = all.mechanisms;
    if (!all.alls.isEmpty()) {
        const auto softest = std::max_element(all.alls.begin(), all.alls.end(), [](const Item &a, const Item &b) {
            return leniency(a.qualifier) < leniency(b.qualifier);
        });
        const bool differ = std::any_of(all.alls.begin(), all.alls.end(),
                                        [&](const Item &i) { return i.qualifier != softest->qualifier; });
        if (differ && softest->qualifier != Qualifier::Pass)
            findings.append({"spf-all-softened", {{"all", QString::fromLatin1(softest->text)}}, {}});
        out.items().append(*softest);
    } else if (!redirectStays && !all.redirects.isEmpty()) {
        out.items().append(out.itemFrom("~all"));
    }
    if (redirectStays)
        out.items().append(all.redirects.constFirst());
    bool explained = false; // at most one exp (RFC 7208 6)
    for (const Item &modifier : std::as_const(all.modifiers)) {
        if (modifier.kind == TermKind::Explanation && std::exchange(explained, true))
            continue;
        out.items().append(modifier);
    }
    return out;
}

} // namespace sw::spf
