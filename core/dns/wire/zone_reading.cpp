// SPDX-License-Identifier: Apache-2.0
// Entries into records: names, TTL, class and type here, data by ldns; TXT is assembled here, to detect strings which
// are too long or outside quotes (RFC 1035 5.1).
#include "core/dns/wire/zone_reading.h"

#include "core/dns/wire/ldns_bridge.h"
#include "core/dns/wire/zone_entries.h"

#include <QStringDecoder>

#include <algorithm>

namespace sw::dns {

namespace {

constexpr qsizetype MaxZoneOctets = 4 * 1024 * 1024;
constexpr qsizetype MaxZoneRecords = 100'000;
constexpr qsizetype MaxRemarks = 1'000;
constexpr qsizetype MaxRemarkText = 200;

// UTF-16 is what spreadsheets and Windows editors save; a byte order mark is no part of the first name.
Expected<QByteArray> plainText(const QByteArray &octets)
{
    QByteArray text = octets;
    // Without a byte order mark: every other octet at the beginning is zero.
    const auto zeroAt = [&](qsizetype at) { return octets.size() > 3 && octets.at(at) == 0 && octets.at(at + 2) == 0; };
    const bool little = zeroAt(1) && !zeroAt(0);
    const bool big = zeroAt(0) && !zeroAt(1);
    if (little || big || octets.startsWith("\xff\xfe") || octets.startsWith("\xfe\xff")) {
        const bool mark = !little && !big;
        QStringDecoder decoder(mark     ? QStringDecoder::Utf16
                               : little ? QStringDecoder::Utf16LE
                                        : QStringDecoder::Utf16BE);
        const QString decoded = decoder.decode(octets);
        if (decoder.hasError())
            return unexpected(ParseError{"zone-not-text"});
        text = decoded.toUtf8();
    } else if (octets.startsWith("\xef\xbb\xbf")) {
        text = octets.mid(3);
    }
    if (text.contains('\0'))
        return unexpected(ParseError{"zone-not-text"});
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
    return text;
}

// "3600", "1h30m" (BIND's units).
std::optional<quint32> ttlFrom(const QByteArray &word)
{
    quint64 total = 0;
    quint64 number = 0;
    bool digits = false;
    for (const char c : word.toLower()) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<quint64>(c - '0');
            digits = true;
            if (number > 0x7fffffff)
                return std::nullopt;
            continue;
        }
        const qsizetype unit = QByteArrayView("smhdw").indexOf(c);
        constexpr quint64 Seconds[] = {1, 60, 3600, 86400, 604800};
        if (unit < 0 || !digits)
            return std::nullopt;
        total += number * Seconds[unit];
        number = 0;
        digits = false;
    }
    if (word.isEmpty() || (!digits && total == 0 && word != "0"))
        return std::nullopt;
    total += number;
    return total <= 0x7fffffff ? std::optional(static_cast<quint32>(total)) : std::nullopt; // RFC 2181 8
}

bool isClass(const QByteArray &word)
{
    const QByteArray upper = word.toUpper();
    return upper == "IN" || upper == "CH" || upper == "HS";
}

// \DDD and \X (RFC 1035 5.1).
QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 >= text.size()) {
            out += text.at(i);
            continue;
        }
        bool isNumber = false;
        const int octet = text.mid(i + 1, 3).toInt(&isNumber);
        const bool threeDigits = isNumber && i + 3 < text.size() && octet >= 0 && octet <= 255 &&
                                 text.at(i + 1) != '+' && text.at(i + 1) != '-' && text.at(i + 1) != ' ';
        out += threeDigits ? static_cast<char>(octet) : text.at(i + 1);
        i += threeDigits ? 3 : 1;
    }
    return out;
}

// What a skipped line may have been, by its words: a record of mail at that name, or an alias there.
bool mayHideMail(const ZoneEntry &entry)
{
    for (const ZoneToken &token : entry.tokens) {
        const QByteArray word = token.text.toLower();
        for (const char *sign : {"txt", "spf", "dkim", "dmarc", "cname", "alias", "aname", "dname"}) {
            if (word.contains(sign))
                return true;
        }
    }
    return false;
}

class ZoneReader
{
public:
    ZoneReader(const DomainName &origin, quint32 defaultTtl)
        : m_origin(origin)
        , m_owner(origin)
        , m_ttl(defaultTtl)
    {}

    [[nodiscard]] Expected<ZoneReading> read(const QByteArray &text);

private:
    [[nodiscard]] std::optional<DomainName> absolute(const ZoneToken &token) const;
    void readDirective(const ZoneEntry &entry);
    void readRecord(const ZoneEntry &entry);
    // TTL and class in either order; moves `at` behind them.
    [[nodiscard]] quint32 readTtlAndClass(const ZoneEntry &entry, qsizetype &at) const;
    void readText(const ZoneEntry &entry, RecordType type, quint32 ttl, qsizetype at);
    void readData(const ZoneEntry &entry, RecordType type, quint32 ttl, qsizetype at);
    void add(const ZoneEntry &entry, const ResourceRecord &record);
    void skip(const ZoneEntry &entry, const QByteArray &reason);
    void skipNameless(const ZoneEntry &entry);
    void refuse(const ZoneEntry &entry);
    void remark(ZoneRemark::Kind kind, const ZoneEntry &entry, const QByteArray &text, const QByteArray &reason = {});

    DomainName m_origin;
    DomainName m_owner;
    bool m_nameless = false; // the owner of the entry before could not be read
    std::optional<ParseError> m_refused = std::nullopt;
    quint32 m_ttl;
    QSet<QByteArray> m_seen; // canonical owner, type and data of each record
    ZoneReading m_reading;
};

void ZoneReader::remark(ZoneRemark::Kind kind, const ZoneEntry &entry, const QByteArray &text, const QByteArray &reason)
{
    if (m_reading.remarks.size() < MaxRemarks)
        m_reading.remarks.append({kind, entry.line, m_owner, text.left(MaxRemarkText), reason});
}

void ZoneReader::skip(const ZoneEntry &entry, const QByteArray &reason)
{
    remark(ZoneRemark::Kind::Unread, entry, entry.source, reason);
    if (mayHideMail(entry))
        m_reading.unclear.insert(m_owner);
}

// Without the owner it is not known at which name a mail record may be missing: then every name is uncertain.
void ZoneReader::skipNameless(const ZoneEntry &entry)
{
    remark(ZoneRemark::Kind::Unread, entry, entry.source, "name");
    m_nameless = true;
    if (mayHideMail(entry))
        refuse(entry);
}

void ZoneReader::refuse(const ZoneEntry &entry)
{
    const QString reason = QStringLiteral("name: ") + QString::fromUtf8(entry.source.left(MaxRemarkText));
    m_refused = ParseError{"zone-syntax", 0, 0, {{"line", QString::number(entry.line)}, {"reason", reason}}};
}

std::optional<DomainName> ZoneReader::absolute(const ZoneToken &token) const
{
    if (token.quoted)
        return std::nullopt;
    if (token.text == "@")
        return m_origin;
    const bool isFull = token.text.endsWith('.') && !token.text.endsWith("\\.");
    const auto name = isFull || m_origin.isRoot() ? DomainName::fromText(token.text)
                                                  : DomainName::fromText(token.text + '.' + m_origin.toFqdn());
    return name ? std::optional(*name) : std::nullopt;
}

void ZoneReader::readDirective(const ZoneEntry &entry)
{
    const QByteArray word = entry.tokens.first().text.toUpper();
    const ZoneToken argument = entry.tokens.value(1);
    if (word == "$ORIGIN") {
        if (const auto origin = absolute(argument))
            m_origin = *origin;
        else
            refuse(entry); // all relative names below it would be wrong
    } else if (word == "$TTL") {
        if (const auto ttl = ttlFrom(argument.text))
            m_ttl = *ttl;
        else
            skip(entry, "TTL");
    } else {
        m_reading.hasGaps = true; // $INCLUDE, $GENERATE: other files and made-up names
        skip(entry, word);
    }
}

quint32 ZoneReader::readTtlAndClass(const ZoneEntry &entry, qsizetype &at) const
{
    quint32 ttl = m_ttl;
    for (bool wantsTtl = true, wantsClass = true; at < entry.tokens.size() && !entry.tokens.at(at).quoted; ++at) {
        const QByteArray &word = entry.tokens.at(at).text;
        if (wantsClass && isClass(word)) {
            wantsClass = false;
        } else if (const auto given = ttlFrom(word); wantsTtl && given) {
            wantsTtl = false;
            ttl = *given;
        } else {
            break;
        }
    }
    return ttl;
}

void ZoneReader::readRecord(const ZoneEntry &entry)
{
    qsizetype at = 0;
    if (!entry.ownerOmitted) {
        const auto owner = absolute(entry.tokens.at(at++));
        if (!owner)
            return skipNameless(entry);
        m_owner = *owner;
        m_nameless = false;
    } else if (m_nameless) {
        return skipNameless(entry);
    }
    const quint32 ttl = readTtlAndClass(entry, at);
    const ZoneToken word = entry.tokens.value(at++);
    const auto type = word.quoted                    ? std::nullopt
                      : word.text.toUpper() == "SPF" ? std::optional(DiscontinuedSpf)
                                                     : typeFromName(word.text);
    if (!type)
        return skip(entry, "type");
    if (at >= entry.tokens.size())
        return skip(entry, "no data");
    const bool isGeneric = entry.tokens.at(at).text == "\\#"; // RFC 3597 5
    if ((*type == RecordType::TXT || *type == DiscontinuedSpf) && !isGeneric)
        return readText(entry, *type, ttl, at);
    readData(entry, *type, ttl, at);
}

void ZoneReader::readText(const ZoneEntry &entry, RecordType type, quint32 ttl, qsizetype at)
{
    TxtData data;
    QByteArrayList words;
    bool allQuoted = true;
    for (; at < entry.tokens.size(); ++at) {
        const ZoneToken &token = entry.tokens.at(at);
        const QByteArray string = unescaped(token.text);
        allQuoted = allQuoted && token.quoted;
        words.append(string);
        if (string.size() > 255)
            remark(ZoneRemark::Kind::LongString, entry, QByteArray::number(string.size()));
        data.strings += splitTxt(string);
    }
    if (!entry.cutOff.isEmpty())
        remark(ZoneRemark::Kind::CutAtComment, entry, entry.cutOff);
    else if (!allQuoted && words.size() > 1)
        remark(ZoneRemark::Kind::SeveralWords, entry, words.join(' '));
    if (type == RecordType::TXT)
        return add(entry, {m_owner, type, ttl, data});
    OpaqueData wire; // in the form of TXT (RFC 4408 3.1.1)
    for (const QByteArray &string : std::as_const(data.strings))
        wire.wire += static_cast<char>(string.size()) + string;
    add(entry, {m_owner, type, ttl, wire});
}

void ZoneReader::readData(const ZoneEntry &entry, RecordType type, quint32 ttl, qsizetype at)
{
    QByteArray line = m_owner.toFqdn() + ' ' + QByteArray::number(ttl) + " IN " + typeName(type);
    for (; at < entry.tokens.size(); ++at) {
        const ZoneToken &token = entry.tokens.at(at);
        line += token.quoted ? " \"" + token.text + '"' : ' ' + token.text;
    }
    const QByteArray &wire = m_origin.toWire();
    ldns_rdf *origin = ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wire.size()), wire.constData());
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), ttl, origin, nullptr);
    const bridge::RrPtr rr(raw);
    ldns_rdf_deep_free(origin);
    auto record = status == LDNS_STATUS_OK ? bridge::fromLdns(rr.get()) : std::nullopt;
    if (!record)
        return skip(entry, status == LDNS_STATUS_OK ? QByteArray("data") : QByteArray(ldns_get_errorstr_by_id(status)));
    // ldns cuts a preference that does not fit its 16 bits to another number.
    if (const auto *mx = record->as<MxData>();
        mx != nullptr && !line.contains(" MX " + QByteArray::number(mx->preference)))
        return skip(entry, "MX preference");
    record->owner = m_owner;
    add(entry, *record);
}

void ZoneReader::add(const ZoneEntry &entry, const ResourceRecord &record)
{
    const QByteArray key = record.owner.canonical() + typeName(record.type) + '\n' + dataToText(record);
    if (m_seen.contains(key))
        return remark(ZoneRemark::Kind::Repeated, entry, dataToText(record));
    m_seen.insert(key);
    m_reading.records.append(record);
}

Expected<ZoneReading> ZoneReader::read(const QByteArray &text)
{
    ZoneEntryReader entries(text);
    while (const auto entry = entries.next()) {
        if (entry->fault != nullptr) { // it may have swallowed records of other names
            return unexpected(
                ParseError{"zone-syntax",
                           0,
                           0,
                           {{"line", QString::number(entry->line)}, {"reason", QString::fromLatin1(entry->fault)}}});
        }
        const ZoneToken &first = entry->tokens.first();
        if (!first.quoted && first.text.startsWith('$') && !entry->ownerOmitted)
            readDirective(*entry);
        else
            readRecord(*entry);
        if (m_refused)
            return unexpected(*m_refused);
        if (m_reading.records.size() > MaxZoneRecords)
            return unexpected(ParseError{"zone-too-large", 0, 0, {{"line", QString::number(entry->line)}}});
    }
    return std::move(m_reading);
}

} // namespace

Expected<ZoneReading> readZone(const QByteArray &text, const DomainName &origin, quint32 defaultTtl)
{
    if (text.size() > MaxZoneOctets)
        return unexpected(ParseError{"zone-too-large", MaxZoneOctets, text.size() - MaxZoneOctets});
    const auto plain = plainText(text);
    if (!plain)
        return unexpected(plain.error());
    return ZoneReader(origin, defaultTtl).read(*plain);
}

} // namespace sw::dns
