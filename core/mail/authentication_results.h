// SPDX-License-Identifier: Apache-2.0
// The Authentication-Results field (RFC 8601) that a receiver would put on the message.
#pragma once

#include "core/mail/message_verification.h"

namespace sw::mail {

// Values come from the message and from the DNS: everything that is no plain token is quoted, controls are left out.
[[nodiscard]] QByteArray authenticationResultsField(const MessageVerification &verification,
                                                    const QByteArray &receiver);

} // namespace sw::mail
