// SPDX-License-Identifier: Apache-2.0
// The header of a message (RFC 5322 2.1, 2.2), read from a stream that may hold anything: bounded, never refused.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sw::dkim {

struct HeaderField
{
    QByteArray name;  // as written, white space before the colon included
    QByteArray value; // everything after the colon, folded lines parted by CRLF, without the last CRLF

    [[nodiscard]] bool is(QByteArrayView lowerCaseName) const;
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

struct MessageLimits
{
    qsizetype headerOctets = qsizetype(8) * 1024 * 1024;
    qsizetype headerFields = 20'000;
};

class HeaderReader
{
public:
    enum class Trouble { None, TooLarge, TooManyFields };

    explicit HeaderReader(const MessageLimits &limits = {})
        : m_limits(limits)
    {}

    // Returns the octets that belong to the body already; empty while the header goes on.
    [[nodiscard]] QByteArrayView feed(QByteArrayView octets);
    // The stream ended; what came so far is the header.
    void finish();

    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] const QList<HeaderField> &fields() const { return m_fields; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] int strayLines() const { return m_strayLines; } // neither a field nor a folded line: skipped

private:
    [[nodiscard]] qsizetype endOfHeader();
    void parse(QByteArrayView block);
    void addLine(QByteArrayView line);

    MessageLimits m_limits;
    QByteArray m_block;
    qsizetype m_searched = 0;
    QList<HeaderField> m_fields;
    Trouble m_trouble = Trouble::None;
    int m_strayLines = 0;
    bool m_done = false;
    bool m_skipping = false; // folded lines of something that was skipped
};

} // namespace sw::dkim
