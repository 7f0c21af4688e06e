// SPDX-License-Identifier: Apache-2.0
// Conversion between our values and ldns's objects. Private to core/dns/wire: no other folder includes ldns
// (tests/architecture/tst_layers.cpp), so that only this folder depends on the library.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>
#include <optional>

namespace sw::dns::bridge {

// Deleters and owning pointers for what ldns allocates.
struct RrFree
{
    void operator()(ldns_rr *rr) const { ldns_rr_free(rr); }
};
struct ListFree // and its records
{
    void operator()(ldns_rr_list *list) const { ldns_rr_list_deep_free(list); }
};
// Of a field with its data.
struct RdfFree
{
    void operator()(ldns_rdf *rdf) const { ldns_rdf_deep_free(rdf); }
};
// Of a message with its sections.
struct PacketFree
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
// Of a buffer.
struct BufferFree
{
    void operator()(ldns_buffer *buffer) const { ldns_buffer_free(buffer); }
};
// Of memory from malloc(), as ldns returns texts.
struct MallocFree
{
    void operator()(void *memory) const { std::free(memory); }
};
// Owning; null is allowed.
using RrPtr = std::unique_ptr<ldns_rr, RrFree>;
using ListPtr = std::unique_ptr<ldns_rr_list, ListFree>;
using RdfPtr = std::unique_ptr<ldns_rdf, RdfFree>;
using PacketPtr = std::unique_ptr<ldns_pkt, PacketFree>;
using CString = std::unique_ptr<char, MallocFree>;

// nullopt when the data of a typed record does not have that type's form. Names repeat within a message: an owner equal
// to `likelyOwner`, case included, shares its memory.
[[nodiscard]] std::optional<ResourceRecord> fromLdns(const ldns_rr *rr, const DomainName &likelyOwner = {});
// Null when ldns refuses the data (an opaque record whose octets are not valid data of its type).
[[nodiscard]] RrPtr toLdns(const ResourceRecord &record);

// Uncompressed RDATA (RFC 1035 3.3, and the RFC of each later type).
[[nodiscard]] QByteArray dataToWire(const ResourceRecord &record);

} // namespace sw::dns::bridge
