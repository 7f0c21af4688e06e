// SPDX-License-Identifier: Apache-2.0
#include "core/mail/http_response.h"

#include <QByteArrayList>

#include <algorithm>

namespace sw::mail {

bool HttpResponse::wantsLine() const
{
    return m_state == State::Head || m_framing == Framing::ChunkSize || m_framing == Framing::ChunkEnd ||
           m_framing == Framing::Trailer;
}

void HttpResponse::feed(QByteArrayView octets)
{
    while (!octets.isEmpty() && !ended()) {
        if (wantsLine()) {
            const qsizetype end = octets.indexOf('\n');
            const qsizetype count = end < 0 ? octets.size() : end + 1;
            m_overhead += count;
            if (m_overhead > LargestHead) {
                m_state = State::TooLarge;
                return;
            }
            m_line += octets.first(count);
            octets = octets.sliced(count);
            if (end < 0)
                return;
            QByteArray line = std::exchange(m_line, {});
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            takeLine(line);
            continue;
        }
        const qsizetype count = m_framing == Framing::UntilClose ? octets.size() : std::min(octets.size(), m_left);
        if (m_body.size() + count > m_largest) {
            m_state = State::TooLarge;
            return;
        }
        m_body += octets.first(count);
        octets = octets.sliced(count);
        if (m_framing == Framing::UntilClose)
            continue;
        m_left -= count;
        if (m_left == 0 && m_framing == Framing::Length)
            m_state = State::Done;
        else if (m_left == 0)
            m_framing = Framing::ChunkEnd;
    }
}

void HttpResponse::close()
{
    if (!ended())
        m_state = m_state == State::Body && m_framing == Framing::UntilClose ? State::Done : State::Broken;
}

void HttpResponse::takeLine(const QByteArray &line)
{
    if (m_state == State::Head) {
        if (m_status == 0)
            takeStatus(line);
        else if (line.isEmpty())
            endOfHead();
        else
            takeField(line);
        return;
    }
    if (m_framing == Framing::ChunkSize)
        takeChunkSize(line);
    else if (m_framing == Framing::Trailer)
        m_state = line.isEmpty() ? State::Done : m_state;
    else if (line.isEmpty()) // the line end behind a chunk
        m_framing = Framing::ChunkSize;
    else
        m_state = State::Broken;
}

// RFC 9112 4: "HTTP/1.1 200 OK"
void HttpResponse::takeStatus(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    bool number = false;
    const int status = words.value(1).toInt(&number);
    if (!line.startsWith("HTTP/1.") || !number || status < 100 || status > 999)
        m_state = State::Broken;
    else
        m_status = status;
}

void HttpResponse::takeField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) // folded and malformed lines are ignored
        return;
    const QByteArray name = line.first(colon).toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (name == "content-type") {
        m_contentType = value;
    } else if (name == "transfer-encoding") {
        m_chunked = value.toLower().endsWith("chunked");
    } else if (name == "content-length") {
        bool number = false;
        const qsizetype length = value.toLongLong(&number);
        // RFC 9112 6.3: two different lengths are an unrecoverable error.
        if (!number || length < 0 || (m_hasLength && length != m_left))
            m_state = State::Broken;
        m_hasLength = true;
        m_left = length;
    }
}

// RFC 9112 6.3
void HttpResponse::endOfHead()
{
    if (m_status < 200) { // interim: the final response follows
        m_status = 0;
        m_contentType.clear();
        m_chunked = m_hasLength = false;
        m_left = 0;
        return;
    }
    m_state = State::Body;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Done;
    } else if (m_chunked) {
        m_framing = Framing::ChunkSize;
    } else if (m_hasLength) {
        m_framing = Framing::Length;
        m_state = m_left == 0 ? State::Done : m_left > m_largest ? State::TooLarge : State::Body;
    }
}

// RFC 9112 7.1: hexadecimal; extensions are ignored
void HttpResponse::takeChunkSize(const QByteArray &line)
{
    bool number = false;
    m_left = line.split(';').first().trimmed().toLongLong(&number, 16);
    if (!number || m_left < 0)
        m_state = State::Broken;
    else if (m_left > m_largest - m_body.size())
        m_state = State::TooLarge;
    else
        m_framing = m_left == 0 ? Framing::Trailer : Framing::ChunkData;
}

} // namespace sw::mail
