// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/record_type.h"

#include <array>

namespace sw::dns {

namespace {

struct Mnemonic
{
    RecordType type;
    const char *name;
};

constexpr std::array Mnemonics{
    Mnemonic{RecordType::A, "A"},       Mnemonic{RecordType::NS, "NS"},         Mnemonic{RecordType::CNAME, "CNAME"},
    Mnemonic{RecordType::SOA, "SOA"},   Mnemonic{RecordType::PTR, "PTR"},       Mnemonic{RecordType::MX, "MX"},
    Mnemonic{RecordType::TXT, "TXT"},   Mnemonic{RecordType::AAAA, "AAAA"},     Mnemonic{RecordType::DNAME, "DNAME"},
    Mnemonic{RecordType::OPT, "OPT"},   Mnemonic{RecordType::DS, "DS"},         Mnemonic{RecordType::RRSIG, "RRSIG"},
    Mnemonic{RecordType::NSEC, "NSEC"}, Mnemonic{RecordType::DNSKEY, "DNSKEY"}, Mnemonic{RecordType::NSEC3, "NSEC3"},
    Mnemonic{RecordType::TLSA, "TLSA"}, Mnemonic{RecordType::SVCB, "SVCB"},     Mnemonic{RecordType::HTTPS, "HTTPS"},
    Mnemonic{RecordType::ANY, "ANY"},   Mnemonic{RecordType::CAA, "CAA"},
};

} // namespace

QByteArray typeName(RecordType type)
{
    for (const Mnemonic &m : Mnemonics) {
        if (m.type == type)
            return m.name;
    }
    return "TYPE" + QByteArray::number(static_cast<quint16>(type));
}

std::optional<RecordType> typeFromName(QByteArrayView name)
{
    const QByteArray upper = name.toByteArray().toUpper();
    for (const Mnemonic &m : Mnemonics) {
        if (upper == m.name)
            return m.type;
    }
    if (upper.startsWith("TYPE")) {
        bool ok = false;
        const quint16 number = upper.mid(4).toUShort(&ok);
        if (ok)
            return static_cast<RecordType>(number);
    }
    return std::nullopt;
}

} // namespace sw::dns
