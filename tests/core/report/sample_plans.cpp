// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/sample_plans.h"

#include "resources/resources.h"
#include "tests/support/utc_time.h"

namespace sw::test {

using dns::DomainName;
using dns::RecordType;
using plan::Action;
using plan::DmarcRole;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

const QDateTime Taken = utcTime(QDate(2026, 11, 23), QTime(14, 9));

PlannedRecord cname(const QByteArray &name, const QByteArray &target)
{
    PlannedRecord record;
    record.name = DomainName::literal(name);
    record.type = RecordType::CNAME;
    record.data = dns::NameData{DomainName::literal(target)};
    record.purpose = Purpose::Dkim;
    record.dmarcRole = DmarcRole::Carries;
    record.neededBy = {"zuora-advanced"};
    return record;
}

PlannedRecord txt(const QByteArray &name, const QByteArray &value, Purpose purpose)
{
    PlannedRecord record;
    record.name = DomainName::literal(name);
    record.type = RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(value)};
    record.purpose = purpose;
    return record;
}

PlannedRecord replacing(PlannedRecord record, const QByteArrayList &before)
{
    record.action = Action::Replace;
    record.before = before;
    return record;
}

plan::RecordPlan planFor(const QByteArray &domain, plan::Route route)
{
    plan::RecordPlan plan;
    plan.domain = DomainName::literal(domain);
    plan.zone = plan.domain;
    plan.nameServers = {DomainName::literal("ada.ns.cloudflare.com"), DomainName::literal("bob.ns.cloudflare.com")};
    plan.route = route;
    plan.takenAt = Taken;
    return plan;
}

QByteArray keyText(int octets)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray key = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA";
    quint32 state = 7;
    while (key.size() < octets) {
        state = state * 1664525u + 1013904223u;
        key += alphabet[state >> 26];
    }
    return key;
}

} // namespace

plan::RecordPlan advancedPlan()
{
    plan::RecordPlan plan = planFor("acme-billing.com", plan::Route::Advanced);
    plan.dnsHost = "cloudflare";
    for (const char *token : {"ctoy2wj55u", "h3kq7zr2md", "p5vn0sxa1c"})
        plan.records.append(
            cname(QByteArray(token) + "._domainkey.acme-billing.com", QByteArray(token) + ".dkim.amazonses.com"));
    plan.records.append(
        replacing(txt("acme-billing.com", "v=spf1 mx include:spf.protection.outlook.com include:amazonses.com ~all",
                      Purpose::Spf),
                  {"v=spf1 mx include:spf.protection.outlook.com ~all"}));
    plan.records.last().dmarcRole = DmarcRole::AskedFor;
    plan.records.append(
        txt("_dmarc.acme-billing.com", "v=DMARC1; p=none; sp=none; rua=mailto:dmarc@acme-billing.com", Purpose::Dmarc));
    plan.records.last().dmarcRole = DmarcRole::Policy;
    plan.spfBudget = {2, 3, 0, 10};
    return plan;
}

plan::RecordPlan sendgridPlan()
{
    plan::RecordPlan plan = planFor("billing.example.co.uk", plan::Route::External);
    plan.zone = DomainName::literal("example.co.uk");
    plan.vendor = "sendgrid";
    plan.dnsHost = "route53";
    plan.records.append(cname("s1._domainkey.billing.example.co.uk", "s1.domainkey.u1234567.wl123.sendgrid.net"));
    plan.records.append(cname("s2._domainkey.billing.example.co.uk", "s2.domainkey.u1234567.wl123.sendgrid.net"));
    plan.records.last().action = Action::Keep;
    plan.records.append(replacing(
        txt("_dmarc.billing.example.co.uk", "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.co.uk", Purpose::Dmarc),
        {"v=DMARC1; p=none", "v=DMARC1;p=reject;pct=20"}));
    plan.records.append(cname("em4321.billing.example.co.uk", "u1234567.wl123.sendgrid.net"));
    plan.records.last().purpose = Purpose::ReturnPath;
    plan.records.append(
        txt("em4321.billing.example.co.uk", "v=spf1 include:old.example.net -all", Purpose::ReturnPath));
    plan.records.last().action = Action::Remove;
    PlannedRecord mx;
    mx.name = DomainName::literal("bounce.billing.example.co.uk");
    mx.type = RecordType::MX;
    mx.data = dns::MxData{10, DomainName::literal("feedback-smtp.us-east-1.amazonses.com")};
    mx.purpose = Purpose::ReturnPath;
    plan.records.append(mx);
    plan.spfBudget = {4, 4, 0, 10};
    return plan;
}

plan::RecordPlan ownServerPlan(int keyOctets)
{
    plan::RecordPlan plan = planFor("example.org", plan::Route::External);
    plan.vendor = "own-server";
    plan.records.append(
        txt("zuora2026._domainkey.example.org", "v=DKIM1; k=rsa; p=" + keyText(keyOctets), Purpose::Dkim));
    plan.records.append(
        txt("example.org", "v=spf1 ip4:192.0.2.25 ip6:2001:db8::25 a:mail.example.org mx -all", Purpose::Spf));
    plan.records.append(
        txt("_dmarc.example.org", "v=DMARC1; p=none; rua=mailto:postmaster@example.org", Purpose::Dmarc));
    plan.spfBudget = {0, 2, 0, 10};
    return plan;
}

plan::RecordPlan defaultPlan()
{
    plan::RecordPlan plan = planFor("example.net", plan::Route::Default);
    plan.dnsHost = "godaddy";
    plan.records.append(txt("example.net", "v=spf1 mx a:zgateway.zuora.com -all", Purpose::Spf));
    plan.records.append(txt("_dmarc.example.net", "v=DMARC1; p=reject", Purpose::Dmarc));
    plan.records.last().action = Action::Keep;
    plan.spfBudget = {-1, 2, 0, 10};
    return plan;
}

plan::RecordPlan largePlan(int records)
{
    plan::RecordPlan plan = planFor("example.com", plan::Route::External);
    plan.vendor = "other";
    for (int i = 0; i < records; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(3, '0');
        PlannedRecord record =
            i % 7 == 3 ? txt("k" + number + "._domainkey.example.com", "v=DKIM1; p=" + keyText(Rsa2048Characters - i),
                             Purpose::Dkim)
                       : cname("s" + number + "._domainkey.example.com", "s" + number + ".dkim.example.net");
        plan.records.append(record);
    }
    plan.spfBudget = {0, 0, 0, 10};
    return plan;
}

namespace {

verify::VantagePoint point(verify::VantagePoint::Kind kind, const char *label)
{
    return {kind, dns::Server::recursive(label), QString::fromLatin1(label)};
}

verify::Verification verificationOf(const plan::RecordPlan &plan)
{
    verify::Verification verification;
    verification.domain = plan.domain;
    verification.zone.state = dns::Zone::State::Found;
    verification.zone.apex = plan.zone;
    verification.at = Taken;
    using Kind = verify::VantagePoint::Kind;
    verification.vantagePoints = {point(Kind::Authoritative, "ada.ns.cloudflare.com"),
                                  point(Kind::Authoritative, "bob.ns.cloudflare.com"),
                                  point(Kind::System, "192.0.2.53"),
                                  point(Kind::Public, "Cloudflare"),
                                  point(Kind::Public, "Google"),
                                  point(Kind::Public, "Quad9")};
    for (const PlannedRecord &record : plan.records) {
        verify::RecordStatus status{record, verify::State::InPlace, {}, {}};
        for (const verify::VantagePoint &at : verification.vantagePoints) {
            verify::Cell cell;
            cell.at = at;
            cell.state = verify::State::InPlace;
            cell.ttl = 3600;
            cell.evidence = {{at.label,
                              QStringLiteral("udp"),
                              QString::fromLatin1(record.name.toText()),
                              QStringLiteral("answer"),
                              {},
                              Taken,
                              12}};
            status.cells.append(cell);
        }
        verification.records.append(status);
    }
    return verification;
}

void setStates(verify::RecordStatus &status, verify::State state, verify::State authoritative, verify::State resolver)
{
    status.state = state;
    for (verify::Cell &cell : status.cells) {
        cell.state = cell.at.kind == verify::VantagePoint::Kind::Authoritative ? authoritative : resolver;
        if (resolver == verify::State::OldValue && cell.at.kind != verify::VantagePoint::Kind::Authoritative)
            cell.expiresAt = Taken.addSecs(720);
    }
}

} // namespace

verify::Verification someInPlace(const plan::RecordPlan &plan)
{
    using verify::State;
    verify::Verification verification = verificationOf(plan);
    if (verification.records.size() > 2)
        setStates(verification.records[2], State::DoubledName, State::DoubledName, State::NotAsked);
    if (verification.records.size() > 3)
        setStates(verification.records[3], State::OldValue, State::InPlace, State::OldValue);
    if (verification.records.size() > 4)
        setStates(verification.records[4], State::NotYet, State::NotYet, State::NotAsked);
    verification.records[1].cells.last().state = State::Timeout;
    verification.completeBy = Taken.addSecs(23 * 60);
    return verification;
}

verify::Verification allInPlace(const plan::RecordPlan &plan)
{
    return verificationOf(plan);
}

const catalog::Catalog &sampleCatalog()
{
    static const catalog::Catalog catalog = [] {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        return loaded ? *loaded : catalog::Catalog();
    }();
    return catalog;
}

report::ChecklistInput checklistOf(const plan::RecordPlan &plan)
{
    return {plan, std::nullopt, sampleCatalog(), Taken, QStringLiteral("1.0"), QLocale(QStringLiteral("en_GB")), {}};
}

} // namespace sw::test
