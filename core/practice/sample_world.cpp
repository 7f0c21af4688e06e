// SPDX-License-Identifier: Apache-2.0
#include "core/practice/sample_world.h"

namespace sw::practice {

namespace {

// A public key like those that the services publish (2048 bits). The private key, which signed sampleMessage() once,
// was deleted.
constexpr char SampleKey[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs92CfGTNOpOc4GiZ2idWBQpg62z5vjbziymCRI97b1d6wXnqLtfgj0+kGueQ5vst4/hZ"
    "loUR9i9b+PWAQjUkQET60ZGW8EExWuM52Xtik0yUXjodWhMVua4arXux64SvKpXSAedMchT1dfASig2gsSse4DHAv1i30bIpCOvkoM+wMHmSbbur"
    "0LPw0ZTcXnbjIJRdsXpjGTgfTo8F0DtQS39zl4swEBMqJYzR52M3jK49AoH+dUUfVipIHoBw8eEE+ssj2GRV9FTHomONCKXWPCo3GjPYDa+MH82/"
    "8c3pmPqlAj6SUa5Fix6tcdgttHrh4Di7MLoNG7gzeCLiLBFqlwIDAQAB";

// Regions of Amazon SES whose DKIM targets and feedback hosts carry the region's name.
constexpr const char *DkimRegions[] = {"af-south-1",     "ap-northeast-3", "ap-south-2",   "ap-southeast-3",
                                       "ap-southeast-5", "ca-west-1",      "eu-central-2", "eu-south-1",
                                       "il-central-1",   "me-central-1",   "us-gov-east-1"};
constexpr const char *FeedbackRegions[] = {"us-east-1", "us-east-2", "us-west-2",  "ca-central-1", "eu-central-1",
                                           "eu-west-1", "eu-west-2", "eu-north-1", "ap-south-1",   "ap-southeast-2"};

QByteArray keyText(const QByteArray &head)
{
    QByteArray strings;
    for (const QByteArray &part : dns::splitTxt(head + "p=" + SampleKey))
        strings += " \"" + part + '"';
    return strings;
}

QByteArray amazonSes()
{
    QByteArray text = "@ TXT \"v=spf1 ip4:198.51.100.0/25 ip4:203.0.113.0/26 ip6:2001:db8:5e5::/48 -all\"\n"
                      "*.dkim TXT" +
                      keyText("") + "\nug7nbtf4gccmlpwj322ax3p6ow6yfsug._domainkey TXT" + keyText("") + '\n';
    for (const char *region : DkimRegions)
        text += QByteArray("*.dkim.") + region + " TXT" + keyText("") + '\n';
    for (const char *region : FeedbackRegions)
        text += QByteArray("feedback-smtp.") + region + " A 198.51.100.10\n";
    return text + "a8-31.smtp-out A 198.51.100.31\n"; // delivers the sample message
}

QByteArray sendGrid()
{
    const QByteArray account = sampleSendGridAccount();
    return "@ TXT \"v=spf1 ip4:198.51.100.128/26 include:ab.sendgrid.net ~all\"\n"
           "ab TXT \"v=spf1 ip4:198.51.100.192/26 ~all\"\n"
           "smtp A 198.51.100.130\n" +
           account + " MX 10 mx.sendgrid.net.\n" + account + " TXT \"v=spf1 ip4:198.51.100.131 -all\"\n" +
           "s1.domainkey." + account + " TXT" + keyText("k=rsa; t=s; ") + '\n' + "s2.domainkey." + account + " TXT" +
           keyText("k=rsa; t=s; ") + "\nmx A 198.51.100.132\n";
}

} // namespace

QByteArray sampleZoneText(Sample sample)
{
    const bool lesson = sample == Sample::Lesson;
    QByteArray text = "$ORIGIN acme-billing.example.\n";
    text += lesson ? "$TTL 900\n" : "$TTL 30\n";
    text += "@ SOA ada.ns.cloudflare.com. dns.acme-billing.example. 2026110101 600 120 86400 ";
    text += lesson ? "600\n" : "20\n";
    text += "@ NS ada.ns.cloudflare.com.\n"
            "@ NS bob.ns.cloudflare.com.\n"
            "@ A 192.0.2.80\n"
            "@ MX 10 mx1.mailhost.example.\n"
            "@ MX 20 mx2.mailhost.example.\n"
            "@ TXT \"site-verification=7Qm2vZc4kTn8wXr5\"\n"
            "www CNAME acme-billing.example.\n"
            "portal A 192.0.2.81\n";
    if (lesson) {
        text += "@ TXT \"v=spf1 mx ptr include:spf.mailhost.example include:spf.brisk-mailer.example ~all\"\n"
                "@ TXT \"brisk-mailer-verify=2019-acme-billing\"\n"
                "_dmarc TXT \"v=DMARC1; p=none\"\n"
                "k1._domainkey CNAME k1.dkim.brisk-mailer.example.\n"
                "bounce.news CNAME acme.bounce.brisk-mailer.example.\n";
    } else {
        text += "@ TXT \"v=spf1 mx include:spf.mailhost.example ~all\"\n";
    }
    return text;
}

QByteArrayList sampleSesTokens()
{
    return {"xk7m2q5vtz4rjw3hs6dn8pyc2fblugae", "o4hzn3wq7cytb5mkr2vxdjs6egpla8uf", "b6tfyr4jm2wzkqx8vhd3nc5spgoela7u"};
}

QByteArray sampleSendGridAccount()
{
    return "u4172938.wl017";
}

QList<SurroundingZone> surroundingZones()
{
    return {
        {"mailhost.example", "mx1 A 192.0.2.25\nmx1 AAAA 2001:db8:25::1\nmx2 A 192.0.2.26\n"
                             "spf TXT \"v=spf1 ip4:192.0.2.0/27 include:relay.mailhost.example ~all\"\n"
                             "relay TXT \"v=spf1 ip4:192.0.2.32/28 ip6:2001:db8:25::/64 ~all\"\n"
                             "*._report._dmarc TXT \"v=DMARC1\"\n"},
        // The earlier provider: still in business, but without its records for this customer.
        {"brisk-mailer.example", "@ A 192.0.2.240\nspf TXT \"v=spf1 ip4:192.0.2.240/28 ~all\"\n"},
        {"amazonses.com", amazonSes()},
        {"100.51.198.in-addr.arpa", "31 PTR a8-31.smtp-out.amazonses.com.\n"},
        {"sendgrid.net", sendGrid()},
        {"zuora.com", "zgateway A 203.0.113.65\nzgateway A 203.0.113.66\n"},
        {"cloudflare.com", "@ A 192.0.2.200\n"},
        {"google.com", "_spf TXT \"v=spf1 ip4:203.0.113.128/28 ip6:2001:db8:600::/48 ~all\"\n"},
        {"outlook.com", "spf.protection TXT \"v=spf1 ip4:203.0.113.144/28 ip6:2001:db8:365::/48 -all\"\n"},
        {"mailgun.org",
         "@ TXT \"v=spf1 include:_spf.mailgun.org include:_spf.eu.mailgun.org ~all\"\n"
         "_spf TXT \"v=spf1 include:_spf1.mailgun.org include:_spf2.mailgun.org ~all\"\n"
         "_spf1 TXT \"v=spf1 ip4:203.0.113.160/29 ~all\"\n_spf2 TXT \"v=spf1 ip4:203.0.113.168/29 ~all\"\n"
         "_spf.eu TXT \"v=spf1 ip4:203.0.113.176/29 ~all\"\n"},
        {"mtasv.net", "spf TXT \"v=spf1 ip4:203.0.113.184/29 ~all\"\npm A 203.0.113.184\n"},
        {"mandrillapp.com", "spf TXT \"v=spf1 ip4:203.0.113.192/29 ~all\"\n"},
        {"brevo.com", "spf TXT \"v=spf1 ip4:203.0.113.200/29 ~all\"\n"},
        {"mailjet.com", "spf TXT \"v=spf1 ip4:203.0.113.208/29 ~all\"\n"},
        {"zohomail.com", "@ TXT \"v=spf1 ip4:203.0.113.216/29 ~all\"\n"},
        {"zoho.com", "one TXT \"v=spf1 ip4:203.0.113.216/29 ~all\"\n"},
        {"zeptomail.net", "@ TXT \"v=spf1 ip4:203.0.113.224/30 ~all\"\n"},
        {"elasticemail.com", "_spf TXT \"v=spf1 ip4:203.0.113.228/30 ~all\"\n"},
        {"messagingengine.com", "spf TXT \"v=spf1 ip4:203.0.113.232/30 ~all\"\n"},
        {"protonmail.ch", "_spf TXT \"v=spf1 include:_spf2.protonmail.ch ~all\"\n"
                          "_spf2 TXT \"v=spf1 ip4:203.0.113.236/30 ~all\"\n"},
        {"mailersend.net", "_spf TXT \"v=spf1 ip4:203.0.113.240/30 ~all\"\n"},
        {"oracleemaildelivery.com", "rp TXT \"v=spf1 ip4:203.0.113.244/32 ~all\"\n"
                                    "ap.rp TXT \"v=spf1 ip4:203.0.113.245/32 ~all\"\n"
                                    "eu.rp TXT \"v=spf1 ip4:203.0.113.246/32 ~all\"\n"},
        {"scaleway.com", "_spf.tem TXT \"v=spf1 ip4:203.0.113.248/30 -all\"\n"},
    };
}

} // namespace sw::practice
