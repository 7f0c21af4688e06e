// SPDX-License-Identifier: Apache-2.0
// What a word or a heading in a paste may be, without context; paste_lines.h combines words. Private to core/plan.
#pragma once

#include "core/dns/wire/record_type.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace sw::plan {

// What a column or a label means, in the languages of DNS panels.
enum class Role { None, Name, Value, Type, Ttl, Priority, Other };
[[nodiscard]] Role roleOf(QStringView phrase); // None: not a heading

// "CNAME", "txt", "TXT-Eintrag", "MXレコード"; nullopt: not a type. Types that are never planned count, too.
[[nodiscard]] std::optional<dns::RecordType> typeWord(QStringView word);
[[nodiscard]] bool isPlannable(dns::RecordType type); // CNAME, TXT, MX

[[nodiscard]] bool isNumberWord(QStringView word); // TTLs and priorities: "3600", "1h", "Auto"
[[nodiscard]] bool isHostWord(QStringView word);   // "s1._domainkey", "em12.example.com.", "_dmarc"
[[nodiscard]] bool isCutWord(QStringView word);    // a host word that was cut off: "u1.wl1.sendgrid..."
[[nodiscard]] bool isLabelWord(QStringView word);  // one label: "em1234"
[[nodiscard]] bool isButtonWord(QStringView word); // "Copy": page text beside values
[[nodiscard]] bool startsText(QStringView rest);   // a TXT value begins here: "v=DKIM1;…", "MS=ms1", "k=rsa"
[[nodiscard]] bool isKeyChunk(QStringView line);   // base64 and nothing else: may continue a wrapped key
// Where the comment begins in a line of a zone file (RFC 1035 5.1): behind the class IN, or at a semicolon outside
// quotes that does not separate the tags of an unquoted value; else the line's length.
[[nodiscard]] qsizetype commentStart(QStringView line);
[[nodiscard]] bool isSpfTerm(QStringView word); // "include:amazonses.com"

} // namespace sw::plan
