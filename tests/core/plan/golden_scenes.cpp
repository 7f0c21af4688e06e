// SPDX-License-Identifier: Apache-2.0
#include "tests/core/plan/golden_scenes.h"

#include <QFile>

namespace sw::test {

using namespace sw::plan;

namespace {

const QString Pastes = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/tests/core/plan/data/pastes/");

QString pasteFile(const char *name)
{
    QFile file(Pastes + QLatin1String(name) + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(QStringLiteral("===== pasted\n"), 1, 1).section(QStringLiteral("\n===== records"), 0, 0);
}

FakeResolver plain()
{
    return company();
}

SetupPlan withDmarc(SetupPlan setup, const char *policy, const char *rua)
{
    setup.dmarc.policy = policy;
    if (*rua != 0)
        setup.dmarc.reportTo = {QString::fromLatin1(rua)};
    return setup;
}

SetupPlan ownServer()
{
    SetupPlan setup = vendorSetup("own-server");
    setup.ownServer.addresses = {*dns::IpAddress::fromText("198.51.100.25"), *dns::IpAddress::fromText("2001:db8::25")};
    setup.ownServer.hosts = {dns::DomainName::literal("relay.example.com")};
    setup.ownServer.selector = "zuora2026";
    setup.ownServer.keyRecord = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    return setup;
}

SetupPlan everyone()
{
    SetupPlan setup = withDmarc(setupFor(Route::Advanced), "none", "dmarc@example.com");
    setup.workflow = true;
    setup.workflowRecords =
        understandPaste(
            sesPaste(
                "wf1aaaaaaaaaaaaaaaaaaaaaaaaaaaaa wf2aaaaaaaaaaaaaaaaaaaaaaaaaaaaa wf3aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            setup.domain)
            .records;
    setup.advanced.sandbox = true;
    setup.advanced.records +=
        understandPaste(
            sesPaste(
                "sbx1aaaaaaaaaaaaaaaaaaaaaaaaaaaa sbx2aaaaaaaaaaaaaaaaaaaaaaaaaaaa sbx3aaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            setup.domain)
            .records;
    VendorSetup sendgrid{"sendgrid"};
    sendgrid.records = understandPaste(pasteFile("sendgrid-table"), setup.domain).records;
    VendorSetup google{"google"};
    google.records = understandPaste(pasteFile("google-admin"), setup.domain).records;
    setup.alsoSends = {sendgrid, google};
    return setup;
}

Scene vendorScene(const char *id, const char *paste, const QMap<QByteArray, QString> &fields = {})
{
    return {id, plain, [=] { return vendorSetup(id, *paste != 0 ? pasteFile(paste) : QString(), fields); }};
}

} // namespace

QList<Scene> goldenScenes()
{
    const auto advanced = [] { return withDmarc(setupFor(Route::Advanced), "none", "dmarc@example.com"); };
    return {
        // routes and vendors
        {"zuora-advanced", plain, advanced},
        {"zuora-advanced-email-identity", plain,
         [=] {
             SetupPlan s = advanced();
             s.advanced.identity = AdvancedSetup::Identity::Email;
             return s;
         }},
        {"zuora-default", plain,
         [] {
             SetupPlan s = setupFor(Route::Default);
             s.defaultServer.tenantEmail = QStringLiteral("billing@example.com");
             return s;
         }},
        {"zuora-workflow", plain,
         [=] {
             SetupPlan s = advanced();
             s.workflow = true;
             return s;
         }},
        {"everyone-at-once", plain, everyone},
        {"own-server", plain, ownServer},
        vendorScene("amazonses", "ses-console-table",
                    {{"region", QStringLiteral("eu-central-1")}, {"mailFrom", QStringLiteral("bounce.example.com")}}),
        vendorScene("sendgrid", "sendgrid-table"),
        vendorScene("mailgun", "mailgun-table", {{"sendingDomain", QStringLiteral("mg.example.com")}}),
        vendorScene("postmark", "postmark-blocks"),
        {"sparkpost", plain,
         [] {
             return vendorSetup("sparkpost", pasteFile("google-admin")
                                                     .replace(QLatin1String("google._domainkey"),
                                                              QLatin1String("scph1126._domainkey")) +
                                                 QStringLiteral("\nCNAME\tbounces\tsparkpostmail.com"));
         }},
        vendorScene("mandrill", ""),
        {"microsoft365", plain,
         [] {
             return vendorSetup("microsoft365",
                                pasteFile("microsoft-dialog") + u'\n' + pasteFile("microsoft-ownership"));
         }},
        vendorScene("google", "google-admin"),
        vendorScene("brevo", "brevo-blocks"),
        vendorScene("mailjet", "mailjet"),
        {"zohomail", plain,
         [] {
             return vendorSetup(
                 "zohomail", pasteFile("google-admin")
                                     .replace(QLatin1String("google._domainkey"), QLatin1String("zmail._domainkey")) +
                                 QStringLiteral("\nTXT @ zoho-verification=zb12345678.zmverify.zoho.com"));
         }},
        {"zeptomail", plain,
         [] {
             return vendorSetup("zeptomail",
                                pasteFile("google-admin")
                                        .replace(QLatin1String("google._domainkey"), QLatin1String("4711._domainkey")) +
                                    QStringLiteral("\nCNAME\tbounce-zem\tcluster89.zeptomail.com"));
         }},
        vendorScene("resend", "resend"),
        vendorScene("smtp2go", "smtp2go"),
        {"elasticemail", plain,
         [] {
             return vendorSetup("elasticemail",
                                pasteFile("google-admin")
                                    .replace(QLatin1String("google._domainkey"), QLatin1String("api._domainkey")));
         }},
        vendorScene("fastmail", ""),
        vendorScene("proton", "proton"),
        vendorScene("mailersend", "mailersend"),
        {"oci", plain,
         [] {
             return vendorSetup(
                 "oci", QStringLiteral("CNAME sel1._domainkey sel1.example.com.dkim.fra1.oracleemaildelivery.com"),
                 {{"region", QStringLiteral("eu-frankfurt-1")},
                  {"spfInclude", QStringLiteral("eu.rp.oracleemaildelivery.com")}});
         }},
        {"scaleway", plain,
         [] {
             return vendorSetup("scaleway",
                                pasteFile("google-admin")
                                    .replace(QLatin1String("google._domainkey"),
                                             QLatin1String("0a1b2c3d-1111-2222-3333-444455556666._domainkey")));
         }},
        {"other", plain,
         [] {
             return vendorSetup("other", QStringLiteral("acme._domainkey CNAME acme.dkim.acme.example\nrp CNAME "
                                                        "bounce.acme.example\nadd include:spf.acme.example please"));
         }},

        // zones that exist already, and are awkward
        {"zone-nothing-yet", [] { return company({}, {}); }, advanced},
        {"zone-all-in-place",
         [] {
             return company("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 IN CNAME "
                            "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.amazonses.com.\n"
                            "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2._domainkey.example.com. 300 IN CNAME "
                            "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2.dkim.amazonses.com.\n"
                            "x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3._domainkey.example.com. 300 IN CNAME "
                            "x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3.dkim.amazonses.com.\n"
                            "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.amazonses.com. 300 IN TXT \"p=\"\n"
                            "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2.dkim.amazonses.com. 300 IN TXT \"p=\"\n"
                            "x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3.dkim.amazonses.com. 300 IN TXT \"p=\"\n"
                            "_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none; rua=mailto:dmarc@example.com\"\n",
                            "v=spf1 mx include:_spf.google.com include:amazonses.com ~all");
         },
         advanced},
        {"zone-two-spf-records",
         [] { return company("example.com. 300 IN TXT \"v=spf1 include:spf.protection.outlook.com -all\"\n"); },
         advanced},
        {"zone-spf-redirect",
         [] {
             return company("_spf.example.com. 300 IN TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n",
                            "v=spf1 redirect=_spf.example.com");
         },
         advanced},
        {"zone-spf-at-the-limit",
         [] {
             QByteArray includes;
             QByteArray zone;
             for (int i = 0; i < 9; ++i) {
                 includes += " include:s" + QByteArray::number(i) + ".example.net";
                 zone += "s" + QByteArray::number(i) + ".example.net. 300 IN TXT \"v=spf1 ip4:198.51.100." +
                         QByteArray::number(i) + " -all\"\n";
             }
             return company(zone, "v=spf1 mx" + includes + " ~all");
         },
         advanced},
        {"zone-old-targets-and-reject",
         [] {
             return company(
                 "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 IN CNAME old.dkim.amazonses.com.\n"
                 "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2._domainkey.example.com. 300 IN CNAME "
                 "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2.dkim.eu-south-1.amazonses.com.\n"
                 "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2.dkim.eu-south-1.amazonses.com. 300 IN TXT \"p=\"\n"
                 "x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3._domainkey.example.com. 300 IN TXT \"v=DKIM1; k=rsa; "
                 "p=MIGfMA0GCSqGSIb3DQEB\"\n"
                 "_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=reject; pct=50; adkim=s; aspf=s; "
                 "rua=mailto:old@example.com\"\n",
                 "v=spf1 a:zgateway.zuora.com include:zgateway.zuora.com -all");
         },
         [] { return setupFor(Route::Advanced); }},
        {"zone-dmarc-is-a-cname",
         [] {
             return company(
                 "_dmarc.example.com. 300 IN CNAME dmarc.ionos.de.\ndmarc.ionos.de. 300 IN TXT \"v=DMARC1; p=none\"\n");
         },
         advanced},
        {"zone-blocked-return-path",
         [] {
             return company(
                 "em1234.example.com. 300 IN A 192.0.2.1\nem1234.example.com. 300 IN MX 10 mail.example.com.\n");
         },
         [] { return vendorSetup("sendgrid", pasteFile("sendgrid-table")); }},
        {"zone-nobody-answers",
         [] {
             FakeResolver world = company();
             for (const char *name :
                  {"example.com", "_dmarc.example.com", "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com"})
                 world.fail(name, dns::RecordType::TXT, dns::FailureKind::ServFail);
             world.fail("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com", dns::RecordType::CNAME,
                        dns::FailureKind::Timeout);
             return world;
         },
         advanced},
        {"zone-subdomain-inherits",
         [] {
             return company(
                 "_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=quarantine; sp=none; rua=mailto:dmarc@example.com\"\n"
                 "billing.example.com. 300 IN MX 10 mail.example.com.\n");
         },
         [] { return setupFor(Route::Advanced, "billing.example.com"); }},
        {"zone-wildcards",
         [] {
             FakeResolver world = company();
             for (const char *name : {"em1234.example.com", "senderwright-wildcard-probe.example.com"}) {
                 const auto owner = dns::DomainName::literal(name);
                 const auto wild = dns::cnameRecord(owner, dns::DomainName::literal("www.example.com"));
                 world.answer({owner, dns::RecordType::CNAME}, dns::Answer{{}, {wild}});
                 world.answer({owner, dns::RecordType::TXT}, dns::NoData{{wild}, std::nullopt});
                 world.answer({owner, dns::RecordType::A},
                              dns::Answer{{wild},
                                          {dns::addressRecord(dns::DomainName::literal("www.example.com"),
                                                              *dns::IpAddress::fromText("192.0.2.80"))}});
             }
             return world;
         },
         [] { return vendorSetup("sendgrid", pasteFile("sendgrid-table")); }},
        {"zone-second-key-and-mx",
         [] {
             return company("m1._domainkey.example.com. 300 IN TXT \"k=rsa; "
                            "p=MIGfMA0GCSqGSIb3DQEB\"\nem1234.example.com. 300 IN MX 10 mx.elsewhere.example.\n"
                            "em1234.example.com. 300 IN TXT \"v=spf1 include:mailgun.org ~all\"\n");
         },
         [] { return vendorSetup("sendgrid", pasteFile("sendgrid-manual")); }},

        // where the planned records lead
        {"targets-missing", plain, [] { return vendorSetup("sendgrid", pasteFile("sendgrid-table")); }, false},
        {"targets-unseen",
         [] {
             FakeResolver world = company();
             for (const QByteArray &token : QByteArray(Tokens).split(' '))
                 world.fail(token + ".dkim.amazonses.com", dns::RecordType::TXT, dns::FailureKind::Timeout);
             return world;
         },
         advanced, false},
        {"targets-without-a-usable-key",
         [] {
             return company("s1.domainkey.u1234567.wl123.sendgrid.net. 300 IN TXT \"k=rsa; p=\"\n"
                            "s2.domainkey.u1234567.wl123.sendgrid.net. 300 IN A 192.0.2.1\n"
                            "u1234567.wl123.sendgrid.net. 300 IN A 192.0.2.1\n");
         },
         [] { return vendorSetup("sendgrid", pasteFile("sendgrid-table")); }, false},
    };
}

plan::RecordPlan plannedFor(const Scene &scene, const catalog::Catalog &catalog)
{
    static const QByteArray Key =
        "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4J/EUCjgoAvAi20rr7D/qfdhw8xa2mTPLLz2H2mDOQ/LZplDBpP/KDbkA7xDA5"
        "Xu5Vws3SiDQdEMMOyhGE0QsY2ts6isyb3qge96KmNKZ74rFowjks8UqDuyL3Fx4CSsbAfpo8UHzXcN5X2rraJHO75OW19IVwJhzqGTCuUm9l"
        "+cg86BJbrtFbnsaH7iI0Way9Vtp1yuDMDk0xWavNx6kdVlUwWm7Joa+BdFv/xUwumhjqO8X9DRum4AwmfrDSloUc+w0q1bpavrjvdfAKMldb"
        "lqDGRhmE67KVTIzfyaMUycQta/4OsNCA2RQh3Kj6yKAmXhNQMcWfHPEm8IBAr+TwIDAQAB";
    FakeResolver world = scene.world();
    const plan::RecordPlan plan = planned(world, scene.setup(), catalog);
    if (!scene.targetsExist)
        return plan;
    for (const PlannedRecord &record : plan.records) {
        const auto *alias = std::get_if<dns::NameData>(&record.data);
        const auto *exchange = std::get_if<dns::MxData>(&record.data);
        if (record.action == Action::Keep || record.action == Action::Remove ||
            (alias == nullptr && exchange == nullptr))
            continue;
        const dns::DomainName target = alias != nullptr ? alias->target : exchange->exchange;
        const bool isKey = alias != nullptr && record.purpose == Purpose::Dkim;
        const dns::Question question{target, isKey ? dns::RecordType::TXT : dns::RecordType::A};
        if (!world.factFor(dns::Query{question}).isMissing())
            continue;
        world.answer(question,
                     dns::Answer{{},
                                 {isKey ? dns::txtRecord(target, Key)
                                        : dns::addressRecord(target, *dns::IpAddress::fromText("192.0.2.1"))}});
    }
    return planned(world, scene.setup(), catalog);
}

QByteArray targetsOf(const plan::RecordPlan &plan, const QByteArray &key)
{
    const QByteArray zone = plan.zone.toFqdn();
    QByteArray out = "$TTL 300\n. SOA ns1." + zone + " host." + zone + " 1 3600 600 86400 60\n. NS ns1." + zone + '\n' +
                     zone + " NS ns1." + zone + "\nns1." + zone + " A 127.0.0.1\n";
    QByteArrayList done;
    for (const PlannedRecord &record : plan.records) {
        const auto *alias = std::get_if<dns::NameData>(&record.data);
        if (record.type != dns::RecordType::CNAME || alias == nullptr || alias->target.isAtOrBelow(plan.zone))
            continue;
        const QByteArray target = alias->target.toFqdn().toLower();
        if (done.contains(target))
            continue;
        done.append(target);
        const QByteArray text = record.purpose == Purpose::Dmarc ? QByteArray("v=DMARC1; p=reject") : key;
        out += target + " TXT \"" + text.left(255) + "\" \"" + text.mid(255) + "\"\n";
        if (!target.contains('_')) // BIND takes no address below such a name
            out += target + " A 192.0.2.1\n";
    }
    return out;
}

} // namespace sw::test
