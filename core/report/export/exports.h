// SPDX-License-Identifier: Apache-2.0
// A plan in the formats of DNS people and their tools.
//
// Every format contains every record of the plan with its action (ADD, REPLACE, KEEP, REMOVE, CHECK): as active entries
// where the format can, as comments where it cannot. Text from outside is quoted by the format's own rules.
//   Text       for reading            Json      PLAN.json, read back by plan::planFromJson
//   Zone       RFC 1035 5 lines       Csv, Tsv  RFC 4180, safe against spreadsheet formulas
//   Markdown   a table                Nsupdate  a script for nsupdate(1), with prerequisites
//   Terraform  for the plan's DNS host: Cloudflare, Google, Azure, else Route 53
//   Dnscontrol dnsconfig.js           Octodns   one zone's YAML
// What people read (Text, Markdown) is in the reader's language, what machines carry out in English, with its comments,
// which end up in a repository. See also export_*.cpp, one for each family.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::report {

// The formats; the order is that of menus.
enum class Format { Text, Json, Zone, Csv, Tsv, Markdown, Terraform, Dnscontrol, Octodns, Nsupdate };
inline constexpr Format AllFormats[] = {Format::Text,    Format::Json,     Format::Zone,      Format::Csv,
                                        Format::Tsv,     Format::Markdown, Format::Terraform, Format::Dnscontrol,
                                        Format::Octodns, Format::Nsupdate};

[[nodiscard]] QByteArray formatName(Format format);                      // "terraform": the word of `plan --format`
[[nodiscard]] std::optional<Format> formatFromName(QByteArrayView name); // nullopt: none of these names
[[nodiscard]] QString formatTitle(Format format);                        // "Terraform": for menus
[[nodiscard]] QString fileSuffix(Format format);                         // "tf", for file dialogs
// "acme-billing.com-dns.tf"
[[nodiscard]] QString suggestedFileName(const plan::RecordPlan &plan, Format format);

// The Terraform providers; every other DNS host gets Route53.
enum class TerraformProvider { Route53, Cloudflare, Google, Azure };
// By the plan's DNS host.
[[nodiscard]] TerraformProvider terraformProviderFor(const plan::RecordPlan &plan);

// UTF-8, lines ended by LF (CSV: CRLF).
[[nodiscard]] QByteArray exportPlan(const plan::RecordPlan &plan, Format format);
// As exportPlan(), for a chosen provider.
[[nodiscard]] QByteArray exportTerraform(const plan::RecordPlan &plan, TerraformProvider provider);

} // namespace sw::report
