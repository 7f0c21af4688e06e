// SPDX-License-Identifier: Apache-2.0
// Zone files into records (RFC 1035 5). ldns parses; errors that ldns accepts are rejected here first.
#include "core/dns/wire/ldns_bridge.h"
#include "core/dns/wire/resource_record.h"

#include <cstdio>

namespace sw::dns {

namespace {

constexpr qsizetype MaxZoneOctets = 4 * 1024 * 1024;
constexpr qsizetype MaxZoneRecords = 100'000;

struct FileClose
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
struct RdfFree
{
    void operator()(ldns_rdf *rdf) const { ldns_rdf_deep_free(rdf); }
};
using RdfPtr = std::unique_ptr<ldns_rdf, RdfFree>;

RdfPtr rdfFromName(const DomainName &name)
{
    const QByteArray &wire = name.toWire();
    return RdfPtr(ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wire.size()), wire.constData()));
}

tl::unexpected<ParseError> zoneSyntax(int line, const QString &reason)
{
    return unexpected(ParseError{"zone-syntax", 0, 0, {{"line", QString::number(line)}, {"reason", reason}}});
}

// What ldns accepts: a quote or a parenthesis that is never closed, and an MX preference that does not fit its
// 16 bits (it would be cut to another number). Line and reason of the first such fault.
struct LexicalFault
{
    int line = 0;
    const char *reason = nullptr;
};

class ZoneLexer
{
public:
    [[nodiscard]] std::optional<LexicalFault> check(const QByteArray &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text.at(i);
            if (c == '\\' && !m_comment)
                m_token += text.mid(i++, 2);
            else if (const char *reason = take(c))
                return LexicalFault{m_line, reason};
        }
        if (m_depth != 0)
            return LexicalFault{m_line, "open parenthesis"};
        return m_quoted ? std::optional(LexicalFault{m_line, "open quote"}) : std::nullopt;
    }

private:
    const char *take(char c)
    {
        if (c == '\n')
            return endLine();
        if (m_comment)
            return nullptr;
        if (c == '"') {
            m_quoted = !m_quoted;
            m_fresh = false;
            return nullptr;
        }
        if (m_quoted)
            return nullptr;
        switch (c) {
        case ';':
            m_comment = true;
            return endToken();
        case '(':
            ++m_depth;
            return endToken();
        case ')':
            --m_depth;
            return m_depth < 0 ? "parenthesis" : endToken();
        case ' ':
        case '\t':
        case '\r':
            m_fresh = false; // a line that begins with a blank has no owner
            return endToken();
        default:
            m_token += c;
            return nullptr;
        }
    }

    const char *endLine()
    {
        const char *reason = m_quoted ? "open quote" : endToken();
        if (reason == nullptr)
            ++m_line;
        m_comment = false;
        if (m_depth == 0) {
            m_fresh = true;
            m_afterMx = false;
        }
        return reason;
    }

    const char *endToken()
    {
        if (m_token.isEmpty())
            return nullptr;
        bool number = false;
        const quint64 value = m_token.toULongLong(&number);
        const bool tooLarge = m_afterMx && number && value > 0xffff;
        const bool owner = m_fresh;
        m_fresh = false;
        m_afterMx = !owner && m_token.toUpper() == "MX";
        m_token.clear();
        return tooLarge ? "MX preference" : nullptr;
    }

    QByteArray m_token;
    int m_line = 1;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_comment = false;
    bool m_fresh = true; // at the start of a line: an owner name comes next
    bool m_afterMx = false;
};

} // namespace

Expected<RecordList> recordsFromZoneText(const QByteArray &text, const DomainName &origin, quint32 defaultTtl)
{
    if (text.size() > MaxZoneOctets)
        return unexpected(ParseError{"zone-too-large", MaxZoneOctets, text.size() - MaxZoneOctets});
    RecordList records;
    if (text.trimmed().isEmpty())
        return records;

    if (const auto fault = ZoneLexer().check(text))
        return zoneSyntax(fault->line, QString::fromLatin1(fault->reason));

    // ldns reads zone text from a FILE only; the portable way to pass it memory is an unnamed temporary file.
    const std::unique_ptr<std::FILE, FileClose> file(std::tmpfile());
    const QByteArray terminated = text + '\n';
    const auto size = static_cast<size_t>(terminated.size());
    if (!file || std::fwrite(terminated.constData(), 1, size, file.get()) != size)
        return unexpected(ParseError{"zone-no-temporary-file"});
    std::rewind(file.get());

    ldns_rdf *originRdf = rdfFromName(origin).release(); // ldns replaces and frees both as it reads
    ldns_rdf *previous = nullptr;
    uint32_t ttl = defaultTtl;
    int line = 0;
    auto cleanUp = [&] {
        ldns_rdf_deep_free(originRdf);
        ldns_rdf_deep_free(previous);
    };
    while (std::feof(file.get()) == 0) {
        ldns_rr *raw = nullptr;
        const ldns_status status = ldns_rr_new_frm_fp_l(&raw, file.get(), &ttl, &originRdf, &previous, &line);
        const bridge::RrPtr rr(raw);
        switch (status) {
        case LDNS_STATUS_OK: {
            const auto record = bridge::fromLdns(rr.get());
            if (record && records.size() < MaxZoneRecords) {
                records.append(*record);
                break;
            }
            cleanUp();
            return unexpected(
                ParseError{record ? "zone-too-large" : "zone-syntax", 0, 0, {{"line", QString::number(line)}}});
        }
        case LDNS_STATUS_SYNTAX_TTL:    // a $TTL line was read
        case LDNS_STATUS_SYNTAX_ORIGIN: // a $ORIGIN line was read
        case LDNS_STATUS_SYNTAX_EMPTY:  // blank or comment
            break;
        default:
            cleanUp();
            return unexpected(ParseError{
                "zone-syntax",
                0,
                0,
                {{"line", QString::number(line)}, {"reason", QString::fromLatin1(ldns_get_errorstr_by_id(status))}}});
        }
    }
    cleanUp();
    return records;
}

namespace {

// The next word of a line, and what follows it.
QByteArrayView nextWord(QByteArrayView &rest)
{
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) != ' ' && rest.at(end) != '\t')
        end += rest.at(end) == '\\' ? 2 : 1;
    end = std::min(end, rest.size());
    const QByteArrayView word = rest.first(end);
    rest = rest.sliced(end).trimmed();
    return word;
}

// RFC 3597 5: "\# 2 DEAD"
std::optional<QByteArray> genericData(QByteArrayView text)
{
    (void)nextWord(text);
    bool ok = false;
    const int size = nextWord(text).toByteArray().toInt(&ok);
    const QByteArray hex = text.toByteArray().replace(' ', "");
    const QByteArray wire = QByteArray::fromHex(hex);
    return ok && size <= 0xffff && wire.size() == size && hex.size() == 2 * wire.size() ? std::optional(wire)
                                                                                        : std::nullopt;
}

// The type of a certificate (RFC 4398 2.1) is reserved when it is 0. ldns refuses it, and loses two octets each time.
bool isReservedCertificate(RecordType type, QByteArrayView text)
{
    constexpr auto Cert = static_cast<RecordType>(37);
    bool isNumber = false;
    const qlonglong number = nextWord(text).toByteArray().toLongLong(&isNumber);
    return type == Cert && isNumber && (number & 0xffff) == 0; // ldns cuts it to 16 bits
}

std::optional<ResourceRecord> readData(const DomainName &owner, RecordType type, quint32 ttl, QByteArrayView text)
{
    if (text.startsWith("\\#")) {
        const auto wire = genericData(text);
        if (!wire)
            return std::nullopt;
        const ResourceRecord opaque{owner, type, ttl, OpaqueData{*wire}};
        const bridge::RrPtr rr = bridge::toLdns(opaque); // into a typed one where there is a type
        return rr ? bridge::fromLdns(rr.get()) : std::optional(opaque);
    }
    if (isReservedCertificate(type, text))
        return std::nullopt;
    const QByteArray line = ". " + QByteArray::number(ttl) + " IN " + typeName(type) + ' ' + text.toByteArray();
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), ttl, nullptr, nullptr);
    const bridge::RrPtr rr(raw);
    auto record = status == LDNS_STATUS_OK ? bridge::fromLdns(rr.get()) : std::nullopt;
    if (record)
        record->owner = owner;
    return record;
}

} // namespace

Expected<ResourceRecord> recordFromLine(const QByteArray &line)
{
    if (line.contains('\n') || line.contains('\0') || ZoneLexer().check(line))
        return zoneSyntax(1, QStringLiteral("line"));
    QByteArrayView rest = line;
    const auto owner = DomainName::fromText(nextWord(rest));
    bool ok = false;
    const quint32 ttl = nextWord(rest).toByteArray().toUInt(&ok);
    const bool internet = nextWord(rest) == "IN";
    const auto type = typeFromName(nextWord(rest));
    if (!owner || !ok || !internet || !type)
        return zoneSyntax(1, QStringLiteral("fields"));
    const auto record = readData(*owner, *type, ttl, rest);
    return record ? Expected<ResourceRecord>(*record) : zoneSyntax(1, QStringLiteral("data"));
}

} // namespace sw::dns
