// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/reply_match.h"

namespace sw::dns {

Match matchReply(const Message &query, const Message &reply)
{
    if (!reply.qr)
        return Match::NotAResponse;
    if (reply.id != query.id)
        return Match::WrongId;
    if (reply.opcode != query.opcode)
        return Match::WrongOpcode;
    if (reply.questions.isEmpty()) {
        const bool error = reply.rcode == Rcode::FormErr || reply.rcode == Rcode::NotImp;
        return error && reply.answer.isEmpty() && reply.authority.isEmpty() ? Match::BareError : Match::WrongQuestion;
    }
    if (reply.questions.size() != 1 || query.questions.size() != 1 ||
        reply.questions.first() != query.questions.first())
        return Match::WrongQuestion;
    // 0x20: the echo must be octet for octet what was sent.
    if (reply.questions.first().name.toWire() != query.questions.first().name.toWire())
        return Match::WrongCase;
    return Match::Answer;
}

} // namespace sw::dns
