// SPDX-License-Identifier: Apache-2.0
// Splits zone text into entries (RFC 1035 5.1), one for each record or directive, whatever lines it spans, so that one
// unreadable entry does not affect the others. Private to core/dns/wire; use zone_reading.h.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace sw::dns {

// A word or a quoted string of an entry.
struct ZoneToken
{
    QByteArray text;     // as written, escapes kept, without the quotes
    bool quoted = false; // written in quotes
};

// A record or a directive.
struct ZoneEntry
{
    int line = 0;                 // where it begins, from 1
    bool ownerOmitted = false;    // the line begins with a blank: the owner of the previous entry
    QList<ZoneToken> tokens = {}; // owner (unless omitted), TTL, class, type, data; not distinguished yet
    QByteArray source = {};       // the entry as written, at most 200 octets
    // Text that a semicolon right behind a word outside quotes made a comment: `v=DMARC1; p=none` ends at "v=DMARC1".
    QByteArray cutOff = {};
    const char *fault = nullptr; // "open quote", "open parenthesis", "parenthesis"; nullptr: well formed
};

// Reads one text from its beginning to its end, once.
class ZoneEntryReader
{
public:
    // `text`: line ends are "\n". Kept by reference.
    explicit ZoneEntryReader(const QByteArray &text)
        : m_text(text)
    {}
    // The next entry that is not blank; nullopt at the end of the text.
    [[nodiscard]] std::optional<ZoneEntry> next();

private:
    [[nodiscard]] ZoneEntry read();
    [[nodiscard]] QByteArray readQuoted(ZoneEntry &entry);
    [[nodiscard]] QByteArray readWord();
    void readComment(ZoneEntry &entry);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace sw::dns
