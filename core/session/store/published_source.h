// SPDX-License-Identifier: Apache-2.0
// Where the published records are read: from the DNS, or from a file of the admin.
#pragma once

#include "core/dns/facts/local_resolvers.h"
#include "core/plan/published/published_file.h"

#include <memory>

namespace sw::session {

// Reads at most 16 MiB. Errors: those of readWholeFile() and of plan::publishedFromText().
[[nodiscard]] Expected<plan::PublishedFile> readPublishedFile(const QString &file, const dns::DomainName &domain);

// Switches between the two.
class PublishedSource
{
public:
    // `dns` must outlive this object; it is also asked for what the file does not hold.
    explicit PublishedSource(dns::Resolver &dns)
        : m_dns(dns)
    {}

    // No lookup by resolver() may be under way when one of these is called.
    void use(const QString &file, plan::PublishedFile content);
    void useDns(); // back to the DNS

    [[nodiscard]] bool isFile() const { return m_local != nullptr; } // a file is used
    [[nodiscard]] const QString &file() const { return m_file; }     // empty: the DNS is asked
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const QList<plan::CutText> &cut() const { return m_cut; }
    [[nodiscard]] dns::Resolver &resolver(); // valid until the next use() or useDns()

private:
    dns::Resolver &m_dns;
    QString m_file;
    Findings m_findings;
    QList<plan::CutText> m_cut;
    std::unique_ptr<dns::ZoneFileResolver> m_local;
};

} // namespace sw::session
