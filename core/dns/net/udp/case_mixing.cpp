// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/case_mixing.h"

#include "core/dns/net/transport/random_bits.h"

namespace sw::dns {

namespace {

void lower(RecordList &records)
{
    if (records.isEmpty()) // non-const access would detach the list
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
    return name.withFlippedCase([] { return randomBits(1) != 0; });
}

void undoMixedCase(Message &reply)
{
    lower(reply.answer);
    lower(reply.authority);
    lower(reply.additional);
}

} // namespace sw::dns
