// SPDX-License-Identifier: Apache-2.0
// One HTTP/1.1 response (RFC 9112), read incrementally and bounded in every part, since any surveyed domain may name
// the server: Qt's own reader keeps header lines without limit. The caller judges the status.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sw::mail {

// Feed it until ended(). Hostile input.
class HttpResponse
{
public:
    static constexpr qsizetype LargestHead = 64 * 1024; // octets: status line, fields, interim responses, chunk sizes

    // How far it is.
    enum class State {
        Head,
        Body,
        Done,
        TooLarge, // head or body exceed their limits
        Broken,   // not HTTP, or incomplete
    };

    explicit HttpResponse(qsizetype largestBody) // `largestBody`: octets
        : m_largest(largestBody)
    {}

    // Received octets; ignored once ended().
    void feed(QByteArrayView octets);
    // The server closed the connection: the end of a body without length, else Broken.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    // No more octets are expected.
    [[nodiscard]] bool ended() const { return m_state != State::Head && m_state != State::Body; }
    [[nodiscard]] int status() const { return m_status; } // 0: not known yet
    [[nodiscard]] const QByteArray &contentType() const { return m_contentType; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Framing { UntilClose, Length, ChunkSize, ChunkData, ChunkEnd, Trailer };

    void takeLine(const QByteArray &line);
    void takeStatus(const QByteArray &line);
    void takeField(const QByteArray &line);
    void endOfHead();
    void takeChunkSize(const QByteArray &line);
    [[nodiscard]] bool wantsLine() const;

    qsizetype m_largest;
    State m_state = State::Head;
    Framing m_framing = Framing::UntilClose;
    int m_status = 0;
    qsizetype m_overhead = 0; // octets that were no body
    qsizetype m_left = 0;     // of the body or the chunk
    QByteArray m_line;
    QByteArray m_contentType;
    QByteArray m_body;
    bool m_chunked = false;
    bool m_hasLength = false;
};

} // namespace sw::mail
