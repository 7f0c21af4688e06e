// SPDX-License-Identifier: Apache-2.0
// The terms of one record as an editable list. Private to core/spf.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/spf/record/record.h"

#include <QByteArrayList>

namespace sw::spf {

// Edits terms as texts; their meaning is compared by key.
class TermList
{
public:
    // One term.
    struct Item
    {
        QByteArray text;                       // as written
        QByteArray key;                        // its meaning without the qualifier: equal keys match the same senders
        TermKind kind = TermKind::All;         // of the term
        Qualifier qualifier = Qualifier::Pass; // of a mechanism
        // False: a modifier.
        [[nodiscard]] bool isMechanism() const { return kind <= TermKind::Exists; }
        friend bool operator==(const Item &, const Item &) = default;
    };

    // An empty list for a record at `domain`.
    explicit TermList(const dns::DomainName &domain)
        : m_domain(domain.toText().toLower())
    {}

    // Appends the terms of `text`, which parses (see repair.h); unparsable terms are left out.
    void readRecord(const QByteArray &text);
    [[nodiscard]] Item itemFrom(const QByteArray &text) const; // empty text: it does not parse
    [[nodiscard]] QByteArray toRecord() const;                 // "v=spf1" and the terms

    // In the order of the record.
    [[nodiscard]] QList<Item> &items() { return m_items; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype indexOfAll() const;                       // the first "all"; -1: none
    [[nodiscard]] qsizetype indexOf(TermKind kind) const;             // the first of that kind; -1: none
    [[nodiscard]] bool isLive(qsizetype index) const;                 // a mechanism that evaluation can reach
    [[nodiscard]] qsizetype liveIndexOf(const QByteArray &key) const; // the first live one; -1: none
    // The index for a new mechanism: before "all"; without one after the last mechanism.
    [[nodiscard]] qsizetype placeForMechanism() const;
    void setQualifier(qsizetype index, Qualifier qualifier);

private:
    QByteArray m_domain;
    QList<Item> m_items;
};

} // namespace sw::spf
