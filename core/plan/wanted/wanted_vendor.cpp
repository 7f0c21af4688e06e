// SPDX-License-Identifier: Apache-2.0
// A vendor of External SMTP: the records of its console, completed from the catalogue.
//
// The console's records take precedence. Templates add what is the same for everyone (a fixed CNAME, the SPF term),
// give a pasted record its purpose, and show which records are still missing.
#include "core/dkim/key/key_name.h"
#include "core/plan/paste/paste_faults.h"
#include "core/plan/paste/pasted_fit.h"
#include "core/plan/wanted/wanted.h"
#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::plan {

namespace {

using catalog::RecordTemplate;

Purpose purposeFrom(const QString &name)
{
    for (const Purpose purpose :
         {Purpose::Dkim, Purpose::Spf, Purpose::Dmarc, Purpose::ReturnPath, Purpose::Ownership}) {
        if (name == QLatin1String(purposeName(purpose)))
            return purpose;
    }
    return Purpose::Optional;
}

Purpose purposeOf(const PastedRecord &pasted, const RecordTemplate *known)
{
    if (dkim::signingDomain(pasted.name))
        return Purpose::Dkim;
    if (pasted.name.labels().value(0).compare("_dmarc", Qt::CaseInsensitive) == 0)
        return Purpose::Dmarc;
    if (known != nullptr)
        return purposeFrom(known->purpose);
    if (pasted.type == dns::RecordType::TXT)
        return Purpose::Ownership;
    return pasted.type == dns::RecordType::MX ? Purpose::ReturnPath : Purpose::Optional;
}

const char *reasonFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dkim:
        return "reason-dkim-vendor";
    case Purpose::ReturnPath:
        return "reason-return-path";
    case Purpose::Ownership:
        return "reason-ownership";
    case Purpose::Optional:
        return "reason-optional";
    case Purpose::Spf:
        return "reason-spf-vendor-carries";
    case Purpose::Dmarc:
        return "reason-dmarc-vendor";
    }
    Q_UNREACHABLE();
}

struct VendorWish // the wish of one vendor
{
    Wanted &wanted;
    const SetupPlan &setup;
    const catalog::Vendor &vendor;
    FieldValues values;
    QList<PastedRecord> block;
    QList<const RecordTemplate *> covered = {};

    void note(const char *code, Finding::Args args = {})
    {
        args.insert("vendor", vendor.name);
        wanted.note(code, args);
    }

    DmarcRole roleOf(Purpose purpose, const dns::DomainName &name) const
    {
        if (purpose == Purpose::Dkim) {
            const auto signs = dkim::signingDomain(name);
            return vendor.dkimCarriesDmarc && signs && wanted.aligned(*signs, setup.domain) ? DmarcRole::Carries
                                                                                            : DmarcRole::None;
        }
        return purpose == Purpose::ReturnPath && wanted.aligned(name, setup.domain) ? DmarcRole::Carries
                                                                                    : DmarcRole::None;
    }

    void want(const dns::DomainName &name, dns::RecordType type, const dns::RecordData &data, Purpose purpose,
              const char *reason = nullptr)
    {
        WantedRecord record{name,
                            type,
                            data,
                            purpose,
                            {vendor.id},
                            roleOf(purpose, name),
                            reason != nullptr ? reason : reasonFor(purpose)};
        record.reasonArgs = {{"vendor", vendor.name}};
        if (const auto *target = std::get_if<dns::NameData>(&data);
            target != nullptr && purpose == Purpose::Dkim &&
            target->target.isBelow(dns::DomainName::literal("amazonses.com")))
            record.acceptTargetSuffix = "amazonses.com";
        if (const auto signs = dkim::signingDomain(name); signs && !wanted.aligned(*signs, setup.domain))
            note("plan-signs-for-other-domain", {{"name", name.toString()}, {"domain", setup.domain.toString()}});
        wanted.add(record);
    }

    void wantSpf(const dns::DomainName &name, const QByteArray &record)
    {
        SpfWish wish{name, spf::mechanismsOf(record)};
        const bool atRoot = name == setup.domain;
        // Beside other senders the target of a redirect becomes an include; as redirect it would replace them all.
        const spf::Record read = spf::parseLeniently(record).record;
        if (const spf::Term *redirect = read.find(spf::TermKind::Redirect))
            wish.terms.append("include:" + read.argumentOf(*redirect).toByteArray());
        wish.verbatim = atRoot ? QByteArray() : record;
        wish.neededBy = {vendor.id};
        wish.purpose = atRoot ? Purpose::Spf : Purpose::ReturnPath;
        const bool carries = atRoot ? vendor.spfCarriesDmarc : wanted.aligned(name, setup.domain);
        wish.role = carries ? DmarcRole::Carries : DmarcRole::AskedFor;
        wish.reason = !atRoot   ? "reason-spf-return-path"
                      : carries ? "reason-spf-vendor-carries"
                                : "reason-spf-vendor-asks";
        wish.reasonArgs = {{"vendor", vendor.name}, {"term", QString::fromUtf8(wish.terms.join(' '))}};
        if (!wish.terms.isEmpty() || !wish.verbatim.isEmpty())
            wanted.add(wish);
    }

    void takePasted(const PastedRecord &pasted)
    {
        const RecordTemplate *known = templateFor(pasted, vendor, values, covered);
        const QByteArray text = valueText(pasted.type, pasted.data);
        if (pasted.type == dns::RecordType::TXT && spf::isSpfRecord(text)) {
            covered.append(known);
            return wantSpf(pasted.name, text);
        }
        const Purpose purpose = purposeOf(pasted, known);
        if (purpose == Purpose::Dmarc) {
            covered.append(known);
            return note("vendor-dmarc-not-copied", {{"value", QString::fromUtf8(text.left(300))}});
        }
        // Publishing it would direct the company's incoming mail to the vendor.
        if (pasted.type == dns::RecordType::MX && pasted.name == setup.domain)
            return note("vendor-mx-not-planned", {{"value", QString::fromUtf8(text.left(300))}});
        const PastedFit fit = fitOf(pasted, vendor, known, values, block);
        if (fit.finding)
            wanted.note(fit.finding->code, fit.finding->args);
        if (!fit.planned)
            return;
        covered.append(known);
        const bool unexplained = known == nullptr && purpose == Purpose::Optional;
        want(pasted.name, pasted.type, pasted.data, purpose, unexplained ? "reason-vendor-asks" : nullptr);
    }

    // A template that needs nothing from the console. Optional ones only if the admin filled in what they need.
    void takeTemplate(const RecordTemplate &known)
    {
        const QString host = catalog::filledIn(known.host, values);
        const QString value = catalog::filledIn(known.value, values);
        const auto type = dns::typeFromName(known.type);
        const bool usesField =
            known.host.contains(u'{') &&
            std::any_of(vendor.fields.begin(), vendor.fields.end(), [&](const catalog::Field &field) {
                return !field.required && known.host.contains(u'{' + QString::fromUtf8(field.name) + u'}');
            });
        if (!known.set.isEmpty() || known.purpose == QLatin1String("dmarc") || !type || catalog::hasPlaceholder(host) ||
            catalog::hasPlaceholder(value) || value.isEmpty() || (!known.required && !usesField))
            return;
        const auto name = dns::DomainName::fromUnicode(host);
        if (!name)
            return note("vendor-field-not-a-name", {{"value", catalog::withoutPlaceholders(host).left(300)}});
        covered.append(&known);
        if (*type == dns::RecordType::TXT && spf::isSpfRecord(value.toUtf8()))
            return wantSpf(*name, value.toUtf8());
        if (*type == dns::RecordType::TXT)
            return want(*name, *type, dns::TxtData{dns::splitTxt(value.toUtf8())}, purposeFrom(known.purpose));
        const qsizetype space = value.indexOf(u' ');
        const auto target = dns::DomainName::fromUnicode(value.mid(space + 1));
        if (!target)
            return note("vendor-field-not-a-name", {{"value", value.left(300)}});
        if (*type == dns::RecordType::MX)
            want(*name, *type, dns::MxData{value.left(space).toUShort(), *target}, purposeFrom(known.purpose));
        else
            want(*name, *type, dns::NameData{*target}, purposeFrom(known.purpose));
    }

    // Required records that are still missing. Of several sets, the one that was begun counts; if none was, the first.
    void noteMissing()
    {
        QMap<QByteArray, int> begun;
        QByteArrayList sets;
        for (const RecordTemplate &known : vendor.records) {
            if (!known.set.isEmpty() && !sets.contains(known.set))
                sets.append(known.set);
            begun[known.set] += covered.contains(&known) ? 1 : 0;
        }
        QByteArray counts = sets.value(0);
        for (const QByteArray &set : sets) {
            if (begun.value(set) > begun.value(counts))
                counts = set;
        }
        for (const RecordTemplate &known : vendor.records) {
            const bool applies = known.required && (known.set.isEmpty() || known.set == counts);
            if (applies && !covered.contains(&known) && known.purpose != QLatin1String("dmarc"))
                note("vendor-record-not-pasted",
                     {{"type", QString::fromUtf8(known.type)},
                      {"name", catalog::withoutPlaceholders(catalog::filledIn(known.host, values))}});
        }
    }
};

// "bounce.example.com" where "bounce" was asked for: the domain is not appended again.
void trimDomain(VendorSetup &chosen, const catalog::Vendor &vendor, const dns::DomainName &domain)
{
    const QString tail = u'.' + domain.toString();
    for (const catalog::Field &field : vendor.fields) {
        const QString prefixed = u'{' + QString::fromUtf8(field.name) + QStringLiteral("}.{domain}");
        const bool isPrefix = std::any_of(vendor.records.begin(), vendor.records.end(),
                                          [&](const RecordTemplate &r) { return r.host.endsWith(prefixed); });
        QString &value = chosen.fields[field.name];
        value = value.trimmed();
        if (value.endsWith(u'.'))
            value.chop(1);
        if (isPrefix && value.endsWith(tail, Qt::CaseInsensitive))
            value.chop(tail.size());
    }
}

} // namespace

void wantVendor(Wanted &wanted, const SetupPlan &setup, const VendorSetup &given, const catalog::Vendor &vendor)
{
    VendorSetup chosen = given;
    trimDomain(chosen, vendor, setup.domain);
    VendorWish wish{wanted, setup, vendor, catalog::valuesFor(vendor, setup.domain, chosen.fields), chosen.records};
    for (const catalog::Field &field : vendor.fields) {
        if (const auto checked = catalog::checkedFieldValue(field, chosen.fields.value(field.name)); !checked)
            wish.note("vendor-field-not-good",
                      {{"field", field.label}, {"value", chosen.fields.value(field.name).left(200)}});
    }
    for (const PastedRecord &pasted : withoutFaults(chosen.records, setup.domain, wanted.findings))
        wish.takePasted(pasted);
    for (const RecordTemplate &known : vendor.records) {
        if (!wish.covered.contains(&known))
            wish.takeTemplate(known);
    }
    const QString term = catalog::filledIn(QString::fromUtf8(vendor.spfTerm), wish.values);
    if (!term.isEmpty() && vendor.spfAskedFor)
        wish.wantSpf(setup.domain, "v=spf1 " + term.toUtf8());
    else if (!term.isEmpty())
        wanted.unneededTerms.append(term.toUtf8());

    if (vendor.needsPaste && chosen.records.isEmpty())
        wish.note("vendor-needs-paste");
    else
        wish.noteMissing();
    if (vendor.dmarcRequired)
        wish.note("vendor-requires-dmarc");
}

} // namespace sw::plan
