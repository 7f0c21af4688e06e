// SPDX-License-Identifier: Apache-2.0
// Names the vendor behind an include, and guesses what a mistyped target was meant to be. A small table for texts and
// suggestions, not for verdicts.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sw::spf {

// "Amazon SES" for "amazonses.com"; the target or a domain above it is in the table. Empty: unknown.
[[nodiscard]] QByteArray vendorOf(QByteArrayView target);

// The probable meaning of an include whose target has no SPF record: "a:zgateway.zuora.com" for
// "include:zgateway.zuora.com", "include:_spf.google.com" for "include:spf.google.com". Without a qualifier; nullopt:
// no guess.
[[nodiscard]] std::optional<QByteArray> likelyIntent(QByteArrayView includeTarget);

// Whether the vendor can use a bounce domain below the customer's domain ("bounces", "send"), to which the include can
// move.
[[nodiscard]] bool canMoveToBounceDomain(QByteArrayView target);

} // namespace sw::spf
