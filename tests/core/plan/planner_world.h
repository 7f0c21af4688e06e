// SPDX-License-Identifier: Apache-2.0
// A sample company's DNS for planner tests, and short ways to plan for it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/paste/paste.h"
#include "core/plan/planner.h"
#include "tests/support/fake_resolver.h"

#include <QStringList>

namespace sw::test {

// The SPF records of the world's senders, so that lookups can be counted: flat but where they nest in life.
inline const QByteArray SendersZone = R"(
amazonses.com. 300 IN TXT "v=spf1 ip4:199.255.192.0/22 ip4:54.240.0.0/18 -all"
zgateway.zuora.com. 300 IN A 192.0.2.77
_spf.google.com. 300 IN TXT "v=spf1 ip4:74.125.0.0/16 ip4:209.85.128.0/17 ~all"
spf.protection.outlook.com. 300 IN TXT "v=spf1 ip4:40.92.0.0/15 ip4:52.100.0.0/14 -all"
sendgrid.net. 300 IN TXT "v=spf1 ip4:167.89.0.0/17 include:ab.sendgrid.net ~all"
ab.sendgrid.net. 300 IN TXT "v=spf1 ip4:223.165.113.0/24 ~all"
mailgun.org. 300 IN TXT "v=spf1 include:_spf.mailgun.org include:_spf.eu.mailgun.org ~all"
_spf.mailgun.org. 300 IN TXT "v=spf1 include:_spf1.mailgun.org include:_spf2.mailgun.org ~all"
_spf1.mailgun.org. 300 IN TXT "v=spf1 ip4:141.193.32.0/23 ~all"
_spf2.mailgun.org. 300 IN TXT "v=spf1 ip4:159.135.140.80/29 ~all"
_spf.eu.mailgun.org. 300 IN TXT "v=spf1 ip4:141.193.34.0/23 ~all"
spf.mailjet.com. 300 IN TXT "v=spf1 ip4:87.253.232.0/21 ~all"
zohomail.com. 300 IN TXT "v=spf1 ip4:136.143.178.48/28 ~all"
_spf.elasticemail.com. 300 IN TXT "v=spf1 ip4:51.195.12.0/24 ~all"
spf.messagingengine.com. 300 IN TXT "v=spf1 ip4:103.168.172.128/27 ~all"
_spf.protonmail.ch. 300 IN TXT "v=spf1 ip4:185.70.40.0/24 include:_spf2.protonmail.ch ~all"
_spf2.protonmail.ch. 300 IN TXT "v=spf1 ip4:185.70.43.0/24 ~all"
_spf.mailersend.net. 300 IN TXT "v=spf1 ip4:185.138.56.0/24 ~all"
eu.rp.oracleemaildelivery.com. 300 IN TXT "v=spf1 ip4:138.1.170.0/24 ~all"
_spf.tem.scaleway.com. 300 IN TXT "v=spf1 ip4:51.159.84.0/24 -all"
)";

inline QByteArray companyZone(const QByteArray &spf = "v=spf1 mx include:_spf.google.com ~all",
                              const QByteArray &nameServers = "ns01.domaincontrol.com ns02.domaincontrol.com")
{
    QByteArray zone = "example.com. 3600 IN SOA ns01.domaincontrol.com. dns.jomax.net. 1 28800 7200 604800 600\n"
                      "example.com. 3600 IN MX 10 mail.example.com.\n"
                      "mail.example.com. 3600 IN A 192.0.2.10\n"
                      "example.com. 3600 IN TXT \"google-site-verification=abcdefghijklmnop\"\n";
    for (const QByteArray &server : nameServers.split(' '))
        zone += "example.com. 3600 IN NS " + server + ".\n" + server + ". 3600 IN A 192.0.2.53\n";
    if (!spf.isEmpty())
        zone += "example.com. 3600 IN TXT \"" + spf + "\"\n";
    return zone;
}

inline FakeResolver company(const QByteArray &more = {},
                            const QByteArray &spf = "v=spf1 mx include:_spf.google.com ~all")
{
    FakeResolver resolver;
    resolver.addZone(companyZone(spf) + more + SendersZone);
    return resolver;
}

inline const char Tokens[] =
    "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1 5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2 x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3";

inline QString sesPaste(const QByteArray &tokens = Tokens)
{
    QString paste;
    for (const QByteArray &token : tokens.split(' '))
        paste += QString::fromLatin1(token + "._domainkey CNAME " + token + ".dkim.amazonses.com\n");
    return paste;
}

inline plan::SetupPlan setupFor(plan::Route route, const char *domain = "example.com")
{
    plan::SetupPlan setup;
    setup.domain = dns::DomainName::literal(domain);
    setup.route = route;
    if (route == plan::Route::Advanced)
        setup.advanced.records = plan::understandPaste(sesPaste(), setup.domain).records;
    return setup;
}

inline plan::SetupPlan vendorSetup(const QByteArray &vendor, const QString &paste = {},
                                   const QMap<QByteArray, QString> &fields = {}, const char *domain = "example.com")
{
    plan::SetupPlan setup = setupFor(plan::Route::External, domain);
    setup.vendor.vendor = vendor;
    setup.vendor.fields = fields;
    setup.vendor.pasted = paste;
    if (!paste.isEmpty())
        setup.vendor.records = plan::understandPaste(paste, setup.domain).records;
    return setup;
}

inline plan::RecordPlan planned(const FakeResolver &resolver, const plan::SetupPlan &setup,
                                const catalog::Catalog &catalog)
{
    return runToEnd(resolver, [&](const dns::Facts &facts) { return plan::planRecords(setup, catalog, facts); });
}

// "REPLACE TXT example.com v=spf1 …": one line a record, for comparing.
inline QStringList rows(const plan::RecordPlan &plan)
{
    QStringList lines;
    for (const plan::PlannedRecord &record : plan.records)
        lines.append(QString::fromUtf8(plan::actionName(record.action) + ' ' + dns::typeName(record.type) + ' ' +
                                       record.name.toText() + ' ' + record.valueText()));
    return lines;
}

inline const plan::PlannedRecord *recordAt(const plan::RecordPlan &plan, const char *name, plan::Purpose purpose)
{
    for (const plan::PlannedRecord &record : plan.records) {
        if (record.name == dns::DomainName::literal(name) && record.purpose == purpose &&
            record.action != plan::Action::Remove)
            return &record;
    }
    return nullptr;
}

} // namespace sw::test
