// SPDX-License-Identifier: Apache-2.0
// Sends updates over TCP (core/dns/net/update_sender.h) and evaluates the replies (core/dns/facts/updater.h).
#pragma once

#include "core/dns/facts/updater.h"

namespace sw::dns {

class NetUpdater final : public Updater
{
public:
    // `port`: for servers whose text names none, as for queries to authoritative servers. `timeoutMs`: of a whole
    // update.
    explicit NetUpdater(quint16 port = 53, int timeoutMs = 10'000);

    [[nodiscard]] std::unique_ptr<UpdateTask> update(const Server &server, const Update &update,
                                                     const TsigKey &key) override;

private:
    quint16 m_port;
    int m_timeoutMs;
};

} // namespace sw::dns
