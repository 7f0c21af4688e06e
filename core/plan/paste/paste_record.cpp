// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_record.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/dmarc/record/record.h"
#include "core/plan/paste/paste_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::plan {

namespace {

using dns::DomainName;
using dns::RecordType;

void note(Findings &findings, const QByteArray &code, const Finding::Args &args)
{
    const Finding finding{code, args};
    if (!findings.contains(finding))
        findings.append(finding);
}

bool hasUnderscore(const DomainName &name)
{
    const QByteArrayList labels = name.labels();
    return std::any_of(labels.begin(), labels.end(), [](const QByteArray &label) { return label.startsWith('_'); });
}

// "co.uk": two labels that no organisation owns. An estimate is enough here; the public suffix list is core/dmarc's.
bool isRegistryLike(const DomainName &name)
{
    static const QByteArrayList Second = {"co",  "com", "org", "net", "ac",  "gov",
                                          "edu", "or",  "ne",  "go",  "gob", "gouv"};
    return name.labelCount() < 2 || (name.labelCount() == 2 && name.labels().last().size() == 2 &&
                                     Second.contains(name.labels().first().toLower()));
}

// The nearest parent of `domain` that `name` is below ("x._domainkey.example.com" for billing.example.com).
std::optional<DomainName> parentHolding(const DomainName &name, const DomainName &domain)
{
    for (DomainName up = domain.parent(); !isRegistryLike(up); up = up.parent()) {
        if (name.isBelow(up))
            return up;
    }
    return std::nullopt;
}

// "x.example.com.example.com": a panel appended the domain to a full name.
DomainName undoubled(const DomainName &name, const DomainName &domain, bool &changed)
{
    if (domain.isRoot())
        return name;
    const auto doubled = domain.prepended(domain.toText());
    DomainName result = name;
    while (doubled && result.isAtOrBelow(*doubled)) {
        const QByteArray left = result.relativeTo(domain);
        const auto shorter = DomainName::fromText(left);
        if (!shorter)
            break;
        result = *shorter;
        changed = true;
    }
    return result;
}

// The domain that a full DKIM or DMARC name belongs to, if it is not part of ours: "other.com".
bool isAboutAnother(const DomainName &name)
{
    const QByteArrayList labels = name.labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QByteArray lower = labels[i].toLower();
        if (lower == "_domainkey" || lower == "_dmarc" || lower == "_amazonses")
            return labels.size() - i - 1 >= 2;
    }
    return false;
}

std::variant<DomainName, Refusal> ownerFrom(const QString &text, const DomainName &domain, Findings &findings)
{
    QString name = bare(text);
    const bool absolute = name.endsWith(u'.');
    const bool apex = name == QLatin1String("@") || name.isEmpty();
    const auto parsed = DomainName::fromUnicode(apex ? domain.toString() : name);
    if (!parsed || parsed->isRoot())
        return Refusal{"paste-bad-name"};
    // Without a domain a short name cannot be completed.
    if (domain.isRoot() && (parsed->labelCount() < 2 || parsed->labels().last().startsWith('_')))
        return Refusal{"paste-bad-name"};
    if (parsed->isAtOrBelow(domain)) {
        bool changed = false;
        const DomainName once = undoubled(*parsed, domain, changed);
        if (changed)
            note(findings, "paste-doubled-domain", {{"pasted", name}, {"name", once.toString()}});
        return once;
    }
    if (const auto parent = parentHolding(*parsed, domain)) {
        note(findings, "paste-parent-domain", {{"name", parsed->toString()}, {"domain", domain.toString()}});
        return *parsed;
    }
    // A full name outside the domain must never be completed with it.
    const bool looksFull = absolute || isAboutAnother(*parsed) ||
                           (parsed->labelCount() >= 3 && !hasUnderscore(*parsed)) ||
                           (parsed->labelCount() == 2 && !hasUnderscore(*parsed));
    const bool relative =
        !absolute && !isAboutAnother(*parsed) && (parsed->labelCount() == 1 || hasUnderscore(*parsed));
    if (!relative && looksFull) {
        note(findings, "paste-other-domain", {{"name", parsed->toString()}, {"domain", domain.toString()}});
        return Refusal{"paste-other-domain"};
    }
    // "k1._domainkey.billing" for billing.example.com: consoles omit the zone, which may be a domain above.
    for (DomainName zone = domain.parent(); hasUnderscore(*parsed) && !isRegistryLike(zone); zone = zone.parent()) {
        const auto below = DomainName::fromText(domain.relativeTo(zone));
        const auto whole =
            below && parsed->isBelow(*below) ? zone.prepended(parsed->toText()) : unexpected(ParseError{});
        if (whole)
            return *whole;
    }
    const auto full = domain.prepended(parsed->toText());
    if (!full)
        return Refusal{"paste-bad-name"};
    return *full;
}

// Quoted strings joined, escapes decoded, everything outside the quotes dropped; unquoted text unchanged.
QString joinedText(const QString &value)
{
    QString text = value.trimmed();
    if (text.startsWith(u'('))
        text = text.mid(1).trimmed();
    if (!text.startsWith(u'"'))
        return text;
    QString out;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inside && c == u'\\' && i + 1 < text.size()) {
            out += text.at(++i);
        } else if (c == u'"') {
            inside = !inside;
        } else if (inside && c != u'\n') {
            out += c;
        } else if (!inside && c == u';') {
            break; // a comment of the zone file
        }
    }
    return out;
}

// The length that a DER SEQUENCE announces, itself included (X.690 8.1.3); 0: not DER.
qsizetype announcedLength(const QByteArray &der)
{
    if (der.size() < 4 || der.at(0) != '\x30')
        return 0;
    const auto octet = [&](qsizetype i) { return static_cast<quint8>(der.at(i)); };
    if (octet(1) < 0x80)
        return 2 + octet(1);
    if (octet(1) == 0x81)
        return 3 + octet(2);
    return octet(1) == 0x82 ? 4 + (octet(2) << 8 | octet(3)) : 0;
}

// A complete public key: as long as its DER says, or the 32 octets of Ed25519 (RFC 8463 4.2).
bool isWholeKey(const QString &base64)
{
    const QByteArray::FromBase64Result decoded =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || base64.size() % 4 != 0)
        return false;
    const qsizetype announced = announcedLength(decoded.decoded);
    return announced > 0 ? decoded.decoded.size() == announced : decoded.decoded.size() == 32;
}

QString cleanKey(const QString &text, const QString &owner, Findings &findings)
{
    static const QRegularExpression KeyTag(QStringLiteral("(^|;)(\\s*p\\s*=)([^;]*)"));
    const QRegularExpressionMatch match = KeyTag.match(text);
    if (!match.hasMatch())
        return text;
    QString key = match.captured(3);
    const QString stripped = QString(key).remove(QRegularExpression(QStringLiteral("\\s+")));
    if (key.trimmed().contains(u' ') || key.contains(u'\n'))
        note(findings, "paste-rejoined-key", {{"name", owner}});
    if (!stripped.isEmpty() && !isWholeKey(stripped))
        note(findings, "paste-key-broken", {{"name", owner}, {"length", QString::number(stripped.size())}});
    QString out = text;
    return out.replace(match.capturedStart(3), match.capturedLength(3), stripped);
}

std::variant<PastedRecord, Refusal> txtFrom(const DomainName &owner, const QString &value, Findings &findings)
{
    QString text = joinedText(value);
    if (text.contains(QStringLiteral("\\;"))) {
        text.replace(QStringLiteral("\\;"), QStringLiteral(";"));
        note(findings, "paste-escapes-removed", {{"name", owner.toString()}});
    }
    const bool isKey = owner.labels().contains(QByteArray("_domainkey")) ||
                       text.startsWith(QLatin1String("v=DKIM1"), Qt::CaseInsensitive);
    text = isKey ? cleanKey(text, owner.toString(), findings) : text;
    text = isKey ? text.simplified() : text.trimmed().replace(u'\n', u' ');
    if (text.isEmpty())
        return Refusal{"paste-no-value"};
    const QByteArray octets = text.toUtf8();
    if (octets.size() > 8'000)
        return Refusal{"paste-value-too-long"};
    if (owner.labels().value(0).compare("_amazonses", Qt::CaseInsensitive) == 0)
        return Refusal{"paste-not-needed-ses-txt"};
    return PastedRecord{owner, RecordType::TXT, dns::TxtData{dns::splitTxt(octets)}};
}

// A target with our domain appended by a panel or a person: "abc.dkim.amazonses.com.example.com".
DomainName targetWithoutDomain(const DomainName &target, const DomainName &domain, Findings &findings)
{
    static const QByteArrayList Known = {"amazonses.com",    "sendgrid.net",           "mailgun.org",
                                         "mtasv.net",        "sparkpostmail.com",      "mandrillapp.com",
                                         "onmicrosoft.com",  "dkim.mail.microsoft",    "brevo.com",
                                         "mailjet.com",      "zeptomail.com",          "smtp2go.net",
                                         "elasticemail.com", "fmhosted.com",           "proton.ch",
                                         "mailersend.net",   "oracleemaildelivery.com"};
    if (!target.isBelow(domain))
        return target;
    const auto rest = DomainName::fromText(target.relativeTo(domain));
    if (!rest)
        return target;
    for (const QByteArray &suffix : Known) {
        if (rest->isAtOrBelow(DomainName::literal(suffix))) {
            note(findings, "paste-domain-behind-target", {{"pasted", target.toString()}, {"target", rest->toString()}});
            return *rest;
        }
    }
    return target;
}

std::optional<DomainName> hostFrom(const QString &value)
{
    const QString text = bare(value);
    if (!isHostWord(text))
        return std::nullopt;
    const auto name = DomainName::fromUnicode(text);
    return name && name->labelCount() >= 2 ? std::optional(*name) : std::nullopt;
}

struct MailExchange
{
    quint16 preference = 10;
    QString host = {};
    bool given = false;
};

MailExchange exchangeFrom(const QString &value, const QString &priority)
{
    static const QRegularExpression Pair(QStringLiteral("^(\\d{1,5})\\s+(\\S+)$"));
    static const QRegularExpression Turned(QStringLiteral("^(\\S+)\\s+(\\d{1,5})$"));
    const QString text = bare(value);
    if (const auto match = Pair.match(text); match.hasMatch())
        return {match.captured(1).toUShort(), match.captured(2), true};
    if (const auto match = Turned.match(text); match.hasMatch())
        return {match.captured(2).toUShort(), match.captured(1), true};
    bool good = false;
    const quint16 preference = priority.trimmed().toUShort(&good);
    return {good ? preference : quint16(10), text, good};
}

RecordType guessedType(const RoughRecord &rough)
{
    const QString value = bare(rough.value);
    const bool isText = rough.value.trimmed().startsWith(u'"') ? !isHostWord(value) : startsText(value);
    if (isText)
        return RecordType::TXT;
    const MailExchange exchange = exchangeFrom(rough.value, {});
    if (exchange.given && isHostWord(exchange.host))
        return RecordType::MX;
    return hostFrom(rough.value) ? RecordType::CNAME : RecordType::TXT;
}

// "abc.domainkey" for "abc._domainkey", "dmarc" for "_dmarc": mail programs and forms that accept only host names drop
// the underscore. Receivers never look for a key or a policy at such a name.
QString withUnderscores(const QString &name, const QString &value)
{
    static const QRegularExpression Key(QStringLiteral("^([^.]+)\\.domainkey(?=\\.|$)"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Policy(QStringLiteral("^dmarc(?=\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString mended = name;
    if (startsText(value) || isHostWord(value))
        mended.replace(Key, QStringLiteral("\\1._domainkey"));
    if (const QByteArray text = value.toUtf8(); dmarc::isDmarcRecord(text) || dmarc::isNearlyDmarcRecord(text))
        mended.replace(Policy, QStringLiteral("_dmarc"));
    return mended;
}

// Amazon SES Easy DKIM: the token in the name equals the token in the target, in every region.
bool tokensAgree(const DomainName &name, const DomainName &target)
{
    const QByteArrayList to = target.labels();
    if (!target.isBelow(DomainName::literal("amazonses.com")) || to.value(1).toLower() != "dkim")
        return true;
    const QByteArrayList from = name.labels();
    return from.value(0).toLower() == to.value(0).toLower() && from.value(1).toLower() == "_domainkey";
}

// Ends in an existing top-level domain, or in one for examples and tests (RFC 2606).
bool mayBeHost(const DomainName &name)
{
    static const QByteArrayList Reserved{"example", "test", "invalid", "localhost"};
    const DomainName top = name.lastLabels(1);
    return Reserved.contains(top.labels().value(0).toLower()) || dmarc::isRegistrySuffix(top);
}

} // namespace

int nameLikeness(const QString &word, const DomainName &domain)
{
    const auto name = DomainName::fromUnicode(bare(word));
    if (!name)
        return 0;
    if (name->isAtOrBelow(domain) || parentHolding(*name, domain))
        return hasUnderscore(*name) ? 3 : 2;
    if (hasUnderscore(*name))
        return isAboutAnother(*name) ? 1 : 3;
    return 0;
}

bool isMailName(const QString &word)
{
    const auto name = DomainName::fromUnicode(bare(word));
    return name && hasUnderscore(*name);
}

bool keyGoesOn(const QString &value, const QString &line)
{
    static const QRegularExpression Open(QStringLiteral("(?:^|[;\"])\\s*p\\s*=([A-Za-z0-9+/=\\s]*)$"));
    // "v=DKIM1; k=rsa;" and the key itself on the next line.
    static const QRegularExpression Key(QStringLiteral("^(?:[a-z]{1,3}\\s*=[^;=]*;\\s*)*p\\s*=\\s*[A-Za-z0-9+/]"));
    static const QRegularExpression NoKeyYet(
        QStringLiteral("^\\s*\"?(?:v\\s*=\\s*DKIM1|k\\s*=\\s*(?:rsa|ed25519))(?:(?!p\\s*=).)*;\\s*$"));
    if (NoKeyYet.match(value).hasMatch() && Key.match(line).hasMatch())
        return true;
    const QRegularExpressionMatch match = Open.match(value);
    if (!match.hasMatch() || !isKeyChunk(line))
        return false;
    const QString soFar = match.captured(1).remove(QRegularExpression(QStringLiteral("\\s+")));
    // No key so far, or a word that happens to be base64: only a long line is certain to continue it.
    const bool isDer = announcedLength(QByteArray::fromBase64(soFar.left(8).toLatin1())) > 0;
    return !isWholeKey(soFar) && (line.size() >= 16 || isDer);
}

std::variant<PastedRecord, Refusal> recordFrom(const RoughRecord &rough, const DomainName &domain, Findings &findings)
{
    // "u1.wl1.sendgrid…": consoles cut off what does not fit into a column.
    for (const QString &part : {bare(rough.name), bare(rough.value)}) {
        if (isCutWord(part) || part.endsWith(QLatin1String("..."))) {
            note(findings, "paste-cut-off", {{"text", part.left(200)}});
            return Refusal{"paste-cut-off"};
        }
    }
    const RecordType guessed = guessedType(rough);
    RecordType type = rough.type.value_or(guessed);
    if (!isPlannable(type))
        return Refusal{"paste-other-type"};
    const QString mended = withUnderscores(bare(rough.name), bare(rough.value));
    const auto owner = ownerFrom(mended, domain, findings);
    if (const auto *refusal = std::get_if<Refusal>(&owner))
        return *refusal;
    const DomainName name = std::get<DomainName>(owner);
    if (mended != bare(rough.name))
        note(findings, "paste-underscore-missing", {{"pasted", bare(rough.name)}, {"name", name.toString()}});
    if (bare(rough.value).isEmpty())
        return Refusal{"paste-no-value"};
    if (type == RecordType::CNAME && guessed == RecordType::TXT && startsText(bare(rough.value))) {
        note(findings, "paste-type-changed",
             {{"name", name.toString()}, {"from", QStringLiteral("CNAME")}, {"to", QStringLiteral("TXT")}});
        type = RecordType::TXT;
    }
    if (type == RecordType::TXT)
        return txtFrom(name, rough.value, findings);

    const MailExchange exchange = exchangeFrom(rough.value, rough.priority);
    const auto host = hostFrom(type == RecordType::MX ? exchange.host : rough.value);
    if (!host)
        return Refusal{"paste-bad-target"};
    // "mail.example.com  pending.verification": without a type, two dotted words are a record only if they may be
    // hosts.
    if (!rough.type && !mayBeHost(*host))
        return Refusal{"paste-not-a-record"};
    const DomainName target = targetWithoutDomain(*host, domain, findings);
    if (target == name)
        return Refusal{"paste-bad-target"};
    if (!tokensAgree(name, target)) {
        note(findings, "paste-tokens-differ", {{"name", name.toString()}, {"target", target.toString()}});
        return Refusal{"paste-tokens-differ"};
    }
    if (type == RecordType::MX) {
        if (!exchange.given)
            note(findings, "paste-priority-assumed", {{"name", name.toString()}, {"priority", QStringLiteral("10")}});
        return PastedRecord{name, RecordType::MX, dns::MxData{exchange.preference, target}};
    }
    return PastedRecord{name, RecordType::CNAME, dns::NameData{target}};
}

} // namespace sw::plan
