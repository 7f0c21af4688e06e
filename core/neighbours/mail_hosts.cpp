// SPDX-License-Identifier: Apache-2.0
// MX (RFC 5321 5.1, RFC 7505), and the results of reverse_name.h, as findings.
#include "core/neighbours/surveyor.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

constexpr qsizetype MostMailHosts = 20;
constexpr qsizetype MostAddresses = 16; // of one family of one host

} // namespace

void Surveyor::aboutMailHost(MailHost &host)
{
    if (dns::IpAddress::fromText(host.name.toText())) {
        add("mx-is-address", {{"host", host.name.toString()}}, nullptr);
        return;
    }
    bool unknown = false;
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Fact *fact = ask(host.name, type);
        if (fact == nullptr)
            return;
        unknown = unknown || fact->isFailure();
        if (!fact->chain().isEmpty() && type == dns::RecordType::A) // RFC 5321 5.1, RFC 2181 10.3
            add("mx-is-alias", {{"host", host.name.toString()}}, fact);
        if (const dns::Answer *answer = fact->answer()) {
            for (const dns::ResourceRecord &record : answer->records.mid(0, MostAddresses)) {
                if (const auto *data = record.as<dns::AData>())
                    host.addresses.append(data->address);
            }
            host.leftOut += std::max<qsizetype>(0, answer->records.size() - MostAddresses);
        }
    }
    const Finding::Args args{{"host", host.name.toString()}};
    if (host.leftOut > 0) {
        add("mx-addresses-left-out",
            {{"host", host.name.toString()},
             {"asked", QString::number(host.addresses.size())},
             {"all", QString::number(host.addresses.size() + host.leftOut)}},
            nullptr);
    }
    if (host.addresses.isEmpty())
        add(unknown ? "mx-unknown" : "mx-no-address", args, m_facts.find(dns::Question{host.name, dns::RecordType::A}));
    else if (std::all_of(host.addresses.cbegin(), host.addresses.cend(),
                         [](const dns::IpAddress &address) { return address.isLocal(); }))
        add("mx-private-address", args, m_facts.find(dns::Question{host.name, dns::RecordType::A}));
}

void Surveyor::aboutMailHosts()
{
    const dns::Fact *fact = ask(m_request.domain, dns::RecordType::MX);
    if (!present(fact, m_survey.mx, "mx-missing"))
        return;
    bool isNull = false;
    qsizetype leftOut = 0;
    for (const dns::ResourceRecord &record : fact->answer()->records) {
        const auto *mx = record.as<dns::MxData>();
        if (mx == nullptr)
            continue;
        if (mx->exchange.isRoot())
            isNull = true;
        else if (m_survey.mailHosts.size() < MostMailHosts)
            m_survey.mailHosts.append({mx->exchange, mx->preference});
        else
            ++leftOut;
    }
    std::stable_sort(m_survey.mailHosts.begin(), m_survey.mailHosts.end(),
                     [](const MailHost &a, const MailHost &b) { return a.preference < b.preference; });
    if (leftOut > 0) {
        add("mx-hosts-left-out",
            {{"asked", QString::number(MostMailHosts)}, {"all", QString::number(MostMailHosts + leftOut)}}, nullptr);
    }
    m_survey.nullMx = isNull && m_survey.mailHosts.isEmpty();
    if (isNull)
        add(m_survey.nullMx ? "mx-null" : "mx-null-beside-others", {}, fact);
    for (MailHost &host : m_survey.mailHosts)
        aboutMailHost(host);
}

void Surveyor::aboutReverse(const dns::IpAddress &address)
{
    const auto step = dns::part(reverseName(m_facts, address), m_needed);
    if (!step)
        return;
    const ReverseCheck &check = *step;
    const dns::Fact *fact = m_facts.find(reverseQuestion(address));
    const Finding::Args args{{"ip", QString::fromLatin1(address.toText())}};
    if (check.state == Found::Unknown)
        add("ptr-unknown", args, fact);
    else if (check.names.isEmpty())
        add("ptr-missing", args, fact);
    else if (!check.confirmed)
        add("ptr-not-confirmed", {{"ip", args.value("ip")}, {"name", check.names.first().toString()}}, fact);
    m_survey.reverse.append(check);
}

} // namespace sw::neighbours
