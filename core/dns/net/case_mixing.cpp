#include "core/dns/net/case_mixing.h"

#include <QRandomGenerator>

namespace sw::dns {

namespace {

DomainName lowerCase(const DomainName &name)
{
    return DomainName::fromWire(name.canonical()).value_or(name);
}

void lower(RecordList &records)
{
    for (ResourceRecord &record : records) {
        record.owner = lowerCase(record.owner);
        if (auto *name = std::get_if<NameData>(&record.data)) {
            name->target = lowerCase(name->target);
        } else if (auto *mx = std::get_if<MxData>(&record.data)) {
            mx->exchange = lowerCase(mx->exchange);
        } else if (auto *soa = std::get_if<SoaData>(&record.data)) {
            soa->primary = lowerCase(soa->primary);
            soa->mailbox = lowerCase(soa->mailbox);
        }
    }
}

} // namespace

DomainName withMixedCase(const DomainName &name)
{
    QByteArray wire = name.toWire();
    quint64 bits = 0;
    int left = 0;
    for (char &c : wire) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); // length octets are below 64
        if (!letter)
            continue;
        if (left == 0) {
            bits = QRandomGenerator::system()->generate64();
            left = 64;
        }
        if ((bits & 1) != 0)
            c = static_cast<char>(c ^ 0x20);
        bits >>= 1;
        --left;
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
