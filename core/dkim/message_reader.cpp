// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/message_reader.h"

#include <algorithm>

namespace sw::dkim {

namespace {

constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

bool isFieldName(QByteArrayView name)
{
    while (!name.isEmpty() && isWsp(name.back()))
        name.chop(1);
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

bool HeaderField::is(QByteArrayView lowerCaseName) const
{
    return QByteArrayView(name).trimmed().compare(lowerCaseName, Qt::CaseInsensitive) == 0;
}

// The position after the empty line; -1: not received yet.
qsizetype HeaderReader::endOfHeader()
{
    if (m_block.startsWith('\n'))
        return 1;
    if (m_block.startsWith("\r\n"))
        return 2;
    for (qsizetype at = m_block.indexOf('\n', m_searched); at >= 0; at = m_block.indexOf('\n', at + 1)) {
        m_searched = at;
        if (at + 1 == m_block.size())
            return -1;
        if (m_block[at + 1] == '\n')
            return at + 2;
        if (m_block[at + 1] == '\r') {
            if (at + 2 == m_block.size())
                return -1;
            if (m_block[at + 2] == '\n')
                return at + 3;
        }
        m_searched = at + 1;
    }
    m_searched = m_block.size(); // an endless line is searched once, in however many pieces it arrives
    return -1;
}

QByteArrayView HeaderReader::feed(QByteArrayView octets)
{
    if (m_done)
        return octets;
    const qsizetype before = m_block.size();
    const qsizetype taken = std::min(octets.size(), m_limits.headerOctets - before);
    m_block.append(octets.data(), taken);
    const qsizetype end = endOfHeader();
    if (end >= 0) {
        parse(QByteArrayView(m_block).first(end));
        m_block = QByteArray();
        return octets.sliced(end - before);
    }
    if (m_block.size() == m_limits.headerOctets) {
        m_trouble = Trouble::TooLarge;
        finish();
        return octets.sliced(taken);
    }
    return {};
}

void HeaderReader::finish()
{
    if (m_done)
        return;
    parse(m_block);
    m_block = QByteArray();
}

void HeaderReader::parse(QByteArrayView block)
{
    m_done = true;
    while (!block.isEmpty() && m_trouble != Trouble::TooManyFields) {
        const qsizetype feedAt = block.indexOf('\n');
        QByteArrayView line = feedAt < 0 ? block : block.first(feedAt);
        block = feedAt < 0 ? QByteArrayView() : block.sliced(feedAt + 1);
        if (line.endsWith('\r') && feedAt >= 0)
            line.chop(1);
        if (!line.isEmpty())
            addLine(line);
    }
}

void HeaderReader::addLine(QByteArrayView line)
{
    if (isWsp(line[0])) {
        if (!m_fields.isEmpty() && !m_skipping)
            m_fields.last().value.append("\r\n").append(line);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isFieldName(line.first(colon))) { // an mbox "From " line, or garbage
        ++m_strayLines;
        m_skipping = true;
        return;
    }
    m_skipping = false;
    if (m_fields.size() == m_limits.headerFields) {
        m_trouble = Trouble::TooManyFields;
        return;
    }
    m_fields.append({line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray()});
}

} // namespace sw::dkim
