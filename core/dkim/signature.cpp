// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/signature.h"

#include "core/dkim/key/tag_list.h"

#include <algorithm>

namespace sw::dkim {

namespace {

constexpr qsizetype MostSignedHeaders = 1000; // names in h=; bounds the work for one signature

ParseError bad(const char *code, const Tag &tag)
{
    return {code,
            tag.valueOffset,
            tag.value.size(),
            {{"tag", QString::fromLatin1(tag.name)}, {"value", QString::fromUtf8(tag.value.left(200))}}};
}

std::optional<quint64> number(const QByteArray &text, int digits)
{
    if (text.isEmpty() || text.size() > digits ||
        !std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool good = false;
    const quint64 value = text.toULongLong(&good);
    // RFC 6376 3.5 allows more digits than fit: such a number counts as the largest one.
    return good ? value : std::optional<quint64>(std::numeric_limits<qint64>::max());
}

std::optional<Canonicalization> canonicalization(const QByteArray &name)
{
    for (const Canonicalization each : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        if (name.toLower() == canonicalizationName(each))
            return each;
    }
    return std::nullopt;
}

using Check = std::optional<ParseError>;

Check readAlgorithm(const TagList &list, Signature &signature)
{
    const Tag &tag = *list.find("a");
    for (const Algorithm each : {Algorithm::RsaSha256, Algorithm::Ed25519Sha256, Algorithm::RsaSha1}) {
        if (tag.value.toLower() == algorithmName(each)) {
            signature.algorithm = each;
            return std::nullopt;
        }
    }
    return bad("dkim-sig-algorithm", tag);
}

Check readCanonicalization(const TagList &list, Signature &signature)
{
    const Tag *tag = list.find("c");
    if (tag == nullptr)
        return std::nullopt;
    const qsizetype slash = tag->value.indexOf('/');
    const auto header = canonicalization(slash < 0 ? tag->value : tag->value.left(slash).trimmed());
    const auto body = slash < 0 ? Canonicalization::Simple : canonicalization(tag->value.sliced(slash + 1).trimmed());
    if (!header || !body)
        return bad("dkim-sig-tag-invalid", *tag);
    signature.header = *header;
    signature.body = *body;
    return std::nullopt;
}

Check readDomain(const TagList &list, Signature &signature)
{
    const Tag &domainTag = *list.find("d");
    const auto domain = dns::DomainName::fromUnicode(QString::fromUtf8(domainTag.value)); // U-labels: RFC 8616 5
    if (!domain || domain->isRoot())
        return bad("dkim-sig-tag-invalid", domainTag);
    signature.domain = *domain;
    const Tag &selectorTag = *list.find("s");
    signature.selector = selectorTag.value;
    if (signature.selector.isEmpty() || !signature.keyName())
        return bad("dkim-sig-tag-invalid", selectorTag);

    signature.identity = '@' + domainTag.value;
    signature.identityDomain = *domain;
    const Tag *identity = list.find("i");
    if (identity == nullptr)
        return std::nullopt;
    const qsizetype at = identity->value.lastIndexOf('@');
    const auto identityDomain = at < 0
                                    ? Expected<dns::DomainName>(unexpected(ParseError{"name-empty"}))
                                    : dns::DomainName::fromUnicode(QString::fromUtf8(identity->value.sliced(at + 1)));
    if (!identityDomain || !identityDomain->isAtOrBelow(*domain)) // RFC 6376 3.5, i=
        return bad("dkim-sig-identity", *identity);
    signature.identity = identity->value;
    signature.identityDomain = *identityDomain;
    return std::nullopt;
}

Check readHeaders(const TagList &list, Signature &signature)
{
    const Tag &tag = *list.find("h");
    for (const QByteArray &name : tag.value.split(':')) {
        signature.headers.append(name.trimmed().toLower());
        if (signature.headers.last().isEmpty() || signature.headers.size() > MostSignedHeaders)
            return bad("dkim-sig-tag-invalid", tag);
    }
    if (!signature.headers.contains("from")) // RFC 6376 5.4, 6.1.1
        return bad("dkim-sig-from-unsigned", tag);
    return std::nullopt;
}

Check readTimes(const TagList &list, Signature &signature)
{
    struct
    {
        const char *name;
        std::optional<qint64> *into;
    } const times[] = {{"t", &signature.signedAt}, {"x", &signature.expiresAt}};
    for (const auto &time : times) {
        const Tag *tag = list.find(time.name);
        if (tag == nullptr)
            continue;
        const auto seconds = number(tag->value, 30);
        if (!seconds)
            return bad("dkim-sig-tag-invalid", *tag);
        *time.into = static_cast<qint64>(std::min<quint64>(*seconds, std::numeric_limits<qint64>::max()));
    }
    if (signature.signedAt && signature.expiresAt && *signature.expiresAt <= *signature.signedAt)
        return bad("dkim-sig-expires-before-signed", *list.find("x"));
    return std::nullopt;
}

Check readRest(const TagList &list, Signature &signature)
{
    if (const Tag *length = list.find("l")) {
        signature.bodyLength = number(length->value, 76);
        if (!signature.bodyLength)
            return bad("dkim-sig-tag-invalid", *length);
    }
    if (const Tag *query = list.find("q")) {
        const QByteArrayList methods = colonList(query->value);
        if (std::none_of(methods.cbegin(), methods.cend(),
                         [](const QByteArray &m) { return m == "dns/txt" || m == "dns"; })) // "dns": early signers
            return bad("dkim-sig-query-method", *query);
    }
    struct
    {
        const char *name;
        QByteArray *into;
    } const values[] = {{"bh", &signature.bodyHash}, {"b", &signature.value}};
    for (const auto &value : values) {
        const Tag &tag = *list.find(value.name);
        const auto octets = decodeBase64(tag.value, "dkim-sig-tag-invalid", tag.valueOffset);
        if (!octets || octets->isEmpty())
            return bad("dkim-sig-tag-invalid", tag);
        *value.into = *octets;
    }
    return std::nullopt;
}

} // namespace

QByteArray algorithmName(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::RsaSha256:
        return "rsa-sha256";
    case Algorithm::Ed25519Sha256:
        return "ed25519-sha256";
    case Algorithm::RsaSha1:
        return "rsa-sha1";
    }
    Q_UNREACHABLE();
}

QByteArray canonicalizationName(Canonicalization canonicalization)
{
    switch (canonicalization) {
    case Canonicalization::Simple:
        return "simple";
    case Canonicalization::Relaxed:
        return "relaxed";
    }
    Q_UNREACHABLE();
}

Expected<dns::DomainName> Signature::keyName() const
{
    return domain.prepended(selector + "._domainkey");
}

SignatureHint hintOf(const QByteArray &value)
{
    const auto list = TagList::parse(value, "dkim-sig");
    if (!list)
        return {};
    return {list->compact("d"), list->compact("s"), list->compact("a"), list->compact("i")};
}

Expected<Signature> parseSignature(const QByteArray &value)
{
    const auto list = TagList::parse(value, "dkim-sig");
    if (!list)
        return unexpected(list.error());
    for (const char *name : {"v", "a", "b", "bh", "d", "h", "s"}) {
        if (list->find(name) == nullptr)
            return unexpected(
                ParseError{"dkim-sig-tag-missing", value.size(), 0, {{"tag", QString::fromLatin1(name)}}});
    }
    if (list->find("v")->value != "1")
        return unexpected(bad("dkim-sig-version", *list->find("v")));
    Signature signature;
    for (const auto read : {readAlgorithm, readCanonicalization, readDomain, readHeaders, readTimes, readRest}) {
        if (auto error = read(*list, signature))
            return unexpected(*error);
    }
    const Tag &b = *list->find("b");
    signature.withoutValue = value.left(b.rawBegin) + value.sliced(b.rawEnd);
    return signature;
}

} // namespace sw::dkim
