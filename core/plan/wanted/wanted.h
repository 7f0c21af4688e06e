// SPDX-License-Identifier: Apache-2.0
// What the senders need, before looking at what is published: the decisions of the setup turned into records, SPF terms
// and truths about the route. Pure, asks nothing. reconcile.h compares it with the zone. Private to core/plan.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::plan {

struct WantedRecord
{
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordData data = dns::OpaqueData{};
    Purpose purpose = Purpose::Optional;
    QByteArrayList neededBy = {};
    DmarcRole role = DmarcRole::None;
    QByteArray reason = {};
    Finding::Args reasonArgs = {};
    QByteArray acceptTargetSuffix = {};
    friend bool operator==(const WantedRecord &, const WantedRecord &) = default;
};

// Terms that the one SPF record at `name` must hold.
struct SpfWish
{
    dns::DomainName name;
    QByteArrayList terms = {};
    QByteArray verbatim = {}; // to publish when there is none yet (a vendor's record for its own sub-domain)
    QByteArrayList neededBy = {};
    DmarcRole role = DmarcRole::AskedFor;
    Purpose purpose = Purpose::Spf;
    QByteArray reason = {};
    Finding::Args reasonArgs = {};
};

struct Wanted
{
    QList<WantedRecord> records = {};
    QList<SpfWish> spf = {};           // one per name
    QByteArrayList unneededTerms = {}; // SPF terms that a chosen vendor does not need at the domain
    Findings findings = {};
    std::optional<dns::DomainName> organizational = std::nullopt; // of the From domain, once known

    // Relaxed alignment (RFC 9989 3.2.10); while the Organizational Domain is unknown, as far as the names tell.
    [[nodiscard]] bool aligned(const dns::DomainName &a, const dns::DomainName &b) const;
    // Takes out every alias at `name`, where a zone or a domain has records of its own (RFC 1912 2.4), and says so.
    void dropAliasesAt(const dns::DomainName &name);
    // Takes out what cannot stand beside each other: a CNAME and anything else at one name (RFC 1034 3.6.2).
    void dropClashes();
    void add(const WantedRecord &record); // the same record needed twice stays one, needed by both
    void add(const SpfWish &wish);
    void note(const QByteArray &code, const Finding::Args &args = {});
};

[[nodiscard]] Wanted wantedFor(const SetupPlan &setup, const catalog::Catalog &catalog,
                               const std::optional<dns::DomainName> &organizational);

// Parts of it, by route.
void wantAdvanced(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantWorkflow(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantDefault(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantVendor(Wanted &wanted, const SetupPlan &setup, const VendorSetup &chosen, const catalog::Vendor &vendor);
void wantOwnServer(Wanted &wanted, const SetupPlan &setup);

} // namespace sw::plan
