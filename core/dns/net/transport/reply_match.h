// SPDX-License-Identifier: Apache-2.0
// Is this message the answer to that query? The one place that decides (architecture, section 3).
//
// Together with the connected socket that a reply must come through: QR set, id equal, opcode 0, exactly one question,
// equal in name, type and class. Anything else is dropped and the wait goes on. With 0x20 mixing the name must be equal
// in case as well; a server that lowers it is asked again over TCP, where nobody can answer from aside.
#pragma once

#include "core/dns/wire/message.h"

namespace sw::dns {

enum class Match : quint8 {
    Answer,
    BareError, // FORMERR or NOTIMP without a question, id equal: servers of old answer an unknown OPT like this.
               // Never a result, only a reason to ask once more without EDNS.
    NotAResponse,
    WrongId,
    WrongOpcode,
    WrongQuestion,
    WrongCase,
};

[[nodiscard]] Match matchReply(const Message &query, const Message &reply);
[[nodiscard]] inline bool isAnswerTo(const Message &query, const Message &reply)
{
    return matchReply(query, reply) == Match::Answer;
}

} // namespace sw::dns
