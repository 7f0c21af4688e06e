// SPDX-License-Identifier: Apache-2.0
// Whether a message is the answer to a query; the only place that decides this.
//
// In addition to the connected socket that a reply must come through: QR set, id equal, opcode 0, exactly one question,
// equal in name, type and class. Any other message is dropped and the wait continues. With 0x20 mixing the name must be
// equal in case as well; when a server changes it, the query is repeated over TCP, where off-path forgery is not
// possible.
#pragma once

#include "core/dns/wire/message.h"

namespace sw::dns {

// The result: what fits, or the first thing that does not.
enum class Match : quint8 {
    Answer,
    BareError, // FORMERR or NOTIMP without a question, id equal: old servers reply to an unknown OPT like this.
               // Never a result, only a reason to ask once more without EDNS.
    NotAResponse,
    WrongId,
    WrongOpcode,
    WrongQuestion,
    WrongCase,
};

// `query` as it was sent, with its id and the case of its name.
[[nodiscard]] Match matchReply(const Message &query, const Message &reply);
// Without the reason.
[[nodiscard]] inline bool isAnswerTo(const Message &query, const Message &reply)
{
    return matchReply(query, reply) == Match::Answer;
}

} // namespace sw::dns
