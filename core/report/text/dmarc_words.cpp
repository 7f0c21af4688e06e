// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/dmarc_words.h"

#include "core/report/text/report_tr.h"
#include "core/report/text/value_forms.h"

namespace sw::report {

namespace {

constexpr qsizetype MaxTags = 40;

QString addressesOf(const QList<dmarc::ReportUri> &uris)
{
    QStringList addresses;
    for (const dmarc::ReportUri &uri : uris)
        addresses.append(plainText(uri.isMailto ? uri.address : uri.uri));
    return addresses.join(QStringLiteral(", "));
}

QString policyWords(const QString &subject, const dmarc::Tag &tag)
{
    const auto policy = dmarc::policyFromName(tag.value);
    return policy ? Tr::tr("%1: %2").arg(subject, policyLabel(*policy).toLower())
                  : Tr::tr("Not a policy: receivers act as if only watching was asked");
}

QString alignmentWords(const QString &what, const dmarc::Tag &tag)
{
    return tag.value.toLower() == "s" ? Tr::tr("%1 must be of exactly this domain").arg(what)
                                      : Tr::tr("%1 may be of a subdomain too").arg(what);
}

QString wordsOf(const dmarc::Tag &tag, const dmarc::Record &record)
{
    if (tag.name == "p")
        return policyWords(Tr::tr("Mail of this domain that fails"), tag);
    if (tag.name == "sp")
        return policyWords(Tr::tr("Mail of its subdomains that fails"), tag);
    if (tag.name == "np")
        return policyWords(Tr::tr("Mail of subdomains that do not exist"), tag);
    if (tag.name == "rua")
        return Tr::tr("Daily reports of who sends in your name go to %1").arg(addressesOf(record.rua));
    if (tag.name == "ruf")
        return Tr::tr("Reports of single failures go to %1; few receivers send them").arg(addressesOf(record.ruf));
    if (tag.name == "adkim")
        return alignmentWords(Tr::tr("The signature (DKIM)"), tag);
    if (tag.name == "aspf")
        return alignmentWords(Tr::tr("The return address (SPF)"), tag);
    if (tag.name == "t")
        return tag.value.toLower() == "y" ? Tr::tr("A test: receivers act one step milder than the policy")
                                          : Tr::tr("No test: receivers act as the policy says");
    if (tag.name == "psd")
        return tag.value.toLower() == "y" ? Tr::tr("A public suffix, under which others register their domains")
                                          : Tr::tr("Where the search for a policy ends");
    if (tag.name == "fo")
        return Tr::tr("When reports of single failures are wished for");
    if (tag.name == "pct" || tag.name == "rf" || tag.name == "ri")
        return Tr::tr("No longer a part of DMARC: receivers of today ignore it");
    return Tr::tr("Unknown to DMARC: receivers ignore it");
}

} // namespace

QString policyLabel(dmarc::Policy policy)
{
    switch (policy) {
    case dmarc::Policy::None:
        return Tr::tr("Only watch");
    case dmarc::Policy::Quarantine:
        return Tr::tr("Into spam");
    case dmarc::Policy::Reject:
        return Tr::tr("Turn away");
    }
    Q_UNREACHABLE();
}

QString policySentence(dmarc::Policy policy)
{
    switch (policy) {
    case dmarc::Policy::None:
        return Tr::tr("Nothing is turned away. Reports show who sends in your name.");
    case dmarc::Policy::Quarantine:
        return Tr::tr("Mail in your name that fails goes to the spam folder.");
    case dmarc::Policy::Reject:
        return Tr::tr("Mail in your name that fails is not delivered at all.");
    }
    Q_UNREACHABLE();
}

QList<TagWords> dmarcTagWords(const dmarc::Record &record)
{
    QList<TagWords> all;
    for (const dmarc::Tag &tag : record.tags) {
        if (tag.name == "v" || all.size() >= MaxTags)
            continue;
        all.append({plainText(tag.name + '=' + tag.value, 300), wordsOf(tag, record)});
    }
    return all;
}

} // namespace sw::report
