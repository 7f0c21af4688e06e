// SPDX-License-Identifier: Apache-2.0
// Sends one signed update (core/dns/wire/update.h) to a name server over TCP and returns the reply.
//
// Only TCP: an update whose UDP reply was lost may have been applied, and prerequisites exist to reject a second one.
// For the same reason nothing is sent twice: without a reply, the caller has to query what is published.
#pragma once

#include "core/base/operation.h"
#include "core/dns/facts/outcome.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/stream/framing.h"
#include "core/dns/wire/update.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace sw::dns {

class UpdateSender final : public Operation
{
    Q_OBJECT
public:
    // A reply, or why there is none.
    struct Result
    {
        QByteArray reply = {};       // octets of the server's message; empty: none arrived
        LookupFailure failure = {};  // why, when none arrived
        bool mayHaveArrived = false; // it was sent: without a reply the zone may have been changed or not
    };

    // `endpoint` is Plain and has an address. `timeoutMs`: for connecting and the reply together.
    UpdateSender(Endpoint endpoint, SignedUpdate update, int timeoutMs, QObject *parent = nullptr);
    ~UpdateSender() override;

Q_SIGNALS:
    void finished(const sw::dns::UpdateSender::Result &result); // once; the reply is not verified here

protected:
    void run() override;
    void release() override;

private:
    void sendIt();
    void end(const Result &result);

    Endpoint m_endpoint;
    SignedUpdate m_update;
    QTcpSocket m_socket;
    QTimer m_deadline;
    std::unique_ptr<Framing> m_framing;
    bool m_sent = false;
};

} // namespace sw::dns
