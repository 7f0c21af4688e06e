// SPDX-License-Identifier: Apache-2.0
// Who an include stands for, and what a mistyped one was meant to be. A small table: names for people, never a verdict.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sw::spf {

// "Amazon SES" for "amazonses.com"; the target or a domain above it is in the table. Empty: not known.
[[nodiscard]] QByteArray vendorOf(QByteArrayView target);

// The term that was probably meant by a term whose target has no SPF record: "a:zgateway.zuora.com" for
// "include:zgateway.zuora.com", "include:_spf.google.com" for "include:spf.google.com". Qualifiers are not part of it.
[[nodiscard]] std::optional<QByteArray> likelyIntent(QByteArrayView includeTarget);

// The name of the subdomain that vendors use as bounce domain ("bounces", "send"): where a vendor's include can move
// to.
[[nodiscard]] bool canMoveToBounceDomain(QByteArrayView target);

} // namespace sw::spf
