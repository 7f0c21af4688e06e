// SPDX-License-Identifier: Apache-2.0
// Reads the header of a message (RFC 5322 2.1, 2.2) from a stream of any octets: bounded, and without errors for
// malformed input.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sw::dkim {

// One field; both parts are untrusted octets.
struct HeaderField
{
    QByteArray name;  // as written, white space before the colon included
    QByteArray value; // everything after the colon, folded lines separated by CRLF, without the last CRLF

    // Whether it is the field of this name; case and white space before the colon do not count.
    [[nodiscard]] bool is(QByteArrayView lowerCaseName) const;
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

// Bounds on memory, for any message.
struct MessageLimits
{
    // What exceeds one of them is not kept; trouble() tells.
    qsizetype headerOctets = qsizetype(8) * 1024 * 1024;
    qsizetype headerFields = 20'000;
};

// Fed with a message in pieces of any size; line ends may be CRLF or LF.
class HeaderReader
{
public:
    // Which limit was exceeded.
    enum class Trouble { None, TooLarge, TooManyFields };

    // For one message.
    explicit HeaderReader(const MessageLimits &limits = {})
        : m_limits(limits)
    {}

    // Returns the octets that already belong to the body; empty while the header continues.
    [[nodiscard]] QByteArrayView feed(QByteArrayView octets);
    // The stream ended: what was fed is the header.
    void finish();

    // The header is complete; only then fields() and the others are final.
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
