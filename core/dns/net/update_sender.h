// SPDX-License-Identifier: Apache-2.0
// Carries one signed update (core/dns/wire/update.h) to a name server over TCP and brings back what came of it.
//
// TCP alone: an update that UDP lost may have been applied, and sending it twice is what prerequisites are there to
// refuse. For the same reason nothing is sent twice here: when no reply came, the caller looks what is published.
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
    struct Result
    {
        QByteArray reply = {};       // octets of the server's message; empty: none came
        LookupFailure failure = {};  // why, when none came
        bool mayHaveArrived = false; // it was sent, so that no reply does not mean that nothing was changed
    };

    // `endpoint` is plain and has an address.
    UpdateSender(Endpoint endpoint, SignedUpdate update, int timeoutMs, QObject *parent = nullptr);
    ~UpdateSender() override;

Q_SIGNALS:
    void finished(const sw::dns::UpdateSender::Result &result);

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
