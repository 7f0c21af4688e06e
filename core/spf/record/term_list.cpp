// SPDX-License-Identifier: Apache-2.0
#include "core/spf/record/term_list.h"

#include <algorithm>

namespace sw::spf {

namespace {

// The printed term in lower case, without qualifier and final dot; "a" and "a:<domain>" are one.
QByteArray keyOf(const Record &record, const Term &term, const QByteArray &domain)
{
    QByteArray key = printTerm(record, term);
    // Macro letters mean different things in upper case, so only plain text is folded.
    if (!term.hasMacros && term.kind != TermKind::UnknownModifier)
        key = key.toLower();
    if (term.isMechanism() && term.qualifier != Qualifier::Pass)
        key.remove(0, 1);
    if (!term.hasMacros && !term.argument.isEmpty() && causesLookup(term.kind)) {
        QByteArray argument = record.argumentOf(term).toByteArray().toLower();
        const qsizetype at = key.indexOf(argument);
        const qsizetype length = argument.size();
        if (argument.endsWith('.'))
            argument.chop(1);
        const bool isDefault =
            argument == domain && (term.kind == TermKind::A || term.kind == TermKind::Mx || term.kind == TermKind::Ptr);
        if (isDefault)
            key.remove(at - 1, length + 1); // with its colon
        else
            key.replace(at, length, argument);
    }
    return key;
}

} // namespace

void TermList::readRecord(const QByteArray &text)
{
    const Record record = parseLeniently(text).record;
    for (const Term &term : record.terms)
        m_items.append({record.textOf(term), keyOf(record, term, m_domain), term.kind, term.qualifier});
}

TermList::Item TermList::itemFrom(const QByteArray &text) const
{
    const auto record = parseTerm(text);
    if (!record)
        return {};
    const Term &term = record->terms.constFirst();
    return {text, keyOf(*record, term, m_domain), term.kind, term.qualifier};
}

QByteArray TermList::toRecord() const
{
    QByteArray out = "v=spf1";
    for (const Item &item : m_items)
        out += ' ' + item.text;
    return out;
}

qsizetype TermList::indexOf(TermKind kind) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [kind](const Item &i) { return i.kind == kind; });
    return found == m_items.end() ? -1 : found - m_items.begin();
}

qsizetype TermList::indexOfAll() const
{
    return indexOf(TermKind::All);
}

bool TermList::isLive(qsizetype index) const
{
    const qsizetype all = indexOfAll();
    return m_items.at(index).isMechanism() && (all < 0 || index <= all);
}

qsizetype TermList::liveIndexOf(const QByteArray &key) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).key == key && isLive(i))
            return i;
    }
    return -1;
}

qsizetype TermList::placeForMechanism() const
{
    if (const qsizetype all = indexOfAll(); all >= 0)
        return all;
    for (qsizetype i = m_items.size(); i > 0; --i) {
        if (m_items.at(i - 1).isMechanism())
            return i;
    }
    return 0;
}

void TermList::setQualifier(qsizetype index, Qualifier qualifier)
{
    Item &item = m_items[index];
    if (!item.text.isEmpty() && QByteArrayView("+-~?").contains(item.text.at(0)))
        item.text.remove(0, 1);
    if (qualifier != Qualifier::Pass)
        item.text.prepend(qualifierSign(qualifier));
    item.qualifier = qualifier;
}

} // namespace sw::spf
