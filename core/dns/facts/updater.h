// SPDX-License-Identifier: Apache-2.0
// The interface between those who want a zone changed and those who can send: implemented by core/dns/net with sockets,
// by tests with a script. What to change and on which conditions: core/plan/publish/update_plan.h. Thread: the
// caller's.
#pragma once

#include "core/base/operation.h"
#include "core/dns/facts/question.h"
#include "core/dns/wire/update.h"

#include <memory>
#include <optional>

namespace sw::dns {

// What became of an update. `why` is for words, in all but Applied; its args hold zone, key (its name) and algorithm
// besides.
struct UpdateEnd
{
    enum class Kind : quint8 {
        Applied, // the server says so, signed: all changes were made at once
        Changed, // a condition did not hold, so that nothing was changed: "update-condition-broken" (args: rcode)
        Refused, // the server says no, nothing was changed: "update-refused", "update-tsig-error", "update-key-refused"
        NotSent, // it never left, nothing was changed: "update-not-sent" (args: reason), "update-encode"
        Uncertain, // it may have been applied: "update-no-reply" (args: reason), "update-refused" (rcode SERVFAIL), or
                   // a reply that is not believed
    };
    Kind kind = Kind::Uncertain;
    ParseError why = {};
    std::optional<Rcode> rcode = std::nullopt; // what the server said, when that is believed
    friend bool operator==(const UpdateEnd &, const UpdateEnd &) = default;
};

// One update under way. Ends with exactly one finished(), unless it is aborted; then it may have been applied.
class UpdateTask : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
Q_SIGNALS:
    void finished(const sw::dns::UpdateEnd &end);
};

class Updater
{
public:
    virtual ~Updater() = default;
    // Signed here and now, so that the key may be wiped once the task has ended; not started yet. `server` is
    // authoritative. The updater and the key must outlive the task.
    [[nodiscard]] virtual std::unique_ptr<UpdateTask> update(const Server &server, const Update &update,
                                                             const TsigKey &key) = 0;
};

} // namespace sw::dns
