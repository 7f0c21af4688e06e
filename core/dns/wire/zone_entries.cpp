// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/zone_entries.h"

namespace sw::dns {

namespace {

constexpr qsizetype MaxSource = 200;

bool endsWord(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == ';' || c == '"' || c == '(' || c == ')';
}

} // namespace

std::optional<ZoneEntry> ZoneEntryReader::next()
{
    while (m_at < m_text.size()) {
        ZoneEntry entry = read();
        if (!entry.tokens.isEmpty() || entry.fault != nullptr)
            return entry;
    }
    return std::nullopt;
}

// A quoted string ends with its line: a quote that is never closed must not swallow the rest of the file.
QByteArray ZoneEntryReader::readQuoted(ZoneEntry &entry)
{
    const qsizetype begin = ++m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != '"' && m_text.at(m_at) != '\n')
        m_at += m_text.at(m_at) == '\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) != '\n' ? 2 : 1;
    const QByteArray inside = m_text.mid(begin, m_at - begin);
    if (m_at < m_text.size() && m_text.at(m_at) == '"')
        ++m_at;
    else
        entry.fault = "open quote";
    return inside;
}

QByteArray ZoneEntryReader::readWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsWord(m_text.at(m_at)))
        m_at += m_text.at(m_at) == '\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) != '\n' ? 2 : 1;
    return m_text.mid(begin, m_at - begin);
}

void ZoneEntryReader::readComment(ZoneEntry &entry)
{
    const char before = m_at > 0 ? m_text.at(m_at - 1) : '\n';
    const qsizetype begin = ++m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != '\n')
        ++m_at;
    const bool behindWord = !endsWord(before) && !entry.tokens.isEmpty() && !entry.tokens.last().quoted;
    if (behindWord && entry.cutOff.isEmpty())
        entry.cutOff = m_text.mid(begin, m_at - begin).trimmed();
}

ZoneEntry ZoneEntryReader::read()
{
    ZoneEntry entry;
    entry.line = m_line;
    const qsizetype begin = m_at;
    const char first = m_text.at(m_at);
    entry.ownerOmitted = first == ' ' || first == '\t';
    int depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (c == '\n') {
            ++m_at;
            ++m_line;
            if (depth == 0 || entry.fault != nullptr)
                break;
        } else if (c == ' ' || c == '\t') {
            ++m_at;
        } else if (c == ';') {
            readComment(entry);
        } else if (c == '(' || c == ')') {
            depth += c == '(' ? 1 : -1;
            if (depth < 0)
                entry.fault = "parenthesis";
            ++m_at;
        } else if (c == '"') {
            entry.tokens.append({readQuoted(entry), true});
        } else {
            entry.tokens.append({readWord(), false});
        }
    }
    if (depth > 0 && entry.fault == nullptr)
        entry.fault = "open parenthesis";
    entry.source = m_text.mid(begin, std::min(m_at - begin, MaxSource)).trimmed();
    return entry;
}

} // namespace sw::dns
