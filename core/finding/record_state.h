// SPDX-License-Identifier: Apache-2.0
// The state of one record, in the terms of the command-line contract: for planned records, cells of the matrix and DKIM
// keys.
#pragma once

#include <QByteArray>

namespace sw {

// What was found at the place of a record; "unknown" is never "missing".
enum class RecordState {
    InPlace,
    InPlaceThroughChain,
    Inherited,
    NotYet,
    Propagating,
    OldValue,
    Differs,
    Duplicate,
    WrongType,
    CnameClash,
    DoubledName,
    WrongPlace,
    Flattened,
    Wildcard,
    Malformed, // what is published there cannot be used as it is
    WeakKey,
    Revoked,
    ServersDisagree,
    DnssecBogus,
    Servfail,
    Timeout,
    Refused,
    Unknown,
    NotAsked, // a cell: resolvers wait until the authoritative servers have the record. A record: only in
              // core/verify/matrix/while_asking.h
};
[[nodiscard]] QByteArray stateName(RecordState state); // "inPlace", "notYet" …
[[nodiscard]] bool isGood(RecordState state);          // InPlace, InPlaceThroughChain, Inherited
[[nodiscard]] bool couldNotAsk(RecordState state);     // Servfail, Timeout, Refused, Unknown
[[nodiscard]] bool isFault(RecordState state);         // something is published that has to be corrected

} // namespace sw
