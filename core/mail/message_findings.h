// SPDX-License-Identifier: Apache-2.0
// Findings about a verified message for its sender: codes "mail-…".
#pragma once

#include "core/mail/message_verification.h"

namespace sw::mail {

// `fields`: the message's header, in order.
[[nodiscard]] Findings messageFindings(const MessageVerification &verification, const QList<dkim::HeaderField> &fields);

} // namespace sw::mail
