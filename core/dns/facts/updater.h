// SPDX-License-Identifier: Apache-2.0
// The interface between code that wants a zone changed and code that can send the update: implemented in core/dns/net
// with sockets, in tests with a script. What to change and on which conditions: core/plan/publish/update_plan.h.
// Thread: the caller's.
#pragma once

#include "core/base/operation.h"
#include "core/dns/facts/question.h"
#include "core/dns/wire/update.h"

#include <memory>
#include <optional>

namespace sw::dns {

// The result of an update. `why` is for the words, for all kinds but Applied; its args also hold zone, key (its name)
// and algorithm.
struct UpdateEnd
{
    // What is known about the zone.
    enum class Kind : quint8 {
        Applied, // the server reported so, signed: all changes were made at once
        Changed, // a condition did not hold, so that nothing was changed: "update-condition-broken" (args: rcode)
        Refused, // the server refused, nothing was changed: "update-refused", "update-tsig-error", "update-key-refused"
        NotSent, // it was not sent, nothing was changed: "update-not-sent" (args: reason), "update-encode"
        Uncertain, // it may have been applied: "update-no-reply" (args: reason), "update-refused" (rcode SERVFAIL), or
                   // a reply that is not trusted
    };
    Kind kind = Kind::Uncertain;               // decides which codes `why` has
    ParseError why = {};                       // code and args; no offset
    std::optional<Rcode> rcode = std::nullopt; // of the reply, when that is trusted
    friend bool operator==(const UpdateEnd &, const UpdateEnd &) = default;
};

// One update in progress. Ends with exactly one finished(), unless it is aborted; then it may have been applied.
class UpdateTask : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
Q_SIGNALS:
    void finished(const sw::dns::UpdateEnd &end); // never after abort()
};

// Sends updates.
class Updater
{
public:
    virtual ~Updater() = default;
    // Signed in this call, so that the key may be wiped once the task has ended; not started yet. `server` is
    // authoritative. The updater and the key must outlive the task.
    [[nodiscard]] virtual std::unique_ptr<UpdateTask> update(const Server &server, const Update &update,
                                                             const TsigKey &key) = 0;
};

} // namespace sw::dns
