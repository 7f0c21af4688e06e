// SPDX-License-Identifier: Apache-2.0
#include "tests/core/verify/scenes.h"

namespace sw::test {

using namespace sw::dns;
using verify::State;
using Records = QList<plan::PlannedRecord>;

namespace {

const QByteArray Spf = "v=spf1 mx include:vendor.test ~all";

QByteArray dmarcFor(const QByteArray &domain)
{
    return "v=DMARC1; p=none; rua=mailto:dmarc@" + domain;
}

Records spf(const QByteArray &domain)
{
    return {plannedText(domain.constData(), Spf)};
}
Records dmarc(const QByteArray &domain)
{
    return {plannedText(("_dmarc." + domain).constData(), dmarcFor(domain), plan::Purpose::Dmarc)};
}
Records key(const QByteArray &domain)
{
    return {plannedText(("s1._domainkey." + domain).constData(), Key2048)};
}
Records alias(const QByteArray &domain)
{
    return {plannedAlias(("s1._domainkey." + domain).constData(), "s1.vendor.test")};
}
Records returnPath(const QByteArray &domain)
{
    auto record = plannedAlias(("bounce." + domain).constData(), "return.vendor.test");
    record.purpose = plan::Purpose::ReturnPath;
    return {record};
}
Records threeAliases(const QByteArray &domain)
{
    Records out;
    for (const char *selector : {"s3", "s1", "s2"})
        out.append(plannedAlias((QByteArray(selector) + "._domainkey." + domain).constData(),
                                (QByteArray(selector) + ".vendor.test").constData()));
    return out;
}

// A TXT line with the value in strings of at most 255 octets, every octet safe for a zone file.
QByteArray txt(const QByteArray &name, const QByteArray &value)
{
    QByteArray line = name + " TXT";
    for (const QByteArray &string : splitTxt(value)) {
        line += " \"";
        for (const char c : string) {
            const auto octet = static_cast<quint8>(c);
            if (c == '"' || c == '\\')
                line += QByteArray("\\") + c;
            else if (octet < 0x20 || octet > 0x7e)
                line += '\\' + QByteArray::number(octet).rightJustified(3, '0');
            else
                line += c;
        }
        line += '"';
    }
    return line + '\n';
}

QList<SceneZone> one(const QByteArray &records)
{
    return {{"{D}", records}};
}

const QByteArray Dmarc = "v=DMARC1; p=none; rua=mailto:dmarc@{D}"; // as published

QList<Scene> valueMistakes()
{
    const QByteArray target = "s1._domainkey CNAME ";
    auto semicolon = [](const QByteArray &domain) {
        return Records{plannedText(("_dmarc." + domain).constData(), dmarcFor(domain) + ';', plan::Purpose::Dmarc)};
    };
    return {
        {"quotes", one(txt("@", '"' + Spf + '"')), spf, State::Malformed, {"panel-quotes-pasted"}},
        {"quotes-key", one(txt("s1._domainkey", '"' + Key2048 + '"')), key, State::Malformed, {"panel-quotes-pasted"}},
        {"quotes-joint",
         one(txt("s1._domainkey", Key2048.left(200) + "\" \"" + Key2048.mid(200))),
         key,
         State::Malformed,
         {"panel-quotes-pasted"}},
        {"backslash",
         one(txt("_dmarc", QByteArray(Dmarc).replace(";", "\\;"))),
         dmarc,
         State::Malformed,
         {"panel-backslash-pasted"}},
        {"backslash-key",
         one(txt("s1._domainkey", QByteArray(Key2048).replace(";", "\\;"))),
         key,
         State::Malformed,
         {"panel-backslash-pasted"}},
        {"en-dash",
         one(txt("@", "v=spf1 mx include:vendor.test \xE2\x80\x93"
                      "all")),
         [](const QByteArray &d) { return Records{plannedText(d.constData(), "v=spf1 mx include:vendor.test -all")}; },
         State::Malformed,
         {"panel-smart-punctuation"}},
        {"curly-quotes",
         one(txt("_dmarc", "\xE2\x80\x9C" + Dmarc + "\xE2\x80\x9D")),
         dmarc,
         State::Malformed,
         {"panel-smart-punctuation"}},
        {"old-curly-quotes",
         one(txt("_dmarc", "\x93" + Dmarc + "\x94")),
         dmarc,
         State::Malformed,
         {"panel-smart-punctuation"}},
        {"no-break-space",
         one(txt("@", "v=spf1\xC2\xA0mx include:vendor.test ~all")),
         spf,
         State::Malformed,
         {"panel-smart-punctuation"}},
        {"joint-space",
         one("@ TXT \"v=spf1 mx include:ven\" \" dor.test ~all\"\n"),
         spf,
         State::Malformed,
         {"panel-space-at-joint"}},
        {"joint-space-dmarc",
         one("_dmarc TXT \"v=DMARC1; p=no\" \" ne; rua=mailto:dmarc@{D}\"\n"),
         dmarc,
         State::Malformed,
         {"panel-space-at-joint"}},
        {"joint-space-lost",
         one("@ TXT \"v=spf1 mx\" \"include:vendor.test ~all\"\n"),
         spf,
         State::Malformed,
         {"panel-space-lost"}},
        {"cut-at-255", one(txt("s1._domainkey", Key2048.left(255))), key, State::Malformed, {"panel-value-cut-off"}},
        {"semicolon", one(txt("_dmarc", Dmarc)), semicolon, State::InPlace, {"panel-last-semicolon-dropped"}},
        {"ttl-behind", one(txt("_dmarc", Dmarc + " 3600")), dmarc, State::Malformed, {"panel-line-pasted"}},
        {"ttl-before", one(txt("_dmarc", "3600 " + Dmarc)), dmarc, State::Malformed, {"panel-line-pasted"}},
        {"line", one(txt("_dmarc", "_dmarc 3600 IN TXT " + Dmarc)), dmarc, State::Malformed, {"panel-line-pasted"}},
        {"line-quoted",
         one(txt("@", "TXT \"" + Spf + '"')),
         spf,
         State::Malformed,
         {"panel-line-pasted", "panel-quotes-pasted"}},
        {"fragment", one("@ TXT \"include:vendor.test\"\n"), spf, State::Malformed, {"panel-spf-fragment"}},
        {"lower-case", one(txt("s1._domainkey", Key2048.toLower())), key, State::Malformed, {"panel-case-changed"}},
        {"url-target", one(target + "https://s1.vendor.test.\n"), alias, State::Malformed, {"panel-url-pasted"}},
        {"ttl-in-target", one(target + "s1.vendor.test\\0323600.\n"), alias, State::Malformed, {"panel-line-pasted"}},
        {"target-doubled", one(target + "s1.vendor.test\n"), alias, State::DoubledName, {"panel-target-doubled"}},
    };
}

QList<Scene> placeMistakes()
{
    const QByteArray cname = " CNAME s1.vendor.test.\n";
    return {
        {"doubled", one(txt("_dmarc.{D}", Dmarc)), dmarc, State::DoubledName, {"panel-doubled-domain"}},
        {"doubled-alias", one("s1._domainkey.{D}" + cname), alias, State::DoubledName, {"panel-doubled-domain"}},
        {"doubled-apex", one(txt("{D}", Spf)), spf, State::DoubledName, {"panel-doubled-domain"}},
        {"at-apex", one(txt("@", Dmarc)), dmarc, State::WrongPlace, {"panel-at-apex"}},
        {"at-apex-key", one(txt("@", Key2048)), key, State::WrongPlace, {"panel-at-apex"}},
        {"no-underscore", one(txt("dmarc", Dmarc)), dmarc, State::WrongPlace, {"panel-underscore-left-out"}},
        {"no-underscore-alias", one("s1.domainkey" + cname), alias, State::WrongPlace, {"panel-underscore-left-out"}},
        {"no-domainkey", one("s1" + cname), alias, State::WrongPlace, {"panel-domainkey-left-out"}},
        {"www", one(txt("www", Spf)), spf, State::WrongPlace, {"panel-at-www"}},
        {"www-dmarc", one(txt("_dmarc.www", Dmarc)), dmarc, State::WrongPlace, {"panel-at-www"}},
        {"url-name", one("https://s1._domainkey" + cname), alias, State::WrongPlace, {"panel-url-as-name"}},
        {"at-sign", one(txt("\\@", Spf)), spf, State::WrongPlace, {"panel-at-sign-taken-literally"}},
        {"subdomain-left-out",
         one("s1._domainkey" + cname),
         alias,
         State::WrongPlace,
         {"panel-subdomain-left-out"},
         "billing"},
        {"parent-zone",
         {{"{D}", "s1._domainkey" + cname + "billing NS ns1\n"}, {"billing.{D}", ""}},
         alias,
         State::WrongPlace,
         {"panel-in-parent-zone"},
         "billing"},
        {"old-host",
         {{"{D}", "old A 127.0.0.2\n"}, {"{D}", txt("_dmarc", Dmarc), SceneZone::On::Second}},
         dmarc,
         State::WrongPlace,
         {"panel-at-old-dns-host"},
         "",
         {"ns1.{D}", "old.{D}"}},
    };
}

QList<Scene> otherMistakes()
{
    const auto withOld = [](const QByteArray &d) {
        Records records = spf(d);
        records.first().before = {"v=spf1 mx ~all"};
        records.first().action = plan::Action::Replace;
        return records;
    };
    return {
        {"nothing", one(""), dmarc, State::NotYet, {"verify-not-published"}},
        {"second-spf",
         one(txt("@", Spf) + txt("@", "v=spf1 mx ~all")),
         withOld,
         State::Duplicate,
         {"verify-second-spf"}},
        {"second-dmarc",
         one(txt("_dmarc", Dmarc) + txt("_dmarc", "v=DMARC1; p=reject")),
         dmarc,
         State::Duplicate,
         {"verify-second-dmarc"}},
        {"old-value", one(txt("@", "v=spf1 mx ~all")), withOld, State::OldValue, {"verify-old-value-published"}},
        {"differs", one(txt("@", "v=spf1 a -all")), spf, State::Differs, {"verify-differs"}},
        {"revoked", one(txt("s1._domainkey", "v=DKIM1; p=")), key, State::Revoked, {"verify-key-revoked"}},
        {"weak", one(txt("s1._domainkey", Key512)), key, State::WeakKey, {"verify-key-weak"}},
        {"other-key", one(txt("s1._domainkey", OtherKey2048)), key, State::Differs, {"verify-key-differs"}},
        {"as-text", one(txt("s1._domainkey", "s1.vendor.test.")), alias, State::WrongType, {"panel-wrong-type"}},
        {"flattened", one(txt("s1._domainkey", Key2048)), alias, State::Flattened, {"panel-alias-flattened"}},
        {"flattened-address", one("bounce A 192.0.2.77\n"), returnPath, State::Flattened, {"panel-alias-flattened"}},
        {"proxied", one("s1._domainkey A 203.0.113.7\n"), alias, State::Flattened, {"panel-alias-proxied"}},
        {"proxied-host",
         one("bounce A 203.0.113.7\n"),
         returnPath,
         State::Flattened,
         {"panel-alias-proxied"},
         "",
         {},
         "cloudflare"},
        {"other-data",
         one(txt("s1._domainkey", OtherKey2048)),
         alias,
         State::CnameClash,
         {"verify-other-data-in-the-way"}},
        {"other-data-address",
         one("bounce A 203.0.113.7\n"),
         returnPath,
         State::CnameClash,
         {"verify-other-data-in-the-way"}},
        {"alias-in-the-way",
         one("_dmarc CNAME other.vendor.test.\n"),
         dmarc,
         State::CnameClash,
         {"verify-alias-in-the-way"}},
        {"wildcard-text", one("* TXT \"v=spf1 -all\"\n"), key, State::Wildcard, {"verify-wildcard"}},
        {"wildcard-alias", one("* CNAME parked.vendor.test.\n"), dmarc, State::Wildcard, {"verify-wildcard"}},
        {"wildcard-address", one("* A 203.0.113.9\n"), returnPath, State::Wildcard, {"verify-wildcard"}},
        {"two-of-three",
         one("s1._domainkey CNAME s1.vendor.test.\ns2._domainkey CNAME s2.vendor.test.\n"),
         threeAliases,
         State::NotYet,
         {"verify-not-published", "verify-set-incomplete"}},
        {"disagree",
         {{"{D}", txt("_dmarc", Dmarc), SceneZone::On::First, {"ns1", "ns2"}, 8},
          {"{D}", "", SceneZone::On::Second, {"ns1", "ns2"}, 7}},
         dmarc,
         State::ServersDisagree,
         {"verify-serials-differ", "verify-servers-disagree"}},
        {"differ",
         {{"{D}", txt("_dmarc", "v=DMARC1; p=reject"), SceneZone::On::First, {"ns1", "ns2"}},
          {"{D}", "", SceneZone::On::Second, {"ns1", "ns2"}}},
         dmarc,
         State::ServersDisagree,
         {"verify-servers-differ"}},
    };
}

} // namespace

const QList<Scene> &mistakes()
{
    static const QList<Scene> all = valueMistakes() + placeMistakes() + otherMistakes();
    return all;
}

const QList<Scene> &healthyScenes()
{
    const auto spaced = QByteArray(Key2048).insert(120, " ").insert(300, "\t ");
    const auto regional = [](const QByteArray &d) {
        Records records{plannedAlias(("s1._domainkey." + d).constData(), "s1.dkim.vendor.test")};
        records.first().acceptTargetSuffix = "vendor.test";
        return records;
    };
    static const QList<Scene> all{
        {"ok-split", one("@ TXT \"v=spf1 mx inclu\" \"de:vendor.test ~a\" \"ll\"\n"), spf},
        {"ok-spaced-key", one(txt("s1._domainkey", spaced)), key},
        {"ok-reordered-key", one(txt("s1._domainkey", "k=rsa; t=s; " + Key2048.mid(Key2048.indexOf("p=")))), key},
        {"ok-spelled-spf", one(txt("@", "V=SPF1 +include:Vendor.TEST +mx ~all")), spf},
        {"ok-more-spf",
         one(txt("@", "v=spf1 mx a:mail.{D} include:vendor.test ~all")),
         spf,
         State::InPlace,
         {"verify-spf-has-more"}},
        {"ok-spelled-dmarc", one(txt("_dmarc", "v=DMARC1;p=none;sp=none;adkim=r;aspf=r;rua=mailto:dmarc@{D};")), dmarc},
        {"ok-case-alias", one("S1._DomainKey CNAME S1.Vendor.TEST.\n"), alias},
        {"ok-regional-alias", one("s1._domainkey CNAME s1.dkim.eu-west-1.vendor.test.\n"), regional},
        {"ok-other-texts",
         one(txt("@", Spf) + txt("@", "site-verification=1") + txt("@", "MS=ms1") + txt("@", "v=spf10 x")), spf},
        {"ok-wildcard-beside", one("* A 203.0.113.9\n* TXT \"v=spf1 -all\"\n" + txt("_dmarc", Dmarc)), dmarc},
        {"ok-copy-doubled", one(txt("_dmarc", Dmarc) + txt("_dmarc.{D}", Dmarc)), dmarc},
        {"ok-copy-www", one(txt("@", Spf) + txt("www", Spf)), spf},
        {"ok-through-alias", one("s1._domainkey CNAME s1.vendor.test.\n"), key, State::InPlaceThroughChain},
        {"ok-old-selectors", one(txt("s1._domainkey", Key2048) + txt("s0._domainkey", "v=DKIM1; p=")), key},
        {"ok-key-at-apex-too", one(txt("s1._domainkey", Key2048) + txt("@", Key2048)), key},
        {"ok-delegated",
         {{"{D}", "_domainkey NS ns2\nns2 A 127.0.0.2\n"},
          {"_domainkey.{D}", "s1 CNAME s1.vendor.test.\n", SceneZone::On::Second, {"ns2.{D}."}}},
         alias},
        {"ok-inherited",
         one(txt("_dmarc", "v=DMARC1; p=reject; sp=none; rua=mailto:dmarc@billing.{D}")),
         dmarc,
         State::Inherited,
         {"verify-inherited"},
         "billing"},
        {"ok-two-servers",
         {{"{D}", txt("_dmarc", Dmarc), SceneZone::On::First, {"ns1", "ns2"}, 8},
          {"{D}",
           "_dmarc TXT \"v=DMARC1; p=none;\" \" rua=mailto:dmarc@{D}\"\n",
           SceneZone::On::Second,
           {"ns1", "ns2"},
           7}},
         dmarc},
        {"ok-mixed-case-spf-name", one(txt("@", Spf)), [](const QByteArray &d) { return spf(d.toUpper()); }},
        {"ok-key-notes", one(txt("s1._domainkey", "v=DKIM1; n=\"quoted\"; " + Key2048.mid(9))), key},
        // Not there yet, and what stands around it is somebody else's: nobody is accused.
        {"ok-others-apex",
         one(txt("@", "v=DMARC1; p=reject") + txt("dmarc", "hello") + txt("www", "v=spf1 -all")),
         dmarc,
         State::NotYet,
         {"verify-not-published"}},
        {"ok-others-alias",
         one("s1 CNAME elsewhere.vendor.test.\ns1.domainkey A 192.0.2.5\n"),
         alias,
         State::NotYet,
         {"verify-not-published"}},
        {"ok-weaker-above",
         one(txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@billing.{D}")),
         dmarc,
         State::NotYet,
         {"verify-not-published"},
         "billing"},
    };
    return all;
}

SceneZone vendorZone()
{
    return {"vendor.test", txt("s1", Key2048) + txt("s2", Key2048) + txt("s3", Key2048) +
                               txt("s1.dkim.eu-west-1", Key2048) +
                               "return A 192.0.2.77\nother TXT \"hello\"\nparked TXT \"parked\"\n"};
}

QByteArray apexOf(const SceneZone &zone, const QByteArray &sceneDomain)
{
    return QByteArray(zone.apex).replace("{D}", sceneDomain);
}

QByteArray zoneFile(const SceneZone &zone, const QByteArray &sceneDomain)
{
    const QByteArray apex = apexOf(zone, sceneDomain);
    QByteArray out = "$ORIGIN " + apex + ".\n$TTL 3600\n@ SOA ns1 hostmaster " + QByteArray::number(zone.serial) +
                     " 3600 600 86400 900\n";
    for (const QByteArray &server : zone.nameServers)
        out += "@ NS " + server + '\n';
    if (zone.nameServers.contains("ns1"))
        out += "ns1 A 127.0.0.1\n";
    if (zone.nameServers.contains("ns2"))
        out += "ns2 A 127.0.0.2\n";
    out += zone.records;
    return out.replace("{D}", sceneDomain);
}

verify::VerifyRequest Scene::request() const
{
    const QByteArray name = domainBelow.isEmpty() ? domain() : domainBelow + '.' + domain();
    verify::VerifyRequest request;
    request.plan.domain = DomainName::literal(name);
    request.plan.zone = DomainName::literal(domain());
    request.plan.records = records(name);
    request.plan.dnsHost = dnsHost;
    for (QByteArray server : planNameServers)
        request.plan.nameServers.append(DomainName::literal(server.replace("{D}", domain())));
    return request;
}

} // namespace sw::test
