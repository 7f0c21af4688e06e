// SPDX-License-Identifier: Apache-2.0
// What the admin decided: the left half of `SetupPlan + what is published -> RecordPlan` (core/README.md, idea 5).
//
// The answers of all routes are kept side by side, so that changing the route and coming back loses nothing. Holds no
// secrets: keys are public, passwords are never part of a setup. Saved by core/session, read back as hostile input.
#pragma once

#include "core/base/expected.h"
#include "core/catalog/vendor_ids.h"
#include "core/dns/wire/resource_record.h"
#include "core/plan/model/route.h"

#include <QMap>

namespace sw::plan {

// A record that was read from pasted text (core/plan/paste/paste.h); its type fits its data.
struct PastedRecord
{
    // Owner name (absolute), type and data.
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::CNAME;
    dns::RecordData data = dns::OpaqueData{};
    friend bool operator==(const PastedRecord &, const PastedRecord &) = default;
};

// Answers for Advanced SMTP (Amazon SES run by Zuora).
struct AdvancedSetup
{
    // What was verified at Zuora: the whole domain, or one address.
    enum class Identity { Domain, Email };
    Identity identity = Identity::Domain;
    bool sandbox = false;             // Developer or Central Sandbox too: a second set of three CNAMEs
    QString pasted = {};              // the pasted text unchanged, for resuming
    QList<PastedRecord> records = {}; // CNAMEs read from it: 3, or 6 with a sandbox
    friend bool operator==(const AdvancedSetup &, const AdvancedSetup &) = default;
};

// Answers for one sender of the catalogue.
struct VendorSetup
{
    QByteArray vendor = {};                // catalogue id: "sendgrid"; "own-server" for OwnServerSetup
    QMap<QByteArray, QString> fields = {}; // by the names in the catalogue
    QString pasted = {};                   // the pasted text unchanged, for resuming
    QList<PastedRecord> records = {};      // records read from it
    friend bool operator==(const VendorSetup &, const VendorSetup &) = default;
};

// Answers for a mail server of the company's own.
struct OwnServerSetup
{
    QList<dns::IpAddress> addresses = {}; // ip4:/ip6: terms
    QList<dns::DomainName> hosts = {};    // a: terms
    bool mailExchangers = false;          // the mx term
    QByteArray selector = {};             // empty: no DKIM
    QByteArray keyRecord = {};            // "v=DKIM1; k=rsa; p=…": the public half only
    friend bool operator==(const OwnServerSetup &, const OwnServerSetup &) = default;
};

// Answers for Zuora's default mail server.
struct DefaultSetup
{
    QString tenantEmail = {}; // the tenant-profile address that Zuora uses as mail.from
    friend bool operator==(const DefaultSetup &, const DefaultSetup &) = default;
};

// A domain that sends no mail.
struct NoMailSetup
{
    // What becomes of the MX records.
    enum class Receiving {
        AsPublished, // not said: a null MX only where no MX is published
        None,        // a null MX, in place of whatever MX is published (RFC 7505)
        Yes,         // mail still arrives: no null MX
    };
    Receiving receiving = Receiving::AsPublished; // as the admin answered
    friend bool operator==(const NoMailSetup &, const NoMailSetup &) = default;
};
[[nodiscard]] QByteArray receivingName(NoMailSetup::Receiving receiving); // "", "no", "yes"

// What the admin chose about DMARC.
struct DmarcChoice
{
    QByteArray policy = {};     // "none", "quarantine", "reject"; empty: keep what is published, else none
    QStringList reportTo = {};  // addresses for rua
    QByteArray subdomains = {}; // `sp`, same words; empty: keep, else as the policy
    friend bool operator==(const DmarcChoice &, const DmarcChoice &) = default;
};

// All answers. Values that belong to a route not chosen are kept, and ignored by the plan.
struct SetupPlan
{
    dns::DomainName domain;                   // the From domain; root: not chosen yet
    Route route = Route::Advanced;            // only this one's answers count
    bool workflow = false;                    // "We also send from Workflow"
    QString workflowPasted = {};              // pasted text of Workflow's dialog, unchanged
    QList<PastedRecord> workflowRecords = {}; // records read from it
    // Answers for each route, and about DMARC.
    AdvancedSetup advanced = {};
    VendorSetup vendor = {};
    OwnServerSetup ownServer = {};
    DefaultSetup defaultServer = {};
    NoMailSetup noMail = {};
    DmarcChoice dmarc = {};
    // Other senders that use this From domain, by catalogue id: the company's own mail, a newsletter service …
    QList<VendorSetup> alsoSends = {};
    QByteArray dnsHost = {}; // catalogue id; empty: as detected

    // External SMTP through OwnServerSetup.
    [[nodiscard]] bool usesOwnServer() const
    {
        return route == Route::External && vendor.vendor == catalog::OwnServerVendor;
    }
    friend bool operator==(const SetupPlan &, const SetupPlan &) = default;
};

// Schema 1, indented UTF-8. Errors of setupFromJson: "setup-not-json", "setup-newer-schema" (args: schema),
// "setup-too-large", "setup-bad-field" (args: field).
[[nodiscard]] QByteArray toJson(const SetupPlan &setup);
[[nodiscard]] Expected<SetupPlan> setupFromJson(const QByteArray &json);

} // namespace sw::plan
