// SPDX-License-Identifier: Apache-2.0
// The Zuora routes and the own server. Vendors of External SMTP: wanted_vendor.cpp.
#include "core/plan/wanted/wanted.h"

#include "core/catalog/vendor_ids.h"
#include "core/dkim/key/key_name.h"
#include "core/plan/paste/paste_faults.h"
#include "core/plan/paste/pasted_fit.h"
#include "core/plan/setup/domain_input.h"

#include <algorithm>

namespace sw::plan {

namespace {

const char SesSuffix[] = "amazonses.com";
constexpr int TokensPerEnvironment = 3; // SES Easy DKIM gives three CNAMEs

void addUnique(QByteArrayList &list, const QByteArrayList &more)
{
    for (const QByteArray &entry : more) {
        if (!list.contains(entry))
            list.append(entry);
    }
}

int rankOf(DmarcRole role)
{
    switch (role) {
    case DmarcRole::Policy:
        return 3;
    case DmarcRole::Carries:
        return 2;
    case DmarcRole::AskedFor:
        return 1;
    case DmarcRole::None:
        return 0;
    }
    Q_UNREACHABLE();
}

SpfWish rootWish(const SetupPlan &setup, const catalog::Vendor &vendor, const char *reason)
{
    SpfWish wish;
    wish.name = setup.domain;
    wish.terms = {vendor.spfTerm};
    wish.neededBy = {vendor.id};
    wish.role = vendor.spfCarriesDmarc ? DmarcRole::Carries : DmarcRole::AskedFor;
    wish.reason = reason;
    wish.reasonArgs = {{"vendor", vendor.name}, {"term", QString::fromUtf8(vendor.spfTerm)}};
    return wish;
}

// The CNAMEs of SES Easy DKIM as Zuora shows them, for Advanced SMTP or for Workflow.
int wantSesCnames(Wanted &wanted, const SetupPlan &setup, const QList<PastedRecord> &records,
                  const catalog::Vendor &vendor)
{
    int found = 0;
    for (const PastedRecord &pasted : withoutFaults(records, setup.domain, wanted.findings)) {
        const auto *target = std::get_if<dns::NameData>(&pasted.data);
        const auto signs = dkim::signingDomain(pasted.name);
        if (target == nullptr || !signs) {
            wanted.note("plan-pasted-not-used",
                        {{"name", pasted.name.toString()}, {"type", QString::fromLatin1(dns::typeName(pasted.type))}});
            continue;
        }
        const TargetFit fit = fitOf(target->target, vendor.targetSuffixes);
        if (fit == TargetFit::CutOff || fit == TargetFit::Alien) {
            wanted.note(fit == TargetFit::CutOff ? "pasted-target-cut-off" : "pasted-target-elsewhere",
                        {{"vendor", vendor.name},
                         {"type", QStringLiteral("CNAME")},
                         {"name", pasted.name.toString()},
                         {"value", target->target.toString()}});
            continue;
        }
        ++found;
        WantedRecord record{pasted.name, dns::RecordType::CNAME, pasted.data, Purpose::Dkim, {vendor.id}};
        record.role = wanted.aligned(*signs, setup.domain) ? DmarcRole::Carries : DmarcRole::None;
        record.reason = "reason-dkim-zuora";
        record.reasonArgs = {{"vendor", vendor.name}};
        if (target->target.isBelow(dns::DomainName::literal(SesSuffix)))
            record.acceptTargetSuffix = SesSuffix;
        else
            wanted.note("advanced-unexpected-target",
                        {{"name", pasted.name.toString()}, {"target", target->target.toString()}});
        if (!wanted.aligned(*signs, setup.domain))
            wanted.note("plan-signs-for-other-domain",
                        {{"name", pasted.name.toString()}, {"domain", setup.domain.toString()}});
        wanted.add(record);
    }
    return found;
}

} // namespace

void Wanted::note(const QByteArray &code, const Finding::Args &args)
{
    const Finding finding{code, args};
    if (!findings.contains(finding))
        findings.append(finding);
}

bool Wanted::aligned(const dns::DomainName &a, const dns::DomainName &b) const
{
    if (a.isRoot() || b.isRoot())
        return false;
    if (organizational && !organizational->isRoot())
        return a.isAtOrBelow(*organizational) && b.isAtOrBelow(*organizational);
    return a.isAtOrBelow(b) || b.isAtOrBelow(a);
}

void Wanted::dropAliasesAt(const dns::DomainName &name)
{
    for (const WantedRecord &record : std::as_const(records)) {
        if (record.type == dns::RecordType::CNAME && record.name == name)
            note("paste-cname-at-domain",
                 {{"name", name.toString()}, {"target", QString::fromLatin1(valueText(record.type, record.data))}});
    }
    records.removeIf(
        [&](const WantedRecord &record) { return record.type == dns::RecordType::CNAME && record.name == name; });
}

void Wanted::dropClashes()
{
    QList<dns::DomainName> clashing;
    for (const WantedRecord &alias : std::as_const(records)) {
        const bool otherRecord = std::any_of(records.begin(), records.end(), [&](const WantedRecord &other) {
            return other.name == alias.name && !(other == alias);
        });
        const bool otherSpf =
            std::any_of(spf.begin(), spf.end(), [&](const SpfWish &wish) { return wish.name == alias.name; });
        if (alias.type == dns::RecordType::CNAME && (otherRecord || otherSpf) && !clashing.contains(alias.name))
            clashing.append(alias.name);
    }
    for (const dns::DomainName &name : std::as_const(clashing)) {
        note("paste-cname-and-txt", {{"name", name.toString()}});
        records.removeIf([&](const WantedRecord &record) { return record.name == name; });
        spf.removeIf([&](const SpfWish &wish) { return wish.name == name; });
    }
}

void Wanted::add(const WantedRecord &record)
{
    for (WantedRecord &known : records) {
        if (known.name == record.name && known.type == record.type && known.data == record.data) {
            addUnique(known.neededBy, record.neededBy);
            if (rankOf(record.role) > rankOf(known.role))
                known.role = record.role;
            return;
        }
    }
    records.append(record);
}

void Wanted::add(const SpfWish &wish)
{
    for (SpfWish &known : spf) {
        if (known.name != wish.name)
            continue;
        addUnique(known.terms, wish.terms);
        addUnique(known.neededBy, wish.neededBy);
        known.verbatim.clear(); // two records to be merged into one
        if (rankOf(wish.role) > rankOf(known.role))
            known.role = wish.role;
        if (known.reason != wish.reason || known.reasonArgs != wish.reasonArgs) {
            known.reason = "reason-spf-several";
            known.reasonArgs = {{"terms", QString::fromUtf8(known.terms.join(' '))}};
        }
        return;
    }
    spf.append(wish);
}

void wantAdvanced(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor("zuora-advanced");
    if (vendor == nullptr)
        return wanted.note("plan-unknown-vendor", {{"vendor", QStringLiteral("zuora-advanced")}});
    const bool signsForDomain = setup.advanced.identity == AdvancedSetup::Identity::Domain;
    wanted.add(rootWish(setup, *vendor, signsForDomain ? "reason-spf-zuora-asks" : "reason-spf-zuora-asks-in-vain"));
    wanted.note("advanced-spf-does-not-align", {{"term", QString::fromUtf8(vendor->spfTerm)}});
    if (!signsForDomain)
        return wanted.note("advanced-email-identity-never-passes-dmarc", {{"domain", setup.domain.toString()}});

    const int expected = setup.advanced.sandbox ? 2 * TokensPerEnvironment : TokensPerEnvironment;
    const int found = wantSesCnames(wanted, setup, setup.advanced.records, *vendor);
    const Finding::Args counts{{"found", QString::number(found)}, {"expected", QString::number(expected)}};
    if (found == 0)
        wanted.note("advanced-needs-cnames", counts);
    else if (found < expected)
        wanted.note("advanced-too-few-cnames", counts);
    else if (found > expected)
        wanted.note("advanced-more-cnames", counts);
}

void wantWorkflow(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor("zuora-workflow");
    if (vendor == nullptr)
        return wanted.note("plan-unknown-vendor", {{"vendor", QStringLiteral("zuora-workflow")}});
    wanted.add(rootWish(setup, *vendor, "reason-spf-zuora-asks"));
    QList<PastedRecord> cnames;
    VendorSetup rest; // a custom MAIL FROM, if Zuora's support gave one: MX and SPF on a sub-domain
    for (const PastedRecord &pasted : setup.workflowRecords)
        (pasted.type == dns::RecordType::CNAME ? cnames : rest.records).append(pasted);
    const int found = wantSesCnames(wanted, setup, cnames, *vendor);
    if (found == 0)
        wanted.note("workflow-needs-cnames");
    else if (found < TokensPerEnvironment)
        wanted.note("workflow-too-few-cnames",
                    {{"found", QString::number(found)}, {"expected", QString::number(TokensPerEnvironment)}});
    if (!rest.records.isEmpty()) {
        catalog::Vendor mailFrom = *vendor;
        mailFrom.records.clear();
        mailFrom.spfTerm.clear();
        wantVendor(wanted, setup, rest, mailFrom);
    }
}

void wantDefault(Wanted &wanted, const SetupPlan &setup, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor("zuora-default");
    if (vendor == nullptr)
        return wanted.note("plan-unknown-vendor", {{"vendor", QStringLiteral("zuora-default")}});
    SpfWish wish = rootWish(setup, *vendor, "reason-spf-default-server");
    wanted.note("default-only-spf-passes", {{"domain", setup.domain.toString()}});

    // The tenant-profile address is the envelope sender: receivers look for SPF at its domain (RFC 7208 2.4).
    const QString email = setup.defaultServer.tenantEmail.trimmed();
    if (!email.isEmpty()) {
        const auto envelope = domainFromInput(email);
        const Finding::Args args{{"email", email.left(300)}, {"domain", setup.domain.toString()}};
        if (!envelope || !email.contains(u'@')) {
            wanted.note("default-tenant-email-not-understood", args);
        } else if (!wanted.aligned(*envelope, setup.domain)) {
            wish.role = DmarcRole::None;
            wanted.note("default-tenant-email-not-aligned", args);
        } else if (*envelope != setup.domain) {
            wish.name = *envelope;
            wanted.note("default-tenant-email-subdomain",
                        {{"email", email.left(300)}, {"domain", envelope->toString()}});
        }
    }
    wanted.add(wish);
}

void wantOwnServer(Wanted &wanted, const SetupPlan &setup)
{
    const OwnServerSetup &own = setup.ownServer;
    SpfWish wish{setup.domain};
    for (const dns::IpAddress &address : own.addresses)
        wish.terms.append((address.isV4() ? "ip4:" : "ip6:") + address.toText());
    for (const dns::DomainName &host : own.hosts)
        wish.terms.append("a:" + host.toText());
    if (own.mailExchangers)
        wish.terms.append("mx");
    wish.neededBy = {catalog::OwnServerVendor};
    wish.role = DmarcRole::Carries;
    wish.reason = "reason-spf-own-server";
    wish.reasonArgs = {{"terms", QString::fromLatin1(wish.terms.join(' '))}};
    if (!wish.terms.isEmpty())
        wanted.add(wish);

    const bool hasKey = !own.selector.isEmpty() && !own.keyRecord.isEmpty();
    const auto name = setup.domain.prepended(own.selector + "._domainkey");
    const auto fault = hasKey ? keyFault(name.value_or(setup.domain), own.keyRecord) : std::optional<Finding>();
    if (fault && name) {
        wanted.note("paste-key-unusable", {{"name", name->toString()}, {"why", QString::fromLatin1(fault->code)}});
        wanted.note(fault->code, fault->args);
    } else if (hasKey) {
        if (name) {
            wanted.add(WantedRecord{*name,
                                    dns::RecordType::TXT,
                                    dns::TxtData{dns::splitTxt(own.keyRecord)},
                                    Purpose::Dkim,
                                    {catalog::OwnServerVendor},
                                    DmarcRole::Carries,
                                    "reason-dkim-own-server",
                                    {{"selector", QString::fromLatin1(own.selector)}}});
        } else {
            wanted.note("own-server-bad-selector", {{"selector", QString::fromLatin1(own.selector.left(100))}});
        }
    } else if (wish.terms.isEmpty()) {
        wanted.note("own-server-nothing-given");
    } else {
        wanted.note("own-server-no-dkim");
    }
    if (hasKey && wish.terms.isEmpty())
        wanted.note("own-server-no-spf");
}

// What says of a domain that no mail comes from it: SPF that authorises nobody (RFC 7208 10.1.2), no key under any
// selector that has no record of its own (RFC 6376 3.6.1: an empty p= is revoked), and, where none arrives either, a
// null MX (RFC 7505). DMARC's reject is dmarcChoice()'s.
void wantNoMail(Wanted &wanted, const SetupPlan &setup)
{
    SpfWish spf{setup.domain};
    spf.exact = "v=spf1 -all";
    spf.neededBy = {"no-mail"};
    spf.role = DmarcRole::None;
    spf.reason = "reason-no-mail-spf";
    wanted.add(spf);
    if (const auto keys = setup.domain.prepended("*._domainkey"))
        wanted.add(WantedRecord{*keys,
                                dns::RecordType::TXT,
                                dns::TxtData{{"v=DKIM1; p="}},
                                Purpose::Dkim,
                                {"no-mail"},
                                DmarcRole::None,
                                "reason-no-mail-key"});
    wanted.note("no-mail-keys-stay");
    if (setup.noMail.receiving == NoMailSetup::Receiving::Yes)
        return;
    WantedRecord mx{setup.domain, dns::RecordType::MX, dns::MxData{0, dns::DomainName()}};
    mx.neededBy = {"no-mail"};
    mx.reason = "reason-no-mail-mx";
    mx.replacesOthers = setup.noMail.receiving == NoMailSetup::Receiving::None;
    wanted.add(mx);
}

Wanted wantedFor(const SetupPlan &setup, const catalog::Catalog &catalog,
                 const std::optional<dns::DomainName> &organizational)
{
    Wanted wanted;
    wanted.organizational = organizational;
    const auto wantSender = [&](const VendorSetup &sender) {
        if (sender.vendor == catalog::OwnServerVendor)
            return wantOwnServer(wanted, setup);
        const catalog::Vendor *vendor = catalog.vendor(sender.vendor);
        if (vendor == nullptr || vendor->kind == QLatin1String("zuora"))
            return wanted.note(sender.vendor.isEmpty() ? "plan-no-vendor" : "plan-unknown-vendor",
                               {{"vendor", QString::fromUtf8(sender.vendor.left(100))}});
        wantVendor(wanted, setup, sender, *vendor);
    };
    switch (setup.route) {
    case Route::Advanced:
        wantAdvanced(wanted, setup, catalog);
        break;
    case Route::External:
        wantSender(setup.vendor);
        break;
    case Route::Default:
        wantDefault(wanted, setup, catalog);
        break;
    case Route::NoMail: // and so neither Workflow's nor anybody else's
        wantNoMail(wanted, setup);
        return wanted;
    }
    if (setup.workflow)
        wantWorkflow(wanted, setup, catalog);
    for (const VendorSetup &sender : setup.alsoSends)
        wantSender(sender);
    wanted.dropAliasesAt(setup.domain);
    wanted.dropClashes();
    return wanted;
}

} // namespace sw::plan
