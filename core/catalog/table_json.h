// SPDX-License-Identifier: Apache-2.0
// Converts the JSON object of one vendor, DNS host or service that has passed its schema. Private to core/catalog.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>

namespace sw::catalog {

// Absent fields get the defaults of the struct.
[[nodiscard]] Vendor vendorFromJson(const QJsonObject &object);
[[nodiscard]] DnsHost dnsHostFromJson(const QJsonObject &object);
[[nodiscard]] Service serviceFromJson(const QJsonObject &object);

// The first placeholder that neither a field, nor the domain, nor the console can fill: "{}", "{a b}". Empty: none.
[[nodiscard]] QString badPlaceholder(const Vendor &vendor);

} // namespace sw::catalog
