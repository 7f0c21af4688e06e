// SPDX-License-Identifier: Apache-2.0
// A setup with something in every part, for the tests of what is kept.
#pragma once

#include "core/session/store/saved_setup.h"
#include "tests/support/utc_time.h"

namespace sw::test {

inline session::SavedSetup sampleSaved()
{
    using dns::DomainName;
    session::SavedSetup saved;
    plan::SetupPlan &setup = saved.setup;
    setup.domain = DomainName::literal("xn--bcher-kva.example");
    setup.route = plan::Route::External;
    setup.workflow = true;
    setup.workflowPasted = QStringLiteral("a\tb\n“c” \U0001F4E7");
    setup.advanced.sandbox = true;
    setup.advanced.pasted = QStringLiteral("a._domainkey a.dkim.amazonses.com\n");
    setup.advanced.records = {{DomainName::literal("a._domainkey.xn--bcher-kva.example"), dns::RecordType::CNAME,
                               dns::NameData{DomainName::literal("a.dkim.amazonses.com")}}};
    setup.vendor.vendor = "own-server";
    setup.vendor.fields = {{"region", QStringLiteral("eu")}};
    setup.ownServer.addresses = {*dns::IpAddress::fromText("192.0.2.25")};
    setup.ownServer.selector = "billing1";
    setup.ownServer.keyRecord = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    setup.defaultServer.tenantEmail = QStringLiteral("a@b.example");
    setup.dmarc.policy = "none";
    setup.dmarc.reportTo = {QStringLiteral("dmarc@b.example")};
    setup.dnsHost = "cloudflare";
    saved.drafts = {{"address", QStringLiteral(" billing@bücher.exam")},
                    {"senders", QStringLiteral("192.0.2.25, 192.0")}};
    saved.step = "details";
    saved.savedAt = utcTime(QDate(2026, 11, 23), QTime(14, 1, 2, 3));
    saved.title = QStringLiteral("bücher.example");
    saved.progress = session::SavedProgress{6, 4, saved.savedAt.addSecs(-60)};
    return saved;
}

} // namespace sw::test
