// SPDX-License-Identifier: Apache-2.0
// The terms of one record as an editable list. Private to core/spf.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/spf/record/record.h"

#include <QByteArrayList>

namespace sw::spf {

class TermList
{
public:
    struct Item
    {
        QByteArray text; // as written
        QByteArray key;  // what it means, without its qualifier: equal keys match the same senders
        TermKind kind = TermKind::All;
        Qualifier qualifier = Qualifier::Pass;
        [[nodiscard]] bool isMechanism() const { return kind <= TermKind::Exists; }
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit TermList(const dns::DomainName &domain)
        : m_domain(domain.toText().toLower())
    {}

    // `text` parses (see repair.h); what does not is left out.
    void readRecord(const QByteArray &text);
    [[nodiscard]] Item itemFrom(const QByteArray &term) const; // empty text: it does not parse
    [[nodiscard]] QByteArray toRecord() const;

    [[nodiscard]] QList<Item> &items() { return m_items; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype indexOfAll() const; // the first "all"; -1: none
    [[nodiscard]] qsizetype indexOf(TermKind kind) const;
    [[nodiscard]] bool isLive(qsizetype index) const; // a mechanism that evaluation can reach
    [[nodiscard]] qsizetype liveIndexOf(const QByteArray &key) const;
    // Where a new mechanism goes: before "all"; without one behind the last mechanism.
    [[nodiscard]] qsizetype placeForMechanism() const;
    void setQualifier(qsizetype index, Qualifier qualifier);

private:
    QByteArray m_domain;
    QList<Item> m_items;
};

} // namespace sw::spf
