// SPDX-License-Identifier: Apache-2.0
// What the admin decided: the left half of `SetupPlan + what is published -> RecordPlan` (architecture, idea 5).
//
// All routes' answers are kept side by side, so that changing the route and coming back loses nothing. Holds no
// secrets: keys are public, passwords are never part of a setup. Saved by core/session, read back as hostile input.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/resource_record.h"

#include <QMap>

namespace sw::plan {

enum class Route { Advanced, External, Default };
[[nodiscard]] QByteArray routeName(Route route); // "advanced", "external", "default"
[[nodiscard]] std::optional<Route> routeFromName(QByteArrayView name);

// A record as the admin pasted it, already understood (core/plan/paste/paste.h).
struct PastedRecord
{
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::CNAME;
    dns::RecordData data = dns::OpaqueData{};
    friend bool operator==(const PastedRecord &, const PastedRecord &) = default;
};

struct AdvancedSetup
{
    enum class Identity { Domain, Email };
    Identity identity = Identity::Domain;
    bool sandbox = false;             // Developer or Central Sandbox too: a second set of three CNAMEs
    QString pasted = {};              // exactly what the admin pasted, for resuming
    QList<PastedRecord> records = {}; // the CNAMEs understood: 3, or 6 with a sandbox
    friend bool operator==(const AdvancedSetup &, const AdvancedSetup &) = default;
};

struct VendorSetup
{
    QByteArray vendor = {};                // catalogue id: "sendgrid"; "own-server" for OwnServerSetup
    QMap<QByteArray, QString> fields = {}; // by the names in the catalogue
    QString pasted = {};
    QList<PastedRecord> records = {};
    friend bool operator==(const VendorSetup &, const VendorSetup &) = default;
};

struct OwnServerSetup
{
    QList<dns::IpAddress> addresses = {}; // ip4:/ip6: terms
    QList<dns::DomainName> hosts = {};    // a: terms
    bool mailExchangers = false;          // the mx term
    QByteArray selector = {};             // empty: no DKIM
    QByteArray keyRecord = {};            // "v=DKIM1; k=rsa; p=…": the public half only
    friend bool operator==(const OwnServerSetup &, const OwnServerSetup &) = default;
};

struct DefaultSetup
{
    QString tenantEmail = {}; // the tenant-profile address that Zuora uses as mail.from
    friend bool operator==(const DefaultSetup &, const DefaultSetup &) = default;
};

struct DmarcChoice
{
    QByteArray policy = {};     // "none", "quarantine", "reject"; empty: keep what is published, else none
    QStringList reportTo = {};  // addresses for rua
    QByteArray subdomains = {}; // the same words for subdomains; empty: keep, else as the policy
    friend bool operator==(const DmarcChoice &, const DmarcChoice &) = default;
};

struct SetupPlan
{
    dns::DomainName domain; // the From domain; root: not chosen yet
    Route route = Route::Advanced;
    bool workflow = false; // "We also send from Workflow"
    QString workflowPasted = {};
    QList<PastedRecord> workflowRecords = {};
    AdvancedSetup advanced = {};
    VendorSetup vendor = {};
    OwnServerSetup ownServer = {};
    DefaultSetup defaultServer = {};
    DmarcChoice dmarc = {};
    // Who else sends mail with this From domain: the company's own mail, a newsletter service … Vendors by their ids.
    QList<VendorSetup> alsoSends = {};
    QByteArray dnsHost = {}; // catalogue id; empty: as detected

    [[nodiscard]] bool usesOwnServer() const { return route == Route::External && vendor.vendor == "own-server"; }
    friend bool operator==(const SetupPlan &, const SetupPlan &) = default;
};

// Errors of fromJson: "setup-not-json", "setup-newer-schema", "setup-too-large", "setup-bad-field" (args: field).
[[nodiscard]] QByteArray toJson(const SetupPlan &setup);
[[nodiscard]] Expected<SetupPlan> setupFromJson(const QByteArray &json);

} // namespace sw::plan
