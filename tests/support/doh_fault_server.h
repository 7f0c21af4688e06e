// SPDX-License-Identifier: Apache-2.0
// A DNS over HTTPS server on loopback that misbehaves on demand (RFC 8484 over HTTP/2, RFC 9113; TLS by Qt).
//
// A script says what goes back for each query: which status, headers and body, how much of it, and what happens to the
// stream or the connection then. Everything that came is kept in log(). For UDP, TCP and DNS over TLS:
// tests/support/dns_fault_server.h.
#pragma once

#include "core/dns/wire/message.h"
#include "tests/support/dns_certificates.h"

#include <QPointer>
#include <QSslServer>

#include <functional>

namespace sw::test {

class DohFaultServer final : public QObject
{
    Q_OBJECT
public:
    enum class Part : quint8 {
        All,
        Nothing,
        HalfHeaders /* and nothing more ever */,
        Headers,
        HalfBody,
        AllButTheEnd /* no END_STREAM */,
        Endless
    };
    enum class Then : quint8 {
        Stay,
        Ping,              // its echo tells that the client has read what came before: "echo" in the log
        ResetStream,       // RST_STREAM INTERNAL_ERROR
        RefuseStream,      // RST_STREAM REFUSED_STREAM: not processed, may be asked again (RFC 9113 8.7)
        CloseStream,       // RST_STREAM NO_ERROR
        GoAwayUnprocessed, // GOAWAY that leaves this request out
        GoAway,            // GOAWAY that counts this request as the last
        CloseConnection,   // TLS close, FIN
        ResetConnection,   // RST
    };
    struct Action
    {
        QByteArray body = {};
        QByteArray status = "200"; // empty: none
        QList<std::pair<QByteArray, QByteArray>> headers = {{"content-type", "application/dns-message"}};
        Part part = Part::All;
        Then then = Then::Stay;
        int delayMs = 0;
        QByteArray raw = {};     // these octets before all else, inside TLS
        bool earlyHints = false; // a 103 of another content type before it
    };
    using Script = std::function<Action(const dns::Message &query)>;
    struct Settings
    {
        QByteArray protocol = "h2"; // by ALPN; empty: without ALPN
        quint32 maxStreams = 1000;  // at a time
        int hold = 0;               // so many requests are heard before any is answered, the last first
    };

    DohFaultServer(const Identity &identity, Script script, Settings settings);
    DohFaultServer(const Identity &identity, Script script)
        : DohFaultServer(identity, std::move(script), Settings())
    {}
    ~DohFaultServer() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QByteArray spec() const; // "https://127.0.0.1:8443/dns-query"
    // "connection" (its handshake is done), "POST a.test TXT", "GET a.test TXT", "echo", "cancelled" (RST_STREAM CANCEL
    // from the client), "reset 1" (any other code).
    [[nodiscard]] const QByteArrayList &log() const { return m_log; }
    [[nodiscard]] int requests() const { return static_cast<int>(m_queries.size()); }
    [[nodiscard]] const QList<dns::Message> &queries() const { return m_queries; }

    [[nodiscard]] static Action send(const dns::Message &reply);

private:
    class Connection;
    void onConnection();
    void onRequest(Connection &connection, qint32 stream, const QByteArray &method, const QByteArray &message);

    struct Held
    {
        QPointer<QObject> connection;
        qint32 stream = 0;
        dns::Message query;
    };
    Script m_script;
    Settings m_settings;
    QSslServer m_listener;
    QByteArrayList m_log;
    QList<dns::Message> m_queries;
    QList<Held> m_held;
};

} // namespace sw::test
