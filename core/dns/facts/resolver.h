// SPDX-License-Identifier: Apache-2.0
// The interface between code that needs answers and code that can get them: implemented in core/dns/net with sockets,
// in tests with a map. Thread: everything on the caller's.
#pragma once

#include "core/base/operation.h"
#include "core/dns/facts/outcome.h"

#include <memory>

namespace sw::dns {

// One query in progress. Ends with exactly one finished(), whatever happens on the network: a failure is a Fact, too.
class Lookup : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
Q_SIGNALS:
    void finished(const sw::dns::Fact &fact); // its query is the one that was asked
};

// Answers queries.
class Resolver
{
public:
    virtual ~Resolver() = default;
    // Not started yet: the caller connects, then calls start(). The fact's query equals `query`. The resolver must
    // outlive its lookups; destroying a lookup cancels it.
    [[nodiscard]] virtual std::unique_ptr<Lookup> lookup(const Query &query) = 0;
};

} // namespace sw::dns
