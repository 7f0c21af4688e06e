// SPDX-License-Identifier: Apache-2.0
// A dynamic update (RFC 2136) as a value, and its signed octets (TSIG, RFC 8945). ldns encodes and signs.
//
// The server applies all changes or, when a prerequisite does not hold, none. What to change is decided in
// core/plan/publish/update_plan.h.
#pragma once

#include "core/dns/wire/message.h"
#include "core/dns/wire/tsig_key.h"

namespace sw::dns {

// A condition that the server checks before it changes anything (RFC 2136 2.4).
struct Prerequisite
{
    // What has to hold.
    enum class Kind : quint8 {
        SetIs,       // the RRset at name and type is exactly `values`
        SetMissing,  // there is no RRset at name and type
        NameMissing, // nothing at all is at the name
    };
    // Which condition, at which name; `type` is not used by NameMissing, `values` only by SetIs.
    Kind kind = Kind::SetMissing;
    DomainName name;
    RecordType type = RecordType::TXT;
    QList<RecordData> values = {};
    friend bool operator==(const Prerequisite &, const Prerequisite &) = default;
};

// One record added or deleted (RFC 2136 2.5.1 and 2.5.4).
struct Change
{
    enum class Kind : quint8 { Add, Delete }; // of `record`; for Delete its TTL does not count
    Kind kind = Kind::Add;                    // what to do
    ResourceRecord record;                    // the whole record, also to delete it
    friend bool operator==(const Change &, const Change &) = default;
};

// One message to one zone.
struct Update
{
    DomainName zone;                        // the apex; all names are at or below it
    QList<Prerequisite> prerequisites = {}; // all have to hold
    QList<Change> changes = {};             // applied in this order
    friend bool operator==(const Update &, const Update &) = default;
};

// A message ready to be sent, and what is needed to check the reply.
struct SignedUpdate
{
    quint16 id = 0;    // of the message; the reply repeats it
    QByteArray octets; // wire form, TSIG included
    QByteArray mac;    // of the request; the reply's is computed over it (RFC 8945 5.3)
};

// Errors: "update-encode" (args: reason, ldns's word), "message-too-large".
[[nodiscard]] Expected<SignedUpdate> signedUpdate(const Update &update, const TsigKey &key, quint16 id);

// What the server reported. Success is trusted only with a valid signature.
// Errors: "message-malformed", "update-wrong-reply" (not a reply to this update), "update-reply-unsigned",
// "update-reply-forged"; "update-tsig-error" when the server did not accept our signature (args: error: BADSIG, BADKEY,
// BADTIME, BADTRUNC; for BADTIME also theirs and ours, the two clocks, ISO 8601 in UTC); "update-key-refused" when it
// refuses without a TSIG record, as some servers do for a key, a clock or a permission alike (args: rcode: REFUSED,
// NOTAUTH). The last two have "variant", for the words.
[[nodiscard]] Expected<Rcode> updateReply(const SignedUpdate &update, const TsigKey &key, const QByteArray &octets);

} // namespace sw::dns
