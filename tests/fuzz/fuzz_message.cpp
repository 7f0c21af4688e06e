// SPDX-License-Identifier: Apache-2.0
// Everything between octets from the network and a fact: decode, encode again, match, outcome, presentation form,
// JSON, and what a validator reads from the records.
// Properties beyond "no crash": what decodes and can be encoded decodes to the same message again; a fact survives
// JSON. Built with libFuzzer by the preset `fuzz`; tests/core/dns/net/tst_message_corpus.cpp replays the corpus
// everywhere.
#include "core/dns/facts/facts.h"
#include "core/dns/net/reply_outcome.h"
#include "core/dns/net/stream/framing.h"
#include "core/dns/net/transport/reply_match.h"
#include "core/dns/wire/dnssec.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sw;
using namespace sw::dns;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Names may come back in another case, for ldns compresses them onto others that differ in nothing else (RFC 4343). In
// records that we know names compare like that; data that is only passed on (MB, MINFO …) compares octet by octet.
bool isSameRecord(const ResourceRecord &a, const ResourceRecord &b)
{
    const auto *mine = a.as<OpaqueData>();
    const auto *theirs = b.as<OpaqueData>();
    if (mine == nullptr || theirs == nullptr)
        return a == b;
    return a.owner == b.owner && a.type == b.type && a.ttl == b.ttl && mine->wire.toLower() == theirs->wire.toLower();
}

bool isSame(const RecordList &a, const RecordList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSameRecord);
}

void roundTrip(const Message &message)
{
    const auto octets = encode(message);
    if (!octets)
        return; // octets that decode need not be ours to write: opaque data with pointers inside
    const auto again = decode(*octets);
    require(again.has_value());
    require(again->id == message.id && again->rcode == message.rcode && again->questions == message.questions);
    require(isSame(again->answer, message.answer) && isSame(again->authority, message.authority));
    require(isSame(again->additional, message.additional));
}

void throughJson(const Fact &fact)
{
    Facts facts;
    facts.add(fact);
    const auto again = Facts::fromJson(facts.toJson());
    require(again.has_value() && again->size() == 1);
    const Fact *same = again->find(fact.query);
    require(same != nullptr && outcomeName(same->outcome) == outcomeName(fact.outcome));
}

void interpret(const Message &reply, bool saveToo)
{
    if (reply.questions.isEmpty())
        return;
    const MessageQuestion &asked = reply.questions.first();
    for (const auto role : {Server::Role::Authoritative, Server::Role::Recursive}) {
        Query query{{asked.name, asked.type}, {role, "192.0.2.1"}, Dnssec::WantSignatures};
        Message sent = messageFor(query);
        sent.id = reply.id;
        (void)isAnswerTo(sent, reply);
        const Outcome outcome = outcomeOf(query, reply);
        if (const auto *answer = std::get_if<Answer>(&outcome))
            require(!answer->records.isEmpty() && answer->chain.size() <= MaxAliasHops);
        Fact fact{query, outcome, {}};
        if (reply.edns)
            fact.provenance.extendedErrors = reply.edns->extendedErrors();
        (void)fact.expiresAt();
        (void)evidenceOf(fact);
        if (saveToo)
            throughJson(fact);
    }
}

// What a validator reads from records whose signatures it has checked; here they are the fuzzer's.
void denial(const Message &reply)
{
    if (reply.questions.isEmpty())
        return;
    const MessageQuestion &asked = reply.questions.first();
    for (const ResourceRecord &record : reply.answer + reply.authority) {
        (void)signatureData(record);
        (void)isSupportedDs(record);
        if (const auto labels = wildcardLabels(record))
            (void)provesNothingCloser(asked.name, *labels, reply.authority);
    }
    (void)typesAt(asked.name, reply.authority);
    (void)isOptedOut(asked.name, reply.authority);
    for (const Denied what : {Denied::Name, Denied::Type})
        (void)provesDenial(asked.name, asked.type, what, reply.authority);
}

void frame(const QByteArray &octets)
{
    Framing::Events events;
    events.message = [](std::optional<quint64>, const QByteArray &message) { (void)decode(message); };
    const auto framing = lengthFraming(std::move(events));
    const qsizetype cut = octets.isEmpty() ? 0 : static_cast<quint8>(octets.at(0)) % octets.size();
    framing->feed(octets.left(cut));
    framing->feed(octets.mid(cut));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    frame(octets);
    const auto message = decode(octets);
    if (!message)
        return 0;
    roundTrip(*message);
    denial(*message);
    // Reading records back needs a file: every sixteenth is enough for the fuzzer, the replay does them all in effect.
    interpret(*message, size > 0 && (data[size - 1] & 0x0f) == 0);
    return 0;
}
