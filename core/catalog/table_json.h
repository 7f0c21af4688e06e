// SPDX-License-Identifier: Apache-2.0
// One vendor, one DNS host: from the JSON object that the schema has found good. Private to core/catalog.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>

namespace sw::catalog {

[[nodiscard]] Vendor vendorFromJson(const QJsonObject &object);
[[nodiscard]] DnsHost dnsHostFromJson(const QJsonObject &object);
[[nodiscard]] Service serviceFromJson(const QJsonObject &object);

// Placeholders that neither a field, nor the domain, nor the console can fill: "{}", "{a b}". Empty: all fine.
[[nodiscard]] QString badPlaceholder(const Vendor &vendor);

} // namespace sw::catalog
