#include "core/neighbours/bimi.h"

#include "core/neighbours/text_record.h"

namespace sw::neighbours {

Expected<BimiRecord> parseBimiRecord(const QByteArray &text)
{
    const auto fields = parseFields(text, "bimi");
    if (!fields)
        return unexpected(fields.error());
    if (fields->isEmpty() || fields->first().name != "v" || fields->first().value != "BIMI1")
        return unexpected(ParseError{"bimi-version", 0, text.size()});
    BimiRecord record;
    const Field *logo = findField(*fields, "l");
    const Field *evidence = findField(*fields, "a");
    if (logo != nullptr)
        record.logo = logo->value;
    if (evidence != nullptr)
        record.evidence = evidence->value;
    const bool secure = record.logo.toLower().startsWith("https://");
    if (logo == nullptr || (!record.declines() && !secure))
        return unexpected(ParseError{"bimi-logo",
                                     logo ? logo->offset : text.size(),
                                     logo ? logo->length : 0,
                                     {{"uri", QString::fromUtf8(record.logo.left(300))}}});
    return record;
}

bool enforcesEnough(const dmarc::Record &record)
{
    if (record.policyIsBroken() || record.testing)
        return false;
    const dmarc::Tag *pct = record.find("pct");
    const bool whole = pct == nullptr || pct->value == "100";
    return whole && *record.p != dmarc::Policy::None && record.sp.value_or(*record.p) != dmarc::Policy::None;
}

} // namespace sw::neighbours
