// SPDX-License-Identifier: Apache-2.0
// What a sender should know about a message that was verified: codes "mail-…".
#pragma once

#include "core/mail/message_verification.h"

namespace sw::mail {

[[nodiscard]] Findings messageFindings(const MessageVerification &verification, const QList<dkim::HeaderField> &fields);

} // namespace sw::mail
