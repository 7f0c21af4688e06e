// SPDX-License-Identifier: Apache-2.0
// A dynamic update (RFC 2136) as a value, and its signed octets (TSIG, RFC 8945). Encoding and signing are ldns's.
//
// The server applies all changes or, when one prerequisite does not hold, none. Who decides what to change:
// core/plan/publish/update_plan.h.
#pragma once

#include "core/dns/wire/message.h"
#include "core/dns/wire/tsig_key.h"

namespace sw::dns {

// What must be so before anything is changed (RFC 2136 2.4).
struct Prerequisite
{
    enum class Kind : quint8 {
        SetIs,       // the RRset at name and type is exactly `values`
        SetMissing,  // there is no RRset at name and type
        NameMissing, // nothing at all is at the name
    };
    Kind kind = Kind::SetMissing;
    DomainName name;
    RecordType type = RecordType::TXT;
    QList<RecordData> values = {};
    friend bool operator==(const Prerequisite &, const Prerequisite &) = default;
};

// RFC 2136 2.5.1 and 2.5.4: one record more, one record less.
struct Change
{
    enum class Kind : quint8 { Add, Delete };
    Kind kind = Kind::Add;
    ResourceRecord record;
    friend bool operator==(const Change &, const Change &) = default;
};

struct Update
{
    DomainName zone;
    QList<Prerequisite> prerequisites = {};
    QList<Change> changes = {};
    friend bool operator==(const Update &, const Update &) = default;
};

// A message ready to be sent, and what is needed to check the reply to it.
struct SignedUpdate
{
    quint16 id = 0;
    QByteArray octets;
    QByteArray mac; // of the request; the reply's is computed over it (RFC 8945 5.3)
};

// Errors: "update-encode" (args: reason, ldns's word), "message-too-large".
[[nodiscard]] Expected<SignedUpdate> signedUpdate(const Update &update, const TsigKey &key, quint16 id);

// What the server said. A reply that reports success is believed only when its signature holds.
// Errors: "message-malformed", "update-wrong-reply" (not a reply to this update), "update-reply-unsigned",
// "update-reply-forged", and "update-tsig-error" (args: error: BADSIG, BADKEY, BADTIME, BADTRUNC; of BADTIME: theirs,
// ours, what both clocks say, ISO 8601 in UTC) when the server did not accept our signature, "update-key-refused"
// (args: rcode: REFUSED, NOTAUTH) when it says no without a TSIG record, as some servers do for a key, a clock or a
// permission alike. Both have "variant", for words.
[[nodiscard]] Expected<Rcode> updateReply(const SignedUpdate &update, const TsigKey &key, const QByteArray &octets);

} // namespace sw::dns
