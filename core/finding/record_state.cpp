// SPDX-License-Identifier: Apache-2.0
#include "core/finding/record_state.h"

#include <QtGlobal>

namespace sw {

QByteArray stateName(RecordState state)
{
    switch (state) {
    case RecordState::InPlace:
        return "inPlace";
    case RecordState::InPlaceThroughChain:
        return "inPlaceThroughChain";
    case RecordState::Inherited:
        return "inherited";
    case RecordState::NotYet:
        return "notYet";
    case RecordState::Propagating:
        return "propagating";
    case RecordState::OldValue:
        return "oldValue";
    case RecordState::Differs:
        return "differs";
    case RecordState::Duplicate:
        return "duplicate";
    case RecordState::WrongType:
        return "wrongType";
    case RecordState::CnameClash:
        return "cnameClash";
    case RecordState::DoubledName:
        return "doubledName";
    case RecordState::WrongPlace:
        return "wrongPlace";
    case RecordState::Flattened:
        return "flattened";
    case RecordState::Wildcard:
        return "wildcard";
    case RecordState::Malformed:
        return "malformed";
    case RecordState::WeakKey:
        return "weakKey";
    case RecordState::Revoked:
        return "revoked";
    case RecordState::ServersDisagree:
        return "serversDisagree";
    case RecordState::DnssecBogus:
        return "dnssecBogus";
    case RecordState::Servfail:
        return "servfail";
    case RecordState::Timeout:
        return "timeout";
    case RecordState::Refused:
        return "refused";
    case RecordState::Unknown:
        return "unknown";
    case RecordState::NotAsked:
        return "notAsked";
    }
    Q_UNREACHABLE();
}

bool isGood(RecordState state)
{
    return state == RecordState::InPlace || state == RecordState::InPlaceThroughChain ||
           state == RecordState::Inherited;
}

bool couldNotAsk(RecordState state)
{
    return state == RecordState::Servfail || state == RecordState::Timeout || state == RecordState::Refused ||
           state == RecordState::Unknown;
}

bool isFault(RecordState state)
{
    switch (state) {
    case RecordState::Differs:
    case RecordState::Duplicate:
    case RecordState::WrongType:
    case RecordState::CnameClash:
    case RecordState::DoubledName:
    case RecordState::WrongPlace:
    case RecordState::Flattened:
    case RecordState::Wildcard:
    case RecordState::Malformed:
    case RecordState::WeakKey:
    case RecordState::Revoked:
    case RecordState::DnssecBogus:
        return true;
    case RecordState::InPlace:
    case RecordState::InPlaceThroughChain:
    case RecordState::Inherited:
    case RecordState::NotYet:
    case RecordState::Propagating:
    case RecordState::OldValue:
    case RecordState::ServersDisagree:
    case RecordState::Servfail:
    case RecordState::Timeout:
    case RecordState::Refused:
    case RecordState::Unknown:
    case RecordState::NotAsked:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sw
