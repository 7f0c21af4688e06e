// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/bimi.h"

#include "core/neighbours/text_record.h"

#include <QXmlStreamReader>

namespace sw::neighbours {

namespace {

// Why it is not SVG Tiny PS; empty: no violation found.
QString whyNotTinyPs(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg"))
        return QStringLiteral("<svg>");
    if (xml.attributes().value(QLatin1String("baseProfile")) != QLatin1String("tiny-ps"))
        return QStringLiteral("baseProfile=\"tiny-ps\"");
    if (xml.attributes().value(QLatin1String("version")) != QLatin1String("1.2"))
        return QStringLiteral("version=\"1.2\"");
    bool title = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        for (const char *moving : {"script", "animate", "animateTransform", "animateMotion", "set", "video", "audio"}) {
            if (xml.name() == QLatin1String(moving))
                return u'<' + QLatin1String(moving) + u'>';
        }
        title = title || xml.name() == QLatin1String("title");
    }
    if (xml.hasError())
        return QStringLiteral("XML");
    return title ? QString() : QStringLiteral("<title>");
}

} // namespace

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

Findings judgeBimiLogo(const QByteArray &uri, const FetchedFile &fetch)
{
    const QString shown = QString::fromUtf8(uri.left(300));
    if (fetch.failure != FetchedFile::Failure::None || fetch.status != 200) {
        const QString why =
            fetch.failure == FetchedFile::Failure::None ? QString::number(fetch.status) : failureName(fetch.failure);
        return {Finding{"bimi-logo-unreachable", {{"uri", shown}, {"why", why}}}};
    }
    Findings findings;
    if (const QString why = whyNotTinyPs(fetch.body); !why.isEmpty())
        findings.append(Finding{"bimi-logo-format", {{"uri", shown}, {"what", why}}});
    if (fetch.body.size() > RecommendedLogo)
        findings.append(Finding{"bimi-logo-large", {{"uri", shown}, {"octets", QString::number(fetch.body.size())}}});
    return findings;
}

} // namespace sw::neighbours
