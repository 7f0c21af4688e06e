// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/published_source.h"

#include "core/session/store/whole_file.h"

namespace sw::session {

Expected<plan::PublishedFile> readPublishedFile(const QString &file, const dns::DomainName &domain)
{
    constexpr qsizetype MaxOctets = 16 * 1024 * 1024;
    const auto text = readWholeFile(file, MaxOctets);
    if (!text)
        return unexpected(text.error());
    return plan::publishedFromText(*text, domain);
}

void PublishedSource::use(const QString &file, plan::PublishedFile content)
{
    m_file = file;
    m_findings = std::move(content.findings);
    m_cut = std::move(content.cut);
    m_local = std::make_unique<dns::ZoneFileResolver>(std::move(content.zone), m_dns);
}

void PublishedSource::useDns()
{
    m_file.clear();
    m_findings.clear();
    m_cut.clear();
    m_local.reset();
}

dns::Resolver &PublishedSource::resolver()
{
    return m_local ? static_cast<dns::Resolver &>(*m_local) : m_dns;
}

} // namespace sw::session
