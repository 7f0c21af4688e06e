// SPDX-License-Identifier: Apache-2.0
// What the senders need, regardless of what is published: the setup turned into records, SPF terms and findings about
// the route. Pure, asks nothing. reconcile.h compares it with the zone. Private to core/plan.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::plan {

// A record to have.
struct WantedRecord
{
    // As in plan::PlannedRecord.
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordData data = dns::OpaqueData{};
    Purpose purpose = Purpose::Optional;
    QByteArrayList neededBy = {};
    DmarcRole role = DmarcRole::None;
    QByteArray reason = {};
    Finding::Args reasonArgs = {};
    QByteArray acceptTargetSuffix = {};
    bool replacesOthers = false; // MX: takes the place of those published at the name
    friend bool operator==(const WantedRecord &, const WantedRecord &) = default;
};

// Terms that the one SPF record at `name` must contain.
struct SpfWish
{
    dns::DomainName name;      // absolute
    QByteArrayList terms = {}; // with their qualifiers
    QByteArray exact = {};     // the whole record to publish, in place of whatever SPF is published
    QByteArray verbatim = {};  // to publish when there is no record yet (a vendor's record for its own sub-domain)
    // As in plan::PlannedRecord.
    QByteArrayList neededBy = {};
    DmarcRole role = DmarcRole::AskedFor;
    Purpose purpose = Purpose::Spf;
    QByteArray reason = {};
    Finding::Args reasonArgs = {};
};

// Everything that the setup asks for, gathered sender by sender.
struct Wanted
{
    QList<WantedRecord> records = {};  // at most one of equal data at a name
    QList<SpfWish> spf = {};           // one per name
    QByteArrayList unneededTerms = {}; // SPF terms that a chosen vendor does not need at the domain
    Findings findings = {};            // about the route and its senders
    std::optional<dns::DomainName> organizational = std::nullopt; // of the From domain, once known

    // Relaxed alignment (RFC 9989 3.2.10); while the Organizational Domain is unknown, judged by the names alone.
    [[nodiscard]] bool aligned(const dns::DomainName &a, const dns::DomainName &b) const;
    // Removes every alias at `name`, where a zone or a domain has records of its own (RFC 1912 2.4), with a finding.
    void dropAliasesAt(const dns::DomainName &name);
    // Removes records that cannot coexist: a CNAME and anything else at one name (RFC 1034 3.6.2).
    void dropClashes();
    void add(const WantedRecord &record);                              // the same record needed by two is kept once
    void add(const SpfWish &wish);                                     // terms for the same name are joined
    void note(const QByteArray &code, const Finding::Args &args = {}); // appends a finding, once
};

// `organizational`: the Organizational Domain of the From domain (RFC 9989 4.10.2); nullopt: not known yet.
[[nodiscard]] Wanted wantedFor(const SetupPlan &setup, const catalog::Catalog &catalog,
                               const std::optional<dns::DomainName> &organizational);

// Parts of it, by route; each adds to `wanted`.
void wantAdvanced(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantWorkflow(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantDefault(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog);
void wantVendor(Wanted &wanted, const SetupPlan &setup, const VendorSetup &given, const catalog::Vendor &vendor);
void wantOwnServer(Wanted &wanted, const SetupPlan &setup);
void wantNoMail(Wanted &wanted, const SetupPlan &setup);

} // namespace sw::plan
