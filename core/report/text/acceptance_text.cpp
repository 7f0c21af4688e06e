// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/acceptance_text.h"

#include "core/report/text/report_tr.h"

namespace sw::report {

using mail::Demand;
using mail::Fulfilled;
using mail::Proof;
using mail::Provider;

QString providerName(Provider provider)
{
    switch (provider) {
    case Provider::Google:
        return QStringLiteral("Google");
    case Provider::Yahoo:
        return QStringLiteral("Yahoo");
    case Provider::Microsoft:
        return QStringLiteral("Microsoft");
    case Provider::Apple:
        return QStringLiteral("Apple");
    case Provider::LaPoste:
        return QStringLiteral("La Poste");
    }
    Q_UNREACHABLE();
}

QString providerSentence(Provider provider)
{
    switch (provider) {
    case Provider::Google:
        return Tr::tr("For all who send 5,000 messages or more a day to Gmail addresses. What fails is turned away.");
    case Provider::Yahoo:
        return Tr::tr("For all who send in bulk to Yahoo and AOL addresses. What fails is turned away.");
    case Provider::Microsoft:
        return Tr::tr(
            "For all who send more than 5,000 messages a day to Outlook, Hotmail and Live addresses. What fails "
            "is turned away.");
    case Provider::Apple:
        return Tr::tr("For all who send in bulk to iCloud addresses. What fails is turned away.");
    case Provider::LaPoste:
        return Tr::tr("For everybody. What fails lands in spam at best.");
    }
    Q_UNREACHABLE();
}

QString proofTitle(Proof proof)
{
    switch (proof) {
    case Proof::Dns:
        return Tr::tr("From the DNS");
    case Proof::Message:
        return Tr::tr("From the message");
    case Proof::Sender:
        return Tr::tr("Only you know");
    }
    Q_UNREACHABLE();
}

QString demandLabel(Demand demand)
{
    switch (demand) {
    case Demand::SpfRecord:
        return Tr::tr("SPF record");
    case Demand::DkimKey:
        return Tr::tr("DKIM key");
    case Demand::DmarcRecord:
        return Tr::tr("DMARC record");
    case Demand::DmarcReports:
        return Tr::tr("Report address");
    case Demand::SpfPass:
        return Tr::tr("SPF passes");
    case Demand::DkimPass:
        return Tr::tr("DKIM passes");
    case Demand::SpfAligned:
        return Tr::tr("SPF fits From");
    case Demand::DkimAligned:
        return Tr::tr("DKIM fits From");
    case Demand::DmarcPass:
        return Tr::tr("DMARC passes");
    case Demand::ReverseName:
        return Tr::tr("Server has a name");
    case Demand::Encrypted:
        return Tr::tr("Encrypted");
    case Demand::SpamRate:
        return Tr::tr("Under 0.3 % spam");
    case Demand::Unsubscribe:
        return Tr::tr("Unsubscribe link");
    case Demand::OptIn:
        return Tr::tr("Only who agreed");
    }
    Q_UNREACHABLE();
}

QString demandSentence(Demand demand)
{
    switch (demand) {
    case Demand::SpfRecord:
        return Tr::tr("The domain says which servers may send for it.");
    case Demand::DkimKey:
        return Tr::tr("The key that proves the signatures is in the DNS.");
    case Demand::DmarcRecord:
        return Tr::tr("The domain says what shall happen to fakes; watching only (p=none) is enough.");
    case Demand::DmarcReports:
        return Tr::tr("The DMARC record asks for reports (rua).");
    case Demand::SpfPass:
        return Tr::tr("The server that handed the message over may send for its return address.");
    case Demand::DkimPass:
        return Tr::tr("A signature of the message is right.");
    case Demand::SpfAligned:
        return Tr::tr(
            "SPF passes for a return address in the domain that stands in From. On Advanced SMTP it cannot: the "
            "return address is Amazon’s.");
    case Demand::DkimAligned:
        return Tr::tr("A signature is right and made by the domain that stands in From.");
    case Demand::DmarcPass:
        return Tr::tr("SPF or DKIM passes for the domain that stands in From.");
    case Demand::ReverseName:
        return Tr::tr("The address of the sending server has a name, and that name leads back to it (reverse DNS).");
    case Demand::Encrypted:
        return Tr::tr("The message came over an encrypted connection (TLS).");
    case Demand::SpamRate:
        return Tr::tr(
            "Fewer than 3 in 1,000 of your messages are reported as spam. Google Postmaster Tools shows yours.");
    case Demand::Unsubscribe:
        return Tr::tr("Newsletters and offers can be stopped by one click. Invoices need no such link.");
    case Demand::OptIn:
        return Tr::tr("You write only to those who agreed to it.");
    }
    Q_UNREACHABLE();
}

QString spreadingSentence(const mail::DemandState &state, const QLocale &locale)
{
    if (!state.spreadingUntil)
        return Tr::tr("Spreading: your name servers have it, not every resolver has followed yet.");
    return Tr::tr("Spreading until %1: your name servers have it, not every resolver has followed yet.")
        .arg(dateTimeText(locale, *state.spreadingUntil));
}

QString fulfilledLabel(Fulfilled fulfilled)
{
    switch (fulfilled) {
    case Fulfilled::Yes:
        return Tr::tr("seen");
    case Fulfilled::No:
        return Tr::tr("missing");
    case Fulfilled::CouldNotAsk:
        return Tr::tr("could not be asked");
    case Fulfilled::NotSeen:
        return Tr::tr("not looked at yet");
    case Fulfilled::SenderKnows:
        return Tr::tr("up to you");
    }
    Q_UNREACHABLE();
}

Tone fulfilledTone(Fulfilled fulfilled)
{
    switch (fulfilled) {
    case Fulfilled::Yes:
        return Tone::Good;
    case Fulfilled::No:
        return Tone::Bad;
    case Fulfilled::CouldNotAsk:
        return Tone::Careful;
    case Fulfilled::NotSeen:
    case Fulfilled::SenderKnows:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

Sign fulfilledSign(Fulfilled fulfilled)
{
    switch (fulfilled) {
    case Fulfilled::Yes:
        return Sign::Tick;
    case Fulfilled::No:
        return Sign::Cross;
    case Fulfilled::CouldNotAsk:
        return Sign::Question;
    case Fulfilled::NotSeen:
        return Sign::Minus;
    case Fulfilled::SenderKnows:
        return Sign::Dot;
    }
    Q_UNREACHABLE();
}

QString acceptanceLabel(Fulfilled seen)
{
    switch (seen) {
    case Fulfilled::Yes:
        return Tr::tr("Nothing missing");
    case Fulfilled::No:
        return Tr::tr("Something missing");
    case Fulfilled::CouldNotAsk:
        return Tr::tr("Could not ask");
    case Fulfilled::NotSeen:
    case Fulfilled::SenderKnows:
        return Tr::tr("Not proved yet");
    }
    Q_UNREACHABLE();
}

} // namespace sw::report
