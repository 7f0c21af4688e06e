// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/vendors.h"

#include "core/base/edit_distance.h"

#include <algorithm>

namespace sw::spf {

namespace {

enum class Bounce {
    Own,  // the vendor can send with a bounce address below the customer's domain, and check SPF there
    From, // the envelope sender is the customer's own mailbox domain: the include must stay
};

struct Vendor
{
    const char *target;
    const char *name;
    Bounce bounce;
};

// Sorted by target.
constexpr Vendor Vendors[] = {
    {"_spf.elasticemail.com", "Elastic Email", Bounce::Own},
    {"_spf.google.com", "Google Workspace", Bounce::From},
    {"_spf.mailersend.net", "MailerSend", Bounce::Own},
    {"_spf.mailgun.org", "Mailgun", Bounce::Own},
    {"_spf.mlsend.com", "MailerLite", Bounce::Own},
    {"_spf.protonmail.ch", "Proton Mail", Bounce::From},
    {"_spf.salesforce.com", "Salesforce", Bounce::Own},
    {"_spf.sparkpostmail.com", "SparkPost", Bounce::Own},
    {"_spf.tem.scaleway.com", "Scaleway", Bounce::From},
    {"amazonses.com", "Amazon SES", Bounce::Own},
    {"mail.zendesk.com", "Zendesk", Bounce::Own},
    {"mailgun.org", "Mailgun", Bounce::Own},
    {"one.zoho.com", "Zoho", Bounce::From},
    {"rp.oracleemaildelivery.com", "Oracle Email Delivery", Bounce::Own},
    {"sendgrid.net", "SendGrid", Bounce::Own},
    {"servers.mcsv.net", "Mailchimp", Bounce::Own},
    {"spf.brevo.com", "Brevo", Bounce::Own},
    {"spf.mailjet.com", "Mailjet", Bounce::Own},
    {"spf.mandrillapp.com", "Mailchimp Transactional", Bounce::Own},
    {"spf.messagingengine.com", "Fastmail", Bounce::From},
    {"spf.mtasv.net", "Postmark", Bounce::Own},
    {"spf.protection.outlook.com", "Microsoft 365", Bounce::From},
    {"spf.sendinblue.com", "Brevo", Bounce::Own},
    {"spf.smtp2go.com", "SMTP2GO", Bounce::Own},
    {"spf.zoho.eu", "Zoho", Bounce::From},
    {"transmail.net", "ZeptoMail", Bounce::Own},
    {"zeptomail.net", "ZeptoMail", Bounce::Own},
    {"zgateway.zuora.com", "Zuora", Bounce::From},
    {"zoho.com", "Zoho", Bounce::From},
    {"zohomail.com", "Zoho", Bounce::From},
    {"zohomail.eu", "Zoho", Bounce::From},
};

struct Mistake
{
    const char *target;
    const char *meant;
};

// Targets that publish no SPF record and are seen in includes.
constexpr Mistake Mistakes[] = {
    {"amazonaws.com", "include:amazonses.com"},
    {"amazonses.org", "include:amazonses.com"},
    {"mailgun.com", "include:mailgun.org"},
    {"outlook.com", "include:spf.protection.outlook.com"},
    {"protection.outlook.com", "include:spf.protection.outlook.com"},
    {"sendgrid.com", "include:sendgrid.net"},
    {"spf.amazonses.com", "include:amazonses.com"},
    {"spf.google.com", "include:_spf.google.com"},
    {"spf.sendgrid.net", "include:sendgrid.net"},
    {"zgateway.zuora.com", "a:zgateway.zuora.com"},
};

QByteArray lowered(QByteArrayView text)
{
    QByteArray out = text.toByteArray().toLower();
    if (out.endsWith('.'))
        out.chop(1);
    return out;
}

const Vendor *find(const QByteArray &target)
{
    const auto fits = [&](const Vendor &v) {
        const QByteArrayView name(v.target);
        return target == name || (target.size() > name.size() && target.endsWith(name) &&
                                  target.at(target.size() - name.size() - 1) == '.');
    };
    const auto found = std::find_if(std::begin(Vendors), std::end(Vendors), fits);
    return found == std::end(Vendors) ? nullptr : &*found;
}

} // namespace

QByteArray vendorOf(QByteArrayView target)
{
    const Vendor *vendor = find(lowered(target));
    return vendor == nullptr ? QByteArray() : QByteArray(vendor->name);
}

std::optional<QByteArray> likelyIntent(QByteArrayView includeTarget)
{
    const QByteArray target = lowered(includeTarget);
    for (const Mistake &mistake : Mistakes) {
        if (target == mistake.target)
            return QByteArray(mistake.meant);
    }
    constexpr int Close = 2; // octets typed wrongly
    constexpr qsizetype Longest = 80;
    if (target.size() > Longest || target.contains('%'))
        return std::nullopt;
    for (const Vendor &vendor : Vendors) {
        const int far = editDistance(target, vendor.target, Close);
        if (far > 0 && far <= Close)
            return QByteArray("include:") + vendor.target;
    }
    return std::nullopt;
}

bool canMoveToBounceDomain(QByteArrayView target)
{
    const Vendor *vendor = find(lowered(target));
    return vendor != nullptr && vendor->bounce == Bounce::Own;
}

} // namespace sw::spf
