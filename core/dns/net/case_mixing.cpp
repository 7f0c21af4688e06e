#include "core/dns/net/case_mixing.h"

#include "core/dns/net/random_bits.h"

namespace sw::dns {

namespace {

void lower(RecordList &records)
{
    if (records.isEmpty()) // or Qt would make room for them, to be written to
        return;
    for (ResourceRecord &record : records) {
        record.owner = record.owner.inLowerCase();
        if (auto *name = std::get_if<NameData>(&record.data)) {
            name->target = name->target.inLowerCase();
        } else if (auto *mx = std::get_if<MxData>(&record.data)) {
            mx->exchange = mx->exchange.inLowerCase();
        } else if (auto *soa = std::get_if<SoaData>(&record.data)) {
            soa->primary = soa->primary.inLowerCase();
            soa->mailbox = soa->mailbox.inLowerCase();
        }
    }
}

} // namespace

DomainName withMixedCase(const DomainName &name)
{
    QByteArray wire = name.toWire();
    for (char &c : wire) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); // length octets are below 64
        if (!letter)
            continue;
        if (randomBits(1) != 0)
            c = static_cast<char>(c ^ 0x20);
    }
    return DomainName::fromWire(wire).value_or(name);
}

void undoMixedCase(Message &reply)
{
    lower(reply.answer);
    lower(reply.authority);
    lower(reply.additional);
}

} // namespace sw::dns
