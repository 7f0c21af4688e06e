// SPDX-License-Identifier: Apache-2.0
// A real BIND, Knot or PowerDNS that takes signed updates of "shop.example" on loopback, for everything that publishes
// directly.
#pragma once

#include "tests/support/dns_real_servers.h"

namespace sw::test {

class UpdateServer
{
public:
    enum class Kind { Bind, Knot, PowerDns }; // PowerDNS with its SQLite back end; its own bind back end takes none
    // What a customer of Zuora's may have: mail of its own, SPF, DMARC, and something that is not ours.
    static constexpr char UsualZone[] = "$TTL 300\n"
                                        "@ SOA ns1 host 1 3600 600 86400 60\n"
                                        "@ NS ns1\n"
                                        "ns1 A 127.0.0.1\n"
                                        "@ MX 10 mx\n"
                                        "mx A 192.0.2.25\n"
                                        "@ TXT \"site-verification=abc\"\n"
                                        "@ TXT \"v=spf1 mx ~all\"\n"
                                        "_dmarc TXT \"v=DMARC1; p=none\"\n";
    // Three CNAMEs as the dialog of the advanced route shows them.
    static constexpr char Paste[] =
        "ctoy2wj55u3k7m._domainkey.shop.example\tCNAME\tctoy2wj55u3k7m.dkim.amazonses.com\n"
        "h3kq7zr2mdw9xa._domainkey.shop.example\tCNAME\th3kq7zr2mdw9xa.dkim.amazonses.com\n"
        "p5vn0sxa1cf8te._domainkey.shop.example\tCNAME\tp5vn0sxa1cf8te.dkim.amazonses.com\n";
    static constexpr char KeyName[] = "senderwright";
    static constexpr char Secret[] = "bm90IGEgc2VjcmV0LCBqdXN0IGEgdGVzdCBrZXkhIQ==";
    static constexpr char OtherSecret[] = "YW5vdGhlciBrZXkgYWx0b2dldGhlciwgbm90IGtub3duIQ==";

    // What differs from the usual; before start().
    struct Setting
    {
        QByteArray address = "127.0.0.1"; // another of 127.0.0.0/8: not BIND, which listens where interfaces are
        quint16 port = 0;                 // 0: a free one
        bool takesUpdates = true;         // false: nobody may, whatever the key
        int aheadS = 0;                   // how far its clock is ahead of ours
        QByteArray primary = {};          // "127.0.0.1": Knot only; it copies the zone from there, at the same port
        QByteArray copiedBy = {};         // "127.0.0.2": BIND only; it notifies that one, at the same port
    };
    void set(const Setting &setting) { m_setting = setting; }
    // A key that every server knows, with the usual secret, and that may change nothing.
    static constexpr char BystanderName[] = "bystander";

    // Empty is success; it takes a moment until it answers.
    // `others`: a root zone with what lies elsewhere; empty: one with Amazon's senders and keys.
    [[nodiscard]] QByteArray start(Kind kind, const QByteArray &zone = UsualZone,
                                   const QByteArray &origin = "shop.example", const QByteArray &others = {});
    void stop() { m_server.stop(); }
    void freeze() const; // still there, and silent
    void thaw() const;
    [[nodiscard]] QByteArray output() { return m_server.output(); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &octets) const; // into its folder; the path
    // A public RSA key of 2048 bits, as it stands in a DKIM record: what lies behind the aliases of senders.
    static constexpr char DkimKey[] = "v=DKIM1; k=rsa; p="
                                      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtYS13lPMn5rJ9VBYmpQ26kPaxtjCeGWb"
                                      "nOrubto8w84zJldjL47kVnLEEspgMJqnEpWxhn32KY0t/U8zSXSnmCbmPYWnFwSe2jNM7JwDGMON"
                                      "WQUIDsAWjhSMib3itO/uwXftmdT11wMPoXDFe8KJIE/d2EK7Jpft4wjlxa0YHT93jghgWergqm2z"
                                      "abeVsxmFzxH0qcgrkGX2Wo+pHCzQ1nNgUaMi0jeLCjbQGkw8/oT7yMbsw7V/58tn2KYJDnf6JyOf"
                                      "lXpdK2eSEnPJDnO1zoLRFUOcFfMgNw7NJeyJK4orSWLn0SpOzI2dOFXccurOAn4guQDQFLKUZfjz"
                                      "QDlAwwIDAQAB";
    // As tsig-keygen writes it.
    [[nodiscard]] static QByteArray keyText(const QByteArray &secret = Secret);
    // Up to 3.3, Knot says that it does not know a key for a zone (BADKEY); since 3.4 only NOTAUTH, without a TSIG.
    [[nodiscard]] static bool knotNamesBadKeys();

    // As dig +short says them, sorted; asked of the server itself.
    [[nodiscard]] QByteArrayList values(const QByteArray &name, const QByteArray &type) const;
    // Somebody else edits the zone: commands for nsupdate, signed with the key. Empty is success.
    [[nodiscard]] QByteArray edit(const QByteArray &commands) const;
    // Runs a script for nsupdate with the key, as its user would: exit status, and what it said.
    struct Ran
    {
        int code = -1;
        QByteArray output;
    };
    [[nodiscard]] Ran nsupdate(const QByteArray &script) const;

private:
    [[nodiscard]] QByteArray startBind(const QByteArray &origin);
    [[nodiscard]] QByteArray startKnot(const QByteArray &origin);
    [[nodiscard]] QByteArray startPowerDns(const QByteArray &origin);

    QTemporaryDir m_folder;
    RealServer m_server;
    Setting m_setting;
    quint16 m_port = 0;
};

} // namespace sw::test
