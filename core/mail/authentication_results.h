// SPDX-License-Identifier: Apache-2.0
// The Authentication-Results field (RFC 8601) that a receiver would add to the message.
#pragma once

#include "core/mail/message_verification.h"

namespace sw::mail {

// The folded field with its final CRLF. Values come from the message and the DNS: every one that is not a plain token
// is quoted, control characters are dropped. `receiver`: the authserv-id (RFC 8601 2.5).
[[nodiscard]] QByteArray authenticationResultsField(const MessageVerification &verification,
                                                    const QByteArray &receiver);

} // namespace sw::mail
