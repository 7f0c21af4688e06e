// SPDX-License-Identifier: Apache-2.0
// Telling DNS hosts by name servers, and the form in which their panels want names and values.
#include "core/catalog/catalog.h"

#include "resources/resources.h"

#include <QTest>

using namespace sw;
using namespace sw::catalog;
using dns::DomainName;

class TestDnsHost : public QObject
{
    Q_OBJECT

    Catalog m_catalog;

    static QList<DomainName> names(const QByteArray &list)
    {
        QList<DomainName> out;
        for (const QByteArray &name : list.split(' '))
            out.append(DomainName::literal(name));
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded =
            Catalog::load(QStringLiteral(":/senderwright/vendors"), QStringLiteral(":/senderwright/dns-hosts"));
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }

    void detected_data()
    {
        QTest::addColumn<QByteArray>("servers");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("cloudflare") << QByteArray("ada.ns.cloudflare.com bob.NS.cloudflare.com")
                                    << QByteArray("cloudflare");
        QTest::newRow("route53") << QByteArray(
                                        "ns-1.awsdns-01.com ns-2.awsdns-02.co.uk ns-3.awsdns-03.net ns-4.awsdns-04.org")
                                 << QByteArray("route53");
        QTest::newRow("godaddy") << QByteArray("ns01.domaincontrol.com ns02.domaincontrol.com")
                                 << QByteArray("godaddy");
        QTest::newRow("namecheap") << QByteArray("dns1.registrar-servers.com dns2.registrar-servers.com")
                                   << QByteArray("namecheap");
        QTest::newRow("cpanel of namecheap")
            << QByteArray("dns1.namecheaphosting.com dns2.namecheaphosting.com") << QByteArray("cpanel");
        QTest::newRow("squarespace with nsone")
            << QByteArray("ns01.squarespacedns.com dns1.p05.nsone.net") << QByteArray("squarespace");
        QTest::newRow("nsone alone: ask") << QByteArray("dns1.p05.nsone.net dns2.p05.nsone.net") << QByteArray();
        QTest::newRow("google: ask") << QByteArray("ns-cloud-a1.googledomains.com ns-cloud-a2.googledomains.com")
                                     << QByteArray();
        QTest::newRow("two hosts: neither") << QByteArray("ada.ns.cloudflare.com ns-1.awsdns-01.com") << QByteArray();
        QTest::newRow("vanity") << QByteArray("ns1.example.com ns2.example.com") << QByteArray();
        QTest::newRow("look-alike") << QByteArray("ada.ns.cloudflare.com.evil.example") << QByteArray();
        QTest::newRow("azure")
            << QByteArray("ns1-01.azure-dns.com ns2-01.azure-dns.net ns3-01.azure-dns.org ns4-01.azure-dns.info")
            << QByteArray("azure");
    }
    void detected()
    {
        QFETCH(QByteArray, servers);
        QFETCH(QByteArray, host);
        const DnsHost *found = m_catalog.dnsHostFor(names(servers));
        QCOMPARE(found ? found->id : QByteArray(), host);
    }

    void noServersMeansNoHost() { QVERIFY(m_catalog.dnsHostFor(QList<DomainName>{}) == nullptr); }

    void theSoaTellsNetlifyFromNsOne()
    {
        const auto servers = names("dns1.p05.nsone.net dns2.p05.nsone.net");
        Catalog::HostHints hints;
        hints.soa =
            dns::SoaData{DomainName::literal("dns1.p05.nsone.net"), DomainName::literal("domains+netlify.netlify.com")};
        QCOMPARE(m_catalog.dnsHostFor(servers, hints)->id, QByteArray("netlify"));
        hints.soa->mailbox = DomainName::literal("hostmaster.nsone.net");
        QCOMPARE(m_catalog.dnsHostFor(servers, hints)->id, QByteArray("ns1"));
        hints.soa->mailbox = DomainName::literal("hostmaster.example.com");
        QVERIFY(m_catalog.dnsHostFor(servers, hints) == nullptr);
    }

    void domainConnectTellsVanityServers()
    {
        const auto servers = names("ns1.example.com");
        Catalog::HostHints hints;
        hints.domainConnectHost = "_domainconnect.gd.domaincontrol.com";
        QCOMPARE(m_catalog.dnsHostFor(servers, hints)->id, QByteArray("godaddy"));
        hints = {};
        hints.domainConnectProvider = QStringLiteral("cloudflare");
        QCOMPARE(m_catalog.dnsHostFor(servers, hints)->id, QByteArray("cloudflare"));
        hints.domainConnectProvider = QStringLiteral("nobody");
        QVERIFY(m_catalog.dnsHostFor(servers, hints) == nullptr);
    }

    void namesForPanels_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("unknown") << QByteArray() << QByteArray("_dmarc.example.com") << "_dmarc";
        QTest::newRow("unknown apex") << QByteArray() << QByteArray("example.com") << "@";
        QTest::newRow("godaddy") << QByteArray("godaddy") << QByteArray("s1._domainkey.example.com") << "s1._domainkey";
        QTest::newRow("route53 apex blank") << QByteArray("route53") << QByteArray("example.com") << "";
        QTest::newRow("aruba full") << QByteArray("aruba") << QByteArray("_dmarc.example.com") << "_dmarc.example.com";
        QTest::newRow("aruba apex") << QByteArray("aruba") << QByteArray("example.com") << "example.com";
        QTest::newRow("hostgator dot") << QByteArray("hostgator") << QByteArray("_dmarc.example.com")
                                       << "_dmarc.example.com.";
        QTest::newRow("cpanel apex") << QByteArray("cpanel") << QByteArray("example.com") << "example.com";
        QTest::newRow("outside the zone") << QByteArray("godaddy") << QByteArray("a.example.net") << "a.example.net";
    }
    void namesForPanels()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        QCOMPARE(nameForPanel(DomainName::literal(name), DomainName::literal("example.com"), m_catalog.dnsHost(host)),
                 typed);
    }

    void valuesForPanels_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("typed");
        const QByteArray longText = "v=DKIM1; k=rsa; p=" + QByteArray(300, 'A');
        const QString cut = QStringLiteral("\"%1\" \"%2\"")
                                .arg(QString::fromLatin1(longText.left(255)), QString::fromLatin1(longText.mid(255)));
        QTest::newRow("unknown raw") << QByteArray() << longText << QString::fromLatin1(longText);
        QTest::newRow("route53 quotes") << QByteArray("route53") << QByteArray("v=spf1 -all") << "\"v=spf1 -all\"";
        QTest::newRow("route53 splits") << QByteArray("route53") << longText << cut;
        QTest::newRow("google splits") << QByteArray("google-cloud-dns") << longText << cut;
        QTest::newRow("ns1 splits only long ones") << QByteArray("ns1") << QByteArray("v=spf1 -all") << "v=spf1 -all";
        QTest::newRow("ns1 long") << QByteArray("ns1") << longText << cut;
        QTest::newRow("azure raw") << QByteArray("azure") << longText << QString::fromLatin1(longText);
        QTest::newRow("loopia quotes, no split")
            << QByteArray("loopia") << QByteArray("v=spf1 -all") << "\"v=spf1 -all\"";
        QTest::newRow("inner quote") << QByteArray("route53") << QByteArray("a\"b\\c") << "\"a\\\"b\\\\c\"";
    }
    void valuesForPanels()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, text);
        QFETCH(QString, typed);
        QCOMPARE(valueForPanel(dns::RecordType::TXT, dns::TxtData{dns::splitTxt(text)}, m_catalog.dnsHost(host)),
                 typed);
    }

    void targetsForPanels()
    {
        const dns::RecordData target = dns::NameData{DomainName::literal("a.dkim.amazonses.com")};
        QCOMPARE(valueForPanel(dns::RecordType::CNAME, target, m_catalog.dnsHost("ovh")),
                 QStringLiteral("a.dkim.amazonses.com."));
        QCOMPARE(valueForPanel(dns::RecordType::CNAME, target, m_catalog.dnsHost("cloudflare")),
                 QStringLiteral("a.dkim.amazonses.com"));
        QCOMPARE(valueForPanel(dns::RecordType::MX, dns::MxData{10, DomainName::literal("m.example.net")},
                               m_catalog.dnsHost("desec")),
                 QStringLiteral("10 m.example.net."));
    }

    void tooLongForAHost()
    {
        const dns::RecordData key = dns::TxtData{dns::splitTxt(QByteArray(700, 'A'))};
        QVERIFY(isTooLongFor(key, m_catalog.dnsHost("digitalocean")));
        QVERIFY(!isTooLongFor(key, m_catalog.dnsHost("cloudflare")));
        QVERIFY(!isTooLongFor(key, m_catalog.dnsHost("constellix"))); // 255 a string, several strings
        QVERIFY(!isTooLongFor(key, nullptr));
    }
};

QTEST_GUILESS_MAIN(TestDnsHost)
#include "tst_dns_host.moc"
