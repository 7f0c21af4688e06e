// SPDX-License-Identifier: Apache-2.0
// DNS over TCP (RFC 7766), TLS (RFC 7858) and HTTPS (RFC 8484): connections are reused and pipelined.
//
// A connection that the server closed while idle is not an error: queries sent into it are sent once more on a new one.
// So are HTTP requests that the server did not process (GOAWAY, REFUSED_STREAM).
#pragma once

#include "core/dns/net/stream/stream_connection.h"

#include <vector>

namespace sw::dns {

class StreamTransport final : public Transport
{
public:
    // Connects at the first send().
    explicit StreamTransport(const StreamContext &context);
    ~StreamTransport() override;

    [[nodiscard]] std::unique_ptr<Exchange> send(const Message &query, Done done) override;
    [[nodiscard]] int connectionsOpened() const { return m_opened; } // in all; for tests

private:
    class Attempt;
    StreamConnection &connectionForNext();

    StreamContext m_context;
    std::vector<std::unique_ptr<StreamConnection>> m_connections;
    int m_opened = 0;
};

} // namespace sw::dns
