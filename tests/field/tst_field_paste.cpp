// SPDX-License-Identifier: Apache-2.0
// Cases A1, A8, A9 and section E: what came of pasted text, through the command line, by route and sender.
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray K2 = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4J/EUCjgoAvAi20rr7D/qfdhw8xa2mTPLLz2H2mDOQ/L"
                      "ZplDBpP/KDbkA7xDA5Xu5Vws3SiDQdEMMOyhGE0QsY2ts6isyb3qge96KmNKZ74rFowjks8UqDuyL3Fx4CSsbAfp"
                      "o8UHzXcN5X2rraJHO75OW19IVwJhzqGTCuUm9l+cg86BJbrtFbnsaH7iI0Way9Vtp1yuDMDk0xWavNx6kdVlUwWm"
                      "7Joa+BdFv/xUwumhjqO8X9DRum4AwmfrDSloUc+w0q1bpavrjvdfAKMldblqDGRhmE67KVTIzfyaMUycQta/4OsN"
                      "CA2RQh3Kj6yKAmXhNQMcWfHPEm8IBAr+TwIDAQAB";
const QByteArray OtherKey = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4zImkmFDP/rs35myYr4yWGjlzTxDuU7RUgwWGK+MqowA"
                            "4Rcc2Q2utgdPX9i8bgbBFpuKQKv5JseoPNiyFqVjIOouPeTumfcONiy7adaWP2K8bBlf3UWTpNMDN8vypcgaJ8kK"
                            "dOeOqbgJoA7k9vnNKa5G0Kqm1bZXxCYj2ASbwOHYQgiUqBz1hmWQYSMoCRej4NIVjZzQgBhWLAy1W9BtQPZVVW/E"
                            "tIFRyqushnPuSGLn31yHuVHax2tu4lcKJJo89RaGX7dWayYD6QBifxiZsH0ukd0iXnxsz7euZwl7d5jP50WHTaKR"
                            "5SqBI69LLXd4PdmO9eO3iz9jle3+lAvTjwIDAQAB";
const QByteArray Key512 = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALWSaaQhbIOr5wF3Wm6tCeBoLlMwVcuJGWQ6l6xCL7BFirDtMiF6LiBi"
                          "PkmjuNqODogxbLDQh1frqZH+Jmc+OPMCAwEAAQ==";
const QByteArray T1 = "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa2";
const QByteArray T2 = "5q3nvvw2cjbqgyxkqbq3l2lk6gdvbmb2";
const QByteArray T3 = "x7jkhd6zc4x2oy5lw3bq2m6lzy3nqcc3";

const QStringList Sendgrid{u"external"_s, u"--vendor"_s, u"sendgrid"_s};
const QStringList Advanced{u"advanced"_s};
const QStringList Other{u"external"_s, u"--vendor"_s, u"other"_s};

QByteArray token(const QByteArray &name, const QByteArray &zone = "dkim.amazonses.com")
{
    return name + "._domainkey.example.com CNAME " + name + '.' + zone;
}

const QByteArray Three = token(T1) + '\n' + token(T2) + '\n' + token(T3);

// Every record but SPF and DMARC of the route itself: "name TYPE value", in the plan's order by name.
QByteArrayList pastedRecords(const QJsonObject &json)
{
    QByteArrayList lines;
    const QJsonArray records = json.value("records"_L1).toArray();
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        const QString name = record.value("name"_L1).toString();
        if (name == u"_dmarc.example.com" || (name == u"example.com" && record.value("type"_L1).toString() == u"TXT"))
            continue;
        lines.append(
            (name + u' ' + record.value("type"_L1).toString() + u' ' + record.value("value"_L1).toString()).toUtf8());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class FieldPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_data();
    void pasted();
    void e_private_key_data();
    void e_private_key();
    void a8_no_placeholder_is_shown_raw();
    void a1_apex_of_a_parent_zone();
    void e_names_of_the_zone_above_data();
    void e_names_of_the_zone_above();
};

void FieldPasteTest::pasted_data()
{
    QTest::addColumn<QStringList>("route");
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QByteArrayList>("records"); // sorted
    QTest::addColumn<QByteArray>("finding");     // one that must be there; empty: none in particular
    const auto row = [](const char *name, const QStringList &route, const QByteArray &paste,
                        const QByteArrayList &records,
                        const QByteArray &finding) { QTest::newRow(name) << route << paste << records << finding; };
    const QByteArrayList none;
    const auto three = [] {
        QByteArrayList lines{token(T1), token(T2), token(T3)};
        std::sort(lines.begin(), lines.end());
        return lines;
    }();
    const QByteArray em = "em1.example.com CNAME u1.wl1.sendgrid.net";
    const QByteArray s1 = "s1._domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net";
    const QByteArrayList both{em, s1};
    const QByteArray key = "v=DKIM1; k=rsa; p=" + K2;
    const QByteArray keyLine = "m1._domainkey.example.com TXT " + key;

    // A1: prose
    row("A1 prose in a paste", Sendgrid, s1 + "\nSet up example.com at docs.sendgrid.com", QByteArrayList{s1},
        QByteArray());
    row("A1 a status table", Sendgrid, s1 + "\nexample.com\tpending.verification", QByteArrayList{s1}, QByteArray());
    row("A1 a status table below the domain", Other, s1 + "\nmail.example.com\tpending.verification",
        QByteArrayList{s1}, QByteArray());
    row("A1 alone", Sendgrid, QByteArray("Set up example.com at docs.sendgrid.com"), none, QByteArray("exit 2"));
    row("A1 prose about a subdomain", Sendgrid, s1 + "\nSet up mail.example.com at docs.sendgrid.com",
        QByteArrayList{s1}, QByteArray());
    row("A1 prose for a sender nobody knows", Other, s1 + "\nSee mail.example.com at docs.vendor.io",
        QByteArrayList{s1}, QByteArray());
    row("A1 prose on two lines", Sendgrid, s1 + "\nPlease verify mail.example.com\nThanks from help.sendgrid.net",
        QByteArrayList{s1}, QByteArray());
    row("A1 a CNAME at the domain", Sendgrid, s1 + "\nexample.com CNAME u1.wl1.sendgrid.net", QByteArrayList{s1},
        QByteArray("paste-cname-at-domain"));
    row("A1 a CNAME at @", Sendgrid, s1 + "\n@ CNAME u1.wl1.sendgrid.net", QByteArrayList{s1},
        QByteArray("paste-cname-at-domain"));
    row("A1 CNAME and TXT at one name", Sendgrid,
        s1 + "\n" + em + "\nem1.example.com TXT \"v=spf1 include:sendgrid.net ~all\"", QByteArrayList{s1},
        QByteArray("paste-cname-and-txt"));
    row("A1 CNAME and key at one name", Sendgrid, em + "\n" + s1 + "\ns1._domainkey.example.com TXT " + key,
        QByteArrayList{em}, QByteArray("paste-cname-and-txt"));
    row("A1 CNAME and MX at one name", Sendgrid, s1 + "\n" + em + "\nem1.example.com MX 10 mx.sendgrid.net",
        QByteArrayList{s1}, QByteArray("paste-cname-and-txt"));
    row("A1 a record that the sender does not ask for", Sendgrid, s1 + "\nshop.example.com CNAME shops.myshopify.com",
        QByteArrayList{s1}, QByteArray("pasted-target-elsewhere"));
    row("A1 its own target, but no name it asks for", Sendgrid, s1 + "\nlinks.example.com CNAME sendgrid.net",
        QByteArrayList{s1}, QByteArray("pasted-not-asked-for"));
    row("A1 a proof for somebody else", Sendgrid, s1 + "\n@ TXT google-site-verification=abcdefghijklmnop",
        QByteArrayList{s1}, QByteArray("pasted-not-asked-for"));
    row("A1 a chosen name, the sender's target", Sendgrid,
        QByteArray("mail.example.com CNAME u1.wl1.sendgrid.net\n") + s1,
        QByteArrayList{"mail.example.com CNAME u1.wl1.sendgrid.net", s1}, QByteArray());

    // A1: a sender that nobody knows. Keys, SPF and return paths are taken, the last where they belong to the rest.
    const QByteArray k1 = "k1._domainkey.example.com CNAME k1.dkim.acme.example";
    const auto other = [&](const char *name, const QByteArray &more, const QByteArrayList &taken,
                           const QByteArray &why) {
        row(name, Other, k1 + '\n' + more, taken + QByteArrayList{k1}, why);
    };
    const QByteArrayList onlyKey;
    other("A1 unknown sender: a return path", "bounce.example.com CNAME rp.acme.example",
          {"bounce.example.com CNAME rp.acme.example"}, {});
    other("A1 unknown sender: a return path known by its target", "news.example.com CNAME bounces.eu.acme.example",
          {"news.example.com CNAME bounces.eu.acme.example"}, {});
    other("A1 unknown sender: a return path by MX and SPF",
          "post.example.com MX 10 in.acme.example\npost.example.com TXT \"v=spf1 include:spf.acme.example ~all\"",
          {"post.example.com MX 10 in.acme.example", "post.example.com TXT v=spf1 include:spf.acme.example ~all"}, {});
    other("A1 unknown sender: somebody else's return path", "bounce.example.com CNAME u1.wl1.sendgrid.net", onlyKey,
          "pasted-not-of-this-sender");
    other("A1 unknown sender: a shop", "shop.example.com CNAME shops.myshopify.com", onlyKey, "pasted-unknown-purpose");
    other("A1 unknown sender: its help pages", "help.example.com CNAME docs.acme.example", onlyKey,
          "pasted-unknown-purpose");
    other("A1 unknown sender: a table of links", "docs.example.com\tsupport.acme.example", onlyKey,
          "pasted-unknown-purpose");
    other("A1 unknown sender: www", "www CNAME sites.acme.example.", onlyKey, "pasted-unknown-purpose");
    other("A1 unknown sender: autodiscover", "autodiscover.example.com CNAME autodiscover.outlook.com", onlyKey,
          "pasted-unknown-purpose");
    other("A1 unknown sender: a proof", "@ TXT google-site-verification=abcdefghijklmnop", onlyKey,
          "pasted-unknown-purpose");
    other("A1 unknown sender: incoming mail of a sub-domain", "shop.example.com MX 10 mx.zoho.com", onlyKey,
          "pasted-unknown-purpose");
    other("A1 unknown sender: incoming mail of the domain", "@ MX 10 mx.acme.example", onlyKey,
          "vendor-mx-not-planned");
    other("A1 unknown sender: its policy", "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:x@acme.example\"", onlyKey,
          "vendor-dmarc-not-copied");
    other("A1 unknown sender: its policy by alias", "_dmarc CNAME example.com._dmarc.acme.example", onlyKey,
          "vendor-dmarc-not-copied");
    other("A1 unknown sender: BIMI", "default._bimi CNAME bimi.acme.example", onlyKey, "pasted-unknown-purpose");
    row("A1 unknown sender: a return path beside a key of its own", Other,
        "rp.example.com CNAME rp.acme.example\n" + keyLine,
        QByteArrayList{"rp.example.com CNAME rp.acme.example", keyLine}, QByteArray());
    row("A1 unknown sender: a return path beside SPF of another", Other,
        QByteArray("rp.example.com CNAME rp.acme.example\n@ TXT \"v=spf1 include:_spf.google.com ~all\""), none,
        QByteArray("pasted-not-of-this-sender"));

    row("A1 a redirect of the sender is an include here", Other, k1 + "\n@ TXT \"v=spf1 redirect=_spf.acme.example\"",
        QByteArrayList{k1}, QByteArray());

    // A8: cut off, or not belonging together
    row("A8 cut off by an ellipsis", Sendgrid, s1 + "\nem1.example.com CNAME u1.wl1.sendgrid\u2026", QByteArrayList{s1},
        QByteArray("paste-cut-off"));
    row("A8 cut off by dots", Sendgrid, s1 + "\nem1.example.com CNAME u1.wl1.sendgr...", QByteArrayList{s1},
        QByteArray("paste-cut-off"));
    row("A8 cut off in a table", Sendgrid,
        "Type\tHost\tValue\nCNAME\ts1._domainkey\ts1.domainkey.u1.wl1.sendgrid.net\nCNAME\tem1\tu1.wl1.sen\u2026",
        QByteArrayList{s1}, QByteArray("paste-cut-off"));
    row("A8 cut off in the middle", Advanced,
        token(T2) + "\n" + T1 + "._domainkey.example.com CNAME " + T1.left(8) + "\u2026.amazonses.com",
        QByteArrayList{token(T2)}, QByteArray("paste-cut-off"));
    row("A8 the name is cut off", Advanced,
        token(T2) + "\n" + T1 + "._domain\u2026 CNAME " + T1 + ".dkim.amazonses.com", QByteArrayList{token(T2)},
        QByteArray("paste-cut-off"));
    row("A8 a label's value is cut off", Sendgrid, s1 + "\nHost: em1.example.com\nValue: u1.wl1.sendgrid\u2026",
        QByteArrayList{s1}, QByteArray("paste-cut-off"));
    row("A8 cut off without a mark", Sendgrid, s1 + "\nem1.example.com CNAME u1.wl1.sendgrid.ne", QByteArrayList{s1},
        QByteArray("pasted-target-cut-off"));
    row("A8 cut off at a dot", Advanced,
        token(T2) + "\n" + T1 + "._domainkey.example.com CNAME " + T1 + ".dkim.amazonses", QByteArrayList{token(T2)},
        QByteArray("pasted-target-cut-off"));
    row("A8 the text is cut off", Sendgrid, s1 + "\nm1._domainkey.example.com TXT k=rsa; t=s; p=MIIBIjANBg\u2026",
        QByteArrayList{s1}, QByteArray("paste-cut-off"));
    row("A8 tokens differ", Advanced, token(T3) + "\n" + T1 + "._domainkey CNAME " + T2 + ".dkim.amazonses.com",
        QByteArrayList{token(T3)}, QByteArray("paste-tokens-differ"));
    row("A8 tokens differ in a region", Advanced,
        token(T3) + "\n" + T1 + "._domainkey CNAME " + T2 + ".dkim.eu-west-1.amazonses.com", QByteArrayList{token(T3)},
        QByteArray("paste-tokens-differ"));
    row("A8 a token at another name", Advanced, token(T3) + "\nmail.example.com CNAME " + T2 + ".dkim.amazonses.com",
        QByteArrayList{token(T3)}, QByteArray("paste-tokens-differ"));
    row("A8 tokens differ for another sender", Sendgrid,
        s1 + "\n" + T1 + "._domainkey CNAME " + T2 + ".dkim.amazonses.com", QByteArrayList{s1},
        QByteArray("paste-tokens-differ"));
    row("A8 a key somewhere else", Advanced, token(T3) + "\ns1._domainkey CNAME docs.example.net",
        QByteArrayList{token(T3)}, QByteArray("pasted-target-elsewhere"));
    row("A8 capitals are no difference", Advanced,
        T1.toUpper() + "._domainkey.example.com CNAME " + T1 + ".dkim.amazonses.com",
        QByteArrayList{T1.toUpper() + "._domainkey.example.com CNAME " + T1 + ".dkim.amazonses.com"}, QByteArray());

    // A9: keys
    row("A9 two keys for one selector", Sendgrid,
        em + "\n" + keyLine + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=" + OtherKey, QByteArrayList{em},
        QByteArray("paste-two-keys"));
    row("A9 one key in two spellings", Sendgrid, keyLine + "\nm1._domainkey.example.com TXT k=rsa; t=s; p=" + K2,
        QByteArrayList{"m1._domainkey.example.com TXT k=rsa; t=s; p=" + K2, keyLine}.mid(1), QByteArray());
    row("A9 a key of 39 characters", Sendgrid, em + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=" + K2.left(39),
        QByteArrayList{em}, QByteArray("paste-key-unusable"));
    row("A9 a key cut at a group", Sendgrid, em + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=" + K2.left(200),
        QByteArrayList{em}, QByteArray("dkim-key-cut-off"));
    row("A9 a key of 512 bits", Sendgrid, em + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=" + Key512,
        QByteArrayList{em}, QByteArray("dkim-key-weak"));
    row("A9 a key for sha1 only", Sendgrid, em + "\nm1._domainkey.example.com TXT v=DKIM1; h=sha1; k=rsa; p=" + K2,
        QByteArrayList{em}, QByteArray("dkim-key-hashes"));
    row("A9 an empty key", Sendgrid, em + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=", QByteArrayList{em},
        QByteArray("dkim-key-revoked"));
    row("A9 the cut key and the whole one", Sendgrid,
        em + "\nm1._domainkey.example.com TXT v=DKIM1; k=rsa; p=" + K2.left(200) + "\n\n" + keyLine,
        QByteArrayList{em, keyLine}, QByteArray("paste-key-unusable"));
    row("A9 SPF at a selector", Sendgrid, em + "\nm1._domainkey.example.com TXT \"v=spf1 include:sendgrid.net -all\"",
        QByteArrayList{em}, QByteArray("paste-spf-at-selector"));
    row("A9 two targets for one selector", Sendgrid,
        em + "\n" + s1 + "\ns1._domainkey.example.com CNAME s1.domainkey.u2.wl1.sendgrid.net", QByteArrayList{em},
        QByteArray("paste-two-values"));

    // Section E: consoles
    row("E Markdown escapes", Sendgrid,
        QByteArray("s1.\\_domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net\nem1\\.example\\.com CNAME "
                   "u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E Markdown links", Sendgrid,
        QByteArray(
            "CNAME [s1._domainkey.example.com](http://s1._domainkey.example.com) "
            "[s1.domainkey.u1.wl1.sendgrid.net](http://s1.domainkey.u1.wl1.sendgrid.net)\nCNAME "
            "[em1.example.com](<http://em1.example.com> \"x\") [u1.wl1.sendgrid.net](http://u1.wl1.sendgrid.net/)"),
        both, QByteArray());
    row("E Markdown table with links", Sendgrid,
        QByteArray("| Type | Host | Value |\n|---|---|---|\n| CNAME | [em1.example.com](http://em1.example.com) | "
                   "[u1.wl1.sendgrid.net](http://u1.wl1.sendgrid.net) |\n| CNAME | s1.\\_domainkey | "
                   "s1.domainkey.u1.wl1.sendgrid.net |"),
        both, QByteArray());
    row("E links in angle brackets", Sendgrid,
        QByteArray("em1.example.com<http://em1.example.com> CNAME "
                   "u1.wl1.sendgrid.net<http://u1.wl1.sendgrid.net/>\ns1._domainkey CNAME "
                   "<http://s1.domainkey.u1.wl1.sendgrid.net>"),
        both, QByteArray());
    row("E entities", Sendgrid,
        QByteArray("em1.&#8203;example.com CNAME u1.wl1.sendgrid&#x200B;.net\ns1.&lowbar;domainkey "
                   "CNAME s1.domainkey.u1.wl1&#46;sendgrid.net&ZeroWidthSpace;"),
        both, QByteArray());
    row("E quoted-printable", Sendgrid,
        "Content-Transfer-Encoding: quoted-printable\n\nem1.example.com CNAME "
        "u1.wl1.send=\ngrid.net\nm1._domainkey TXT v=3DDKIM1; k=3Drsa; p=3D" +
            K2.left(40) + "=\n" + K2.mid(40, 76) + "=\r\n" + K2.mid(116, 75) + "=\n" + K2.mid(191),
        QByteArrayList{em, keyLine}, QByteArray());
    row("E quoted-printable, tags decoded", Sendgrid,
        em + "\nm1._domainkey TXT v=DKIM1; k=rsa; p=" + K2.left(39) + "=\n" + K2.mid(39, 75) + "=\n" + K2.mid(114, 75) +
            "=\n" + K2.mid(189),
        QByteArrayList{em, keyLine}, QByteArray());
    row("E quoted-printable, no tag", Sendgrid,
        QByteArray("s1._domainkey.example.com         CNAME         s1.domainkey.u1.wl1.sendgr=\nid.net\nem1 "
                   "CNAME u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E quoted mail, value on the next line", Sendgrid,
        QByteArray("> s1._domainkey.example.com CNAME\n> s1.domainkey.u1.wl1.sendgrid.net\n>\n> em1.example.com "
                   "CNAME\n> u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E mail quoted twice, with labels", Sendgrid,
        QByteArray("> > Host:\n> > s1._domainkey.example.com\n> > Value:\n> > s1.domainkey.u1.wl1.sendgrid.net\n>> "
                   "Host: em1.example.com\n>> Value: u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E quoted mail, a wrapped key", Sendgrid,
        "> " + em + "\n> m1._domainkey TXT v=DKIM1; k=rsa;\n> p=" + K2.left(100) + "\n> " + K2.mid(100, 100) + "\n> " +
            K2.mid(200),
        QByteArrayList{em, keyLine}, QByteArray());
    row("E SES JSON with Tokens", Advanced,
        "{\"IdentityType\":\"DOMAIN\",\"DkimAttributes\":{\"SigningEnabled\":true,\"Status\":\"PENDING\",\"Tokens\":"
        "[\"" +
            T1 + "\",\"" + T2 + "\",\"" + T3 +
            "\"],\"SigningHostedZone\":\"dkim.amazonses.com\",\"SigningAttributesOrigin\":\"AWS_SES\"}}",
        three, QByteArray());
    row("E SES JSON with another hosted zone", Advanced,
        "{\"DkimAttributes\":{\"Tokens\":[\"" + T1 + "\"],\"SigningHostedZone\":\"dkim.eu-south-2.amazonses.com\"}}",
        QByteArrayList{token(T1, "dkim.eu-south-2.amazonses.com")}, QByteArray());
    row("E SES JSON of another domain", Advanced,
        "{\"DkimAttributes\":{\"other.example\":{\"DkimTokens\":[\"" + T2 + "\"]},\"example.com\":{\"DkimTokens\":[\"" +
            T1 + "\"]}}}",
        QByteArrayList{token(T1)}, QByteArray("paste-other-domain"));
    row("E SES JSON behind a prompt", Advanced,
        "$ aws ses verify-domain-dkim --domain example.com\n{\n    \"DkimTokens\": [\n        \"" + T1 +
            "\",\n        \"" + T2 + "\",\n        \"" + T3 + "\"\n    ]\n}\n",
        three, QByteArray());
    row("E SES tokens as YAML", Advanced,
        "DkimAttributes:\n  SigningHostedZone: dkim.amazonses.com\n  Tokens:\n  - " + T1 + "\n  - " + T2 + "\n  - " +
            T3,
        three, QByteArray());
    row("E SES tokens as text", Advanced, "DKIMTOKENS\t" + T1 + "\nDKIMTOKENS\t" + T2 + "\nDKIMTOKENS\t" + T3, three,
        QByteArray());
    row("E terraform output, tokens", Advanced,
        "dkim_tokens = tolist([\n  \"" + T1 + "\",\n  \"" + T2 + "\",\n  \"" + T3 + "\",\n])", three, QByteArray());
    row("E terraform output, records", Sendgrid,
        QByteArray("records = [\n  {\n    \"host\" = \"em1.example.com\"\n    \"type\" = \"cname\"\n    \"data\" = "
                   "\"u1.wl1.sendgrid.net\"\n  },\n  {\n    name = \"s1._domainkey.example.com\"\n    type = "
                   "\"CNAME\"\n    value = \"s1.domainkey.u1.wl1.sendgrid.net\"\n  },\n]"),
        both, QByteArray());
    row("E terraform output, a map", Sendgrid,
        QByteArray("cnames = {\n  \"em1.example.com\" = \"u1.wl1.sendgrid.net\"\n  \"s1._domainkey.example.com\" = "
                   "\"s1.domainkey.u1.wl1.sendgrid.net\"\n}"),
        both, QByteArray());
    row("E terraform output -json", Advanced,
        "{\"dkim_tokens\":{\"sensitive\":false,\"type\":[\"list\",\"string\"],\"value\":[\"" + T1 + "\",\"" + T2 +
            "\",\"" + T3 + "\"]}}",
        three, QByteArray());
    row("E terraform output -json, a map", Sendgrid,
        QByteArray("{\"cnames\":{\"sensitive\":false,\"value\":{\"em1.example.com\":\"u1.wl1.sendgrid.net\",\"s1._"
                   "domainkey.example.com\":\"s1.domainkey.u1.wl1.sendgrid.net\"}}}"),
        both, QByteArray());
    row("E Route 53 list-resource-record-sets", Sendgrid,
        QByteArray("{\"ResourceRecordSets\":[{\"Name\":\"example.com.\",\"Type\":\"NS\",\"TTL\":172800,"
                   "\"ResourceRecords\":[{\"Value\":\"ns-1.awsdns-01.com.\"}]},{\"Name\":\"em1.example.com.\","
                   "\"Type\":\"CNAME\",\"TTL\":300,\"ResourceRecords\":[{\"Value\":\"u1.wl1.sendgrid.net\"}]},{"
                   "\"Name\":\"s1._domainkey.example.com.\",\"Type\":\"CNAME\",\"TTL\":300,\"ResourceRecords\":[{"
                   "\"Value\":\"s1.domainkey.u1.wl1.sendgrid.net\"}]}]}"),
        both, QByteArray());
    row("E Route 53 with a quoted key", Sendgrid,
        "{\"ResourceRecordSets\":[{\"Name\":\"em1.example.com.\",\"Type\":\"CNAME\",\"ResourceRecords\":[{\"Value\":"
        "\"u1.wl1.sendgrid.net\"}]},{\"Name\":\"m1._domainkey.example.com.\",\"Type\":\"TXT\",\"ResourceRecords\":[{"
        "\"Value\":\"\\\"v=DKIM1; k=rsa; p=" +
            K2.left(200) + "\\\" \\\"" + K2.mid(200) + "\\\"\"}]}]}",
        QByteArrayList{em, keyLine}, QByteArray());
    row("E Route 53 change batch", Sendgrid,
        QByteArray("{\"Changes\":[{\"Action\":\"DELETE\",\"ResourceRecordSet\":{\"Name\":\"em9.example.com\","
                   "\"Type\":\"CNAME\",\"ResourceRecords\":[{\"Value\":\"u9.wl9.sendgrid.net\"}]}},{\"Action\":"
                   "\"UPSERT\",\"ResourceRecordSet\":{\"Name\":\"em1.example.com\",\"Type\":\"CNAME\","
                   "\"ResourceRecords\":[{\"Value\":\"u1.wl1.sendgrid.net\"}]}},{\"Action\":\"UPSERT\","
                   "\"ResourceRecordSet\":{\"Name\":\"s1._domainkey.example.com\",\"Type\":\"CNAME\","
                   "\"ResourceRecords\":[{\"Value\":\"s1.domainkey.u1.wl1.sendgrid.net\"}]}}]}"),
        both, QByteArray());
    row("E Azure and Google JSON", Sendgrid,
        QByteArray("[{\"name\":\"em1\",\"type\":\"Microsoft.Network/dnszones/"
                   "CNAME\",\"CNAMERecord\":{\"cname\":\"u1.wl1.sendgrid.net\"}},{\"name\":\"s1._domainkey.example."
                   "com.\",\"type\":\"CNAME\",\"ttl\":300,\"rrdatas\":[\"s1.domainkey.u1.wl1.sendgrid.net.\"]}]"),
        both, QByteArray());
    row("E octoDNS YAML", Sendgrid,
        QByteArray(
            "---\nem1:\n  ttl: 300\n  type: CNAME\n  value: u1.wl1.sendgrid.net.\ns1._domainkey:\n  octodns:\n    "
            "cloudflare:\n      proxied: false\n  type: CNAME\n  value: s1.domainkey.u1.wl1.sendgrid.net.\n"),
        both, QByteArray());
    row("E octoDNS YAML, lists and keys", Sendgrid,
        "em1:\n  - type: MX\n    value:\n      exchange: mx.sendgrid.net.\n      preference: 20\n  - type: TXT\n    "
        "values:\n      - v=spf1 include:sendgrid.net ~all\n'm1._domainkey':\n  type: TXT\n  value: v=DKIM1\\; "
        "k=rsa\\; p=" +
            K2 + "\n",
        QByteArrayList{"em1.example.com MX 20 mx.sendgrid.net", "em1.example.com TXT v=spf1 include:sendgrid.net ~all",
                       keyLine},
        QByteArray());
    row("E PowerShell's list", Sendgrid,
        QByteArray("\nName     : s1._domainkey.example.com\nType     : CNAME\nTTL      : 300\nSection  : "
                   "Answer\nNameHost : s1.domainkey.u1.wl1.sendgrid.net\n\n\nName     : em1.example.com\nType     : "
                   "CNAME\nTTL      : 300\nSection  : Answer\nNameHost : u1.wl1.sendgrid.net\n\n"),
        both, QByteArray());
    row("E PowerShell's list, everything", Sendgrid,
        QByteArray(
            "QueryType    : CNAME\nServer       : u1.wl1.sendgrid.net\nNameHost     : u1.wl1.sendgrid.net\nName     "
            "    : em1.example.com\nType         : CNAME\nCharacterSet : Unicode\nSection      : Answer\nDataLength "
            "  : 8\nTTL          : 300\n\nName    : m1._domainkey.example.com\nType    : TXT\nTTL     : "
            "300\nSection : Answer\nStrings : {v=DKIM1; k=rsa; p=") +
            K2 + "}\n",
        QByteArrayList{em, keyLine}, QByteArray());
    row("E Cloudflare's export with its comments", Sendgrid,
        QByteArray(";; CNAME Records\nem1.example.com.\t1\tIN\tCNAME\tu1.wl1.sendgrid.net. ; cf_tags=cf-proxied:false\n"
                   "s1._domainkey.example.com. 1 IN CNAME s1.domainkey.u1.wl1.sendgrid.net. ; see docs.example.net"),
        both, QByteArray("!paste-more-than-one-value"));
    row("E a key without quotes, blanks before its semicolons", Sendgrid,
        em + "\nm1._domainkey IN TXT v=DKIM1 ; k=rsa ; p=" + K2,
        QByteArrayList{em, "m1._domainkey.example.com TXT v=DKIM1 ; k=rsa ; p=" + K2}, QByteArray());
    row("E French labels", Sendgrid,
        QByteArray("Type : CNAME\nH\xc3\xb4te : em1.example.com\nPointe vers : u1.wl1.sendgrid.net\n\nType : CNAME\n"
                   "H\xc3\xb4te : s1._domainkey.example.com\nRedirige vers : s1.domainkey.u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E German labels", Sendgrid,
        QByteArray("Typ: CNAME\nHostname: em1\nZeigt auf: u1.wl1.sendgrid.net\n\nTyp: CNAME\n"
                   "Hostname: s1._domainkey\nZeigt auf: s1.domainkey.u1.wl1.sendgrid.net"),
        both, QByteArray());
    row("E HTML without a table", Sendgrid,
        QByteArray("<div><span>CNAME</span> <span>em1.example.com</span> <code>u1.wl1.sendgrid.net</code></div><div "
                   "class=\"x\">"
                   "<span>CNAME</span> <span>s1._domainkey.example.com</span> "
                   "<code>s1.domainkey.u1.wl1.sendgrid.net</code></div>"),
        both, QByteArray());
    row("E HTML lists of terms", Sendgrid,
        QByteArray(
            "<dl><dt>Host</dt><dd>em1.example.com</dd><dt>Value</dt><dd>u1.wl1.sendgrid.net</dd></dl>"
            "<dl><dt>Host</dt><dd>s1._domainkey</dd><dt>Value</dt><dd>s1.domainkey.u1.wl1.sendgrid.net</dd></dl>"),
        both, QByteArray());
    row("E SPF in parentheses in prose", Other,
        k1 + "\nPlease see to SPF (v=spf1 include:_spf.acme.example ~all) and to nothing else.", QByteArrayList{k1},
        QByteArray("!spf-dropped-term"));
    const QString sheet =
        u"Type\tHost\tValue\r\nCNAME\tem1.example.com\tu1.wl1.sendgrid.net\r\nCNAME\ts1._domainkey.example.com\ts1.domainkey.u1.wl1.sendgrid.net\r\n"_s;
    const auto utf16 = [&](QStringEncoder::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return QByteArray(encoder(sheet));
    };
    row("E UTF-16 from a spreadsheet", Sendgrid, utf16(QStringEncoder::Utf16LE, true), both, QByteArray());
    row("E UTF-16 the other way round", Sendgrid, utf16(QStringEncoder::Utf16BE, true), both, QByteArray());
    row("E UTF-16 without its mark", Sendgrid, utf16(QStringEncoder::Utf16LE, false), both, QByteArray());
    row("E UTF-8 with its mark", Sendgrid, "\xEF\xBB\xBF" + sheet.toUtf8(), both, QByteArray());
}

void FieldPasteTest::pasted()
{
    QFETCH(QStringList, route);
    QFETCH(QByteArray, paste);
    QFETCH(QByteArrayList, records);
    QFETCH(QByteArray, finding);
    const QStringList arguments =
        QStringList{u"plan"_s, u"example.com"_s, u"--offline"_s, u"--json"_s, u"--paste"_s, u"-"_s, u"--route"_s} +
        route;
    const CliResult result = runCli(arguments, paste);
    if (finding == "exit 2") {
        QVERIFY2(result.code == 2 && result.out.isEmpty(), result.all().constData());
        return;
    }
    QVERIFY2(result.code != 2, result.all().constData());
    const QJsonObject json = result.json();
    std::sort(records.begin(), records.end());
    QCOMPARE(pastedRecords(json).join('\n'), records.join('\n'));
    const bool absent = finding.startsWith('!');
    if (!finding.isEmpty())
        QVERIFY2(findingCodes(json).contains(QString::fromLatin1(finding.mid(absent ? 1 : 0))) != absent,
                 qPrintable(findingCodes(json).join(u' ')));
    if (paste.contains("_spf.acme.example"))
        QVERIFY2(result.out.contains("v=spf1 include:_spf.acme.example ~all"), result.out.constData());
    // Nowhere in the plan an alias beside something else, or at the domain.
    for (const QByteArray &line : records)
        QVERIFY(!line.startsWith("example.com CNAME"));
}

void FieldPasteTest::e_private_key_data()
{
    QTest::addColumn<QByteArray>("paste");
    const QByteArray body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
    QTest::newRow("E private key alone") << QByteArray("-----BEGIN PRIVATE KEY-----\n" + body +
                                                       "\n-----END PRIVATE KEY-----\n");
    QTest::newRow("E private key among records")
        << QByteArray(token(T1) + "\n-----BEGIN RSA PRIVATE KEY-----\n" + body + "\n-----END RSA PRIVATE KEY-----\n");
    QTest::newRow("E private key as a value")
        << QByteArray("m1._domainkey TXT v=DKIM1; k=rsa; p=" + body + "\n" + token(T1));
    QTest::newRow("E private key in JSON") << QByteArray(
        "{\"name\":\"m1._domainkey.example.com\",\"type\":\"TXT\",\"value\":\"-----BEGIN PRIVATE KEY-----\\n" + body +
        "\\n-----END PRIVATE KEY-----\"}");
    QTest::newRow("E private key in quoted mail")
        << QByteArray("> -----BEGIN PRIVATE KEY-----\n> " + body + "\n> -----END PRIVATE KEY-----\n> " + token(T1));
}

void FieldPasteTest::e_private_key()
{
    QFETCH(QByteArray, paste);
    for (const QString &format : {u"json"_s, u"text"_s}) {
        const CliResult result = runCli({u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"advanced"_s,
                                         u"--paste"_s, u"-"_s, u"--format"_s, format},
                                        paste);
        QVERIFY2(result.all().contains("private key") || result.all().contains("paste-private-key"),
                 result.all().constData());
        QVERIFY2(!result.all().contains("BADANBgkqhkiG9w0BAQEFAASCBKcwgg"), result.all().constData());
        if (paste.contains(T1))
            QVERIFY2(result.out.contains(T1), result.all().constData());
    }
}

// D: a placeholder such as em{number} is never shown raw.
void FieldPasteTest::a8_no_placeholder_is_shown_raw()
{
    for (const QString &vendor :
         {u"sendgrid"_s, u"amazonses"_s, u"mailgun"_s, u"smtp2go"_s, u"postmark"_s, u"zeptomail"_s}) {
        const CliResult result = runCli({u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"external"_s,
                                         u"--vendor"_s, vendor, u"--paste"_s, u"-"_s},
                                        "x1._domainkey TXT v=DKIM1; k=rsa; p=" + K2);
        static const QRegularExpression Raw(u"\\{[A-Za-z0-9]+\\}"_s);
        QVERIFY2(!Raw.match(QString::fromUtf8(result.all())).hasMatch(), result.all().constData());
    }
}

// The zone's apex lies above the From domain: there stands no alias either, whatever was pasted.
void FieldPasteTest::a1_apex_of_a_parent_zone()
{
    const FieldWorld field("@ TXT \"v=spf1 mx -all\"\nar.billing TXT \"x\"");
    const CliResult result =
        field.run({u"plan"_s, u"ar.billing.example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"other"_s,
                   u"--json"_s, u"--paste"_s, u"-"_s},
                  "example.com CNAME mail.vendor.example\nar.billing.example.com CNAME mail.vendor.example\n"
                  "s1._domainkey.ar.billing.example.com CNAME s1.dkim.vendor.example");
    const QJsonArray records = result.json().value("records"_L1).toArray();
    QVERIFY(!records.isEmpty());
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        const bool alias = record.value("type"_L1).toString() == u"CNAME";
        QVERIFY2(!alias || record.value("name"_L1).toString() == u"s1._domainkey.ar.billing.example.com",
                 result.out.constData());
    }
}

// Consoles leave out the zone, which may be a domain above the From domain: nothing is put there twice.
void FieldPasteTest::e_names_of_the_zone_above_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"k1._domainkey.billing", "k1._domainkey", "k1._domainkey.billing.example.com",
                             "k1._domainkey.billing.example.com.", "K1._domainkey.Billing"})
        QTest::newRow(QByteArray("E name of a zone above: " + QByteArray(name)).constData()) << QByteArray(name);
}

void FieldPasteTest::e_names_of_the_zone_above()
{
    QFETCH(QByteArray, name);
    const CliResult result = runCli({u"plan"_s, u"billing.example.com"_s, u"--offline"_s, u"--json"_s, u"--paste"_s,
                                     u"-"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"other"_s},
                                    name + " CNAME k1.dkim.acme.example");
    const QJsonArray records = result.json().value("records"_L1).toArray();
    const bool found = std::any_of(records.begin(), records.end(), [](const QJsonValue &record) {
        return record["name"_L1].toString().compare(u"k1._domainkey.billing.example.com", Qt::CaseInsensitive) == 0;
    });
    QVERIFY2(found, result.all().constData());
}

QTEST_GUILESS_MAIN(FieldPasteTest)
#include "tst_field_paste.moc"
