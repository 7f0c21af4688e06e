// SPDX-License-Identifier: Apache-2.0
// Reads records in the JSON of consoles, APIs and command lines of DNS hosts and senders. Private to core/plan.
#pragma once

#include "core/plan/paste/paste.h"

#include <QJsonDocument>

namespace sw::plan {

// The JSON document in `pasted`, whole or from the beginning of a line on, with any text before and behind it; null:
// there is none.
[[nodiscard]] QJsonDocument jsonIn(const QString &pasted);

// Appends records, ignored parts (offset and length 0) and findings to `result`. Formats: lists of objects with name
// and value under their many names; Amazon SES's DKIM tokens; record sets of Route 53, Google, Azure, PowerDNS and
// Gandi; `terraform output -json`; maps of names to targets.
void readJson(const QJsonDocument &document, const dns::DomainName &domain, PasteResult &result);

} // namespace sw::plan
