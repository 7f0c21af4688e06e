// SPDX-License-Identifier: Apache-2.0
// Zone text cut into entries (RFC 1035 5.1): one for each record or directive, whatever lines it spans, so that one
// that cannot be read does not take the others with it. Private to core/dns/wire; zone_reading.h is the way in.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace sw::dns {

struct ZoneToken
{
    QByteArray text; // as written, escapes kept, without the quotes
    bool quoted = false;
};

struct ZoneEntry
{
    int line = 0;              // where it begins, from 1
    bool ownerOmitted = false; // the line begins with a blank: the owner of the entry before
    QList<ZoneToken> tokens = {};
    QByteArray source = {}; // the entry as it stands in the text, at most 200 octets
    // Text that a semicolon right behind a word outside quotes made a comment: `v=DMARC1; p=none` ends at "v=DMARC1".
    QByteArray cutOff = {};
    const char *fault = nullptr; // "open quote", "open parenthesis", "parenthesis"; nullptr: well formed
};

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
