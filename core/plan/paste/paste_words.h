// SPDX-License-Identifier: Apache-2.0
// What a word or a heading in a paste may be. No context here: paste_lines.h puts words together. Private to core/plan.
#pragma once

#include "core/dns/wire/record_type.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace sw::plan {

// What a column or a label stands for, in the languages that DNS panels speak.
enum class Role { None, Name, Value, Type, Ttl, Priority, Other };
[[nodiscard]] Role roleOf(QStringView phrase);

// "CNAME", "txt", "TXT-Eintrag", "MXレコード"; nullopt: not a type. Types we do not plan are types too.
[[nodiscard]] std::optional<dns::RecordType> typeWord(QStringView word);
[[nodiscard]] bool isPlannable(dns::RecordType type); // CNAME, TXT, MX

[[nodiscard]] bool isNumberWord(QStringView word); // TTLs and priorities: "3600", "1h", "Auto"
[[nodiscard]] bool isHostWord(QStringView word);   // "s1._domainkey", "em12.example.com.", "_dmarc"
[[nodiscard]] bool isCutWord(QStringView word); // a host word that a console or a person cut off: "u1.wl1.sendgrid..."
[[nodiscard]] bool isLabelWord(QStringView word);  // one label: "em1234"
[[nodiscard]] bool isButtonWord(QStringView word); // "Copy": what a web page has beside its values
[[nodiscard]] bool startsText(QStringView rest);   // a TXT value begins here: "v=DKIM1;…", "MS=ms1", "k=rsa"
[[nodiscard]] bool isKeyChunk(QStringView line);   // base64 and nothing else: the rest of a wrapped key
// Where the comment begins in a line of a zone file (RFC 1035 5.1): behind the class IN, at a semicolon outside quotes
// that does not stand between the tags of a value typed without quotes; else the line's length.
[[nodiscard]] qsizetype commentStart(QStringView line);
[[nodiscard]] bool isSpfTerm(QStringView word); // "include:amazonses.com"

} // namespace sw::plan
