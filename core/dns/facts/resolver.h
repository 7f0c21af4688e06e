// SPDX-License-Identifier: Apache-2.0
// The interface between those who need answers and those who can ask: implemented by core/dns/net with sockets,
// by tests with a map. Thread: everything on the caller's.
#pragma once

#include "core/base/operation.h"
#include "core/dns/facts/outcome.h"

#include <memory>

namespace sw::dns {

// One question under way. Ends with exactly one finished(), whatever happens on the network: a failure is a Fact too.
class Lookup : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
Q_SIGNALS:
    void finished(const sw::dns::Fact &fact);
};

class Resolver
{
public:
    virtual ~Resolver() = default;
    // Not started yet: the caller connects, then calls start(). The fact's query equals `query`. The resolver must
    // outlive its lookups; destroying a lookup cancels it.
    [[nodiscard]] virtual std::unique_ptr<Lookup> lookup(const Query &query) = 0;
};

} // namespace sw::dns
