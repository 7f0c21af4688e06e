// SPDX-License-Identifier: Apache-2.0
// What an outsider may put into the DNS to mislead whoever reads it: for everything that shows text from there.
#pragma once

#include <QByteArray>

namespace sw::test {

// ESC, BEL, CR, LF, DEL, C1 (CSI), bidi override, isolate, RLM, ALM, line separator, tags; a line that begins with
// "FORGED". UTF-8, as octets of a TXT string. Holds "owned".
inline const QByteArray HostileText = "\x1b]0;owned\x07"
                                      "\r\nFORGED good.example is fine\r\n"
                                      "<b>x</b><img src=//x.example>"
                                      "\x7f\xc2\x9b"
                                      "31m\xe2\x80\xae"
                                      "txt\xe2\x81\xa6"
                                      "\xe2\x80\x8f\xd8\x9c\xe2\x80\xa8"
                                      "end";

// The same in a zone file: every octet that is no letter as \DDD.
[[nodiscard]] inline QByteArray inZone(const QByteArray &octets)
{
    QByteArray out;
    for (const char c : octets) {
        const auto octet = static_cast<uchar>(c);
        const bool plain = (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'z') ||
                           (octet >= 'A' && octet <= 'Z') || QByteArrayView(" =:;/,+-_~@?").contains(c);
        out += plain ? QByteArray(1, c) : '\\' + QByteArray::number(octet).rightJustified(3, '0');
    }
    return out;
}

// A label of a name, as in a zone file.
[[nodiscard]] inline QByteArray hostileLabel()
{
    return inZone("a\x1b[31m\xc2\x9b\r\n<b>x</b>"
                  "b");
}

// Records of example.com, relative to it: for FieldWorld.
[[nodiscard]] inline QByteArray hostileZone()
{
    const auto txt = [](const QByteArray &name, const QByteArray &value) {
        QByteArray line = name + " TXT";
        for (qsizetype at = 0; at < value.size(); at += 200) // one string holds 255 octets (RFC 1035 3.3)
            line += " \"" + inZone(value.mid(at, 200)) + '"';
        return line + '\n';
    };
    const QByteArray &bad = HostileText;
    const QByteArray label = hostileLabel();
    QByteArray zone = txt("@", "v=spf1 include:" + bad + " exp=" + bad + " -all");
    zone += txt("@", bad);
    zone += txt("_dmarc", "v=DMARC1; p=none; rua=mailto:x@" + bad + "; x=" + bad);
    zone += txt("s1._domainkey", "v=DKIM1; k=" + bad + "; n=" + bad + "; p=" + bad);
    zone += txt("google._domainkey", bad);
    zone += txt("_mta-sts", "v=STSv1; id=" + bad);
    zone += txt("_smtp._tls", "v=TLSRPTv1; rua=" + bad);
    zone += txt("default._bimi", "v=BIMI1; l=https://" + bad + "/x.svg");
    zone += txt("_domainconnect", bad);
    zone += txt("dmarc", "v=DMARC1; p=" + bad);
    zone += "@ MX 10 " + label + "\n" + label + " A 192.0.2.1\n@ NS " + label + "ns\n" + label + "ns A 127.0.0.1\n";
    zone += "s2._domainkey CNAME " + label + ".x\nem1 CNAME " + label + "\n";
    zone += "@ CAA 0 issue \"" + inZone(bad) + "\"\n";
    return zone;
}

// A message whose every field does the same.
[[nodiscard]] inline QByteArray hostileMessage()
{
    const QByteArray flat = QByteArray(HostileText).replace("\r\n", " ");
    const QByteArray word = "=?utf-8?B?" + HostileText.toBase64() + "?=";
    return "Received: from " + flat + " (" + flat +
           " [192.0.2.9]) by mx.example.org with ESMTPS; x\r\nReturn-Path: <b@" + flat +
           ">\r\nAuthentication-Results: mx.example.org; dkim=pass (" + flat + ") header.d=" + flat +
           "\r\nDKIM-Signature: v=1; a=" + flat + "; d=example.com; s=s1; h=from:" + flat + "; bh=" + flat +
           "; b=AAAA\r\nDKIM-Signature: v=1; a=rsa-sha256; d=" + flat + "; s=" + flat +
           "; h=from; bh=AAAA; b=AAAA; i=@" + flat + "\r\nFrom: " + word +
           " <billing@example.com>\r\nSubject: " + flat + word + "\r\nDate: " + flat + "\r\nMessage-ID: <" + flat +
           ">\r\n\r\n" + HostileText + "\r\n";
}

} // namespace sw::test
