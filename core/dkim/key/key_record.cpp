// SPDX-License-Identifier: Apache-2.0
// RFC 6376 3.6.1. The list is parsed by tag_list.cpp; published keys are checked by key_check.cpp.
#include "core/dkim/key/key_record.h"

#include "core/dkim/key/public_key.h"
#include "core/dkim/key/tag_list.h"

namespace sw::dkim {

namespace {

ParseError at(const char *code, const Tag &tag)
{
    return {code, tag.valueOffset, tag.value.size()};
}

} // namespace

bool isMeantAsKey(const QByteArray &text)
{
    const QByteArray bare = text.simplified().replace(" ", "");
    return bare.startsWith("v=DKIM1") || bare.startsWith("p=") || bare.contains(";p=");
}

Expected<KeyRecord> parseKeyRecord(const QByteArray &text)
{
    const auto list = TagList::parse(text, "dkim-key");
    if (!list)
        return unexpected(list.error());

    if (const Tag *version = list->find("v")) {
        if (version != &list->tags().first() || version->value != "DKIM1")
            return unexpected(at("dkim-key-version", *version));
    }
    const Tag *key = list->find("p");
    if (key == nullptr)
        return unexpected(ParseError{"dkim-key-no-p", text.size()});
    const auto octets = decodeBase64(key->value, "dkim-key-base64", key->valueOffset);
    if (!octets)
        return unexpected(octets.error());

    KeyRecord record;
    record.publicKey = *octets;
    if (list->find("k") != nullptr)
        record.keyType = list->compact("k");
    if (const Tag *hashes = list->find("h"))
        record.hashes = colonList(hashes->value);
    if (const Tag *services = list->find("s"))
        record.services = colonList(services->value);
    if (const Tag *flags = list->find("t"))
        record.flags = colonList(flags->value);
    if (const Tag *notes = list->find("n"))
        record.notes = notes->value;
    return record;
}

int keyBits(const KeyRecord &record)
{
    const PublicKey read = readPublicKey(record.keyType, record.publicKey);
    if (read.key == nullptr)
        return 0;
    return read.form == PublicKey::Form::Raw ? 256 : EVP_PKEY_get_bits(read.key.get());
}

bool sameKey(const KeyRecord &a, const KeyRecord &b)
{
    if (a.keyType != b.keyType)
        return false;
    if (a.publicKey == b.publicKey)
        return true;
    const PublicKey left = readPublicKey(a.keyType, a.publicKey);
    const PublicKey right = readPublicKey(b.keyType, b.publicKey);
    const bool same = left.key != nullptr && right.key != nullptr && EVP_PKEY_eq(left.key.get(), right.key.get()) == 1;
    forgetOpenSslErrors();
    return same;
}

} // namespace sw::dkim
