// SPDX-License-Identifier: Apache-2.0
// One DNS server on one loopback address and port, UDP and TCP (RFC 1035 4.2, RFC 7766), with faults on demand.
//
// It does the transport only: framing, truncation to the client's payload size, EDNS version (RFC 6891), faults; the
// handler answers. Hostile input: bad octets get FORMERR or no reply, connections are bounded and time out.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/message.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

class QTcpSocket;

namespace sw::practice {

// Deliberate faults.
struct Faults
{
    bool drop = false;                              // no reply at all
    bool dropUdp = false;                           // no reply over UDP
    int delayMs = 0;                                // every reply is delayed by this, faulty or not
    bool truncate = false;                          // TC and no records over UDP, whatever the size
    bool wrongId = false;                           // the reply's ID differs (RFC 5452 9.1)
    bool wrongQuestion = false;                     // the reply's question differs
    bool garbage = false;                           // octets that are no DNS message
    bool refuseEdns = false;                        // FORMERR for a query with OPT
    bool splitTcp = false;                          // TCP replies in single octets
    bool closeTcp = false;                          // the connection closes in the middle of a reply
    std::optional<dns::Rcode> rcode = std::nullopt; // this RCODE, no records
    QList<dns::DomainName> only = {};               // only questions about these names; empty: all
    int limit = -1;                                 // number of faulty replies still to come; -1: no limit
};

// Lives on the thread that made it; the handler is called there.
class DnsServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<dns::Message(const dns::Message &query)>; // must answer at once

    // Does not listen yet.
    explicit DnsServer(Handler handler, QObject *parent = nullptr);
    ~DnsServer() override;

    // Binds UDP and TCP to the same port; 0: one that is free for both. Errors: "practice-port-in-use".
    [[nodiscard]] Expected<quint16> listen(const QHostAddress &address, quint16 port = 0);
    void close(); // closes sockets and connections

    // Where it listens; port 0: it does not.
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray endpoint() const; // "127.0.0.1:5353"

    // Counters and faults apply to queries over sockets.
    void setFaults(const Faults &faults) { m_faults = faults; }
    [[nodiscard]] const Faults &faults() const { return m_faults; }
    [[nodiscard]] int queriesOverUdp() const { return m_overUdp; }
    [[nodiscard]] int queriesOverTcp() const { return m_overTcp; }

    // The reply it would give now, faults included, without a socket; nullopt: none. The practice resolvers ask this
    // way.
    [[nodiscard]] std::optional<dns::Message> replyTo(const dns::Message &query);

private:
    enum class Transport { Udp, Tcp };
    struct Sockets;
    struct Reply
    {
        QByteArray octets;
        bool split = false, cut = false;
    };

    void readUdp();
    void acceptTcp();
    void readTcp(QTcpSocket *socket);
    void writeTcp(QTcpSocket *socket, const Reply &reply);
    [[nodiscard]] std::optional<Reply> replyTo(QByteArrayView octets, Transport transport);
    [[nodiscard]] dns::Message answerTo(const dns::Message &query);
    [[nodiscard]] Faults takeFaults(const dns::Message &query);

    Handler m_handler;
    Faults m_faults;
    std::unique_ptr<Sockets> m_sockets;
    int m_overUdp = 0;
    int m_overTcp = 0;
};

} // namespace sw::practice
