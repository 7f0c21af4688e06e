// SPDX-License-Identifier: Apache-2.0
// Records in JSON as consoles, APIs and command lines of DNS hosts and senders give it. Private to core/plan.
#pragma once

#include "core/plan/paste/paste.h"

#include <QJsonDocument>

namespace sw::plan {

// The JSON that `pasted` is, or that stands in it from the beginning of a line on, whatever is written before and
// behind it; null: there is none.
[[nodiscard]] QJsonDocument jsonIn(const QString &pasted);

// Appends to `result`: records, what was set aside (offset and length 0), findings. Understood: lists of objects with
// name and value under their many names; Amazon SES's DKIM tokens; record sets of Route 53, Google, Azure, PowerDNS and
// Gandi; `terraform output -json`; maps of names to targets.
void readJson(const QJsonDocument &document, const dns::DomainName &domain, PasteResult &result);

} // namespace sw::plan
