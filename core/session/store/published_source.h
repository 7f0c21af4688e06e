// SPDX-License-Identifier: Apache-2.0
// Where what is published comes from: the DNS, or a file of the admin that stands for it.
#pragma once

#include "core/dns/facts/local_resolvers.h"
#include "core/plan/published/published_file.h"

#include <memory>

namespace sw::session {

// Errors: those of readWholeFile() (at most 16 MiB) and of plan::publishedFromText().
[[nodiscard]] Expected<plan::PublishedFile> readPublishedFile(const QString &file, const dns::DomainName &domain);

class PublishedSource
{
public:
    // Must outlive this. Asked for what the file does not hold, too.
    explicit PublishedSource(dns::Resolver &dns)
        : m_dns(dns)
    {}

    // Whoever asks resolver() has to be done with it before either of these.
    void use(const QString &file, plan::PublishedFile content);
    void useDns();

    [[nodiscard]] bool isFile() const { return m_local != nullptr; }
    [[nodiscard]] const QString &file() const { return m_file; } // empty: the DNS is asked
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const QList<plan::CutText> &cut() const { return m_cut; }
    [[nodiscard]] dns::Resolver &resolver();

private:
    dns::Resolver &m_dns;
    QString m_file;
    Findings m_findings;
    QList<plan::CutText> m_cut;
    std::unique_ptr<dns::ZoneFileResolver> m_local;
};

} // namespace sw::session
