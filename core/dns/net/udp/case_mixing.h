// SPDX-License-Identifier: Apache-2.0
// 0x20: the case of the letters in a question carries random bits that a forger would have to guess, and that a correct
// server echoes. Replies are converted back to lower case, so that no other code sees the mixed case.
#pragma once

#include "core/dns/wire/message.h"

namespace sw::dns {

// The same name with the case of its letters drawn at random (CSPRNG).
[[nodiscard]] DomainName withMixedCase(const DomainName &name);

// Every name of the reply in lower case: servers compress owners and targets onto the question's mixed spelling.
void undoMixedCase(Message &reply);

} // namespace sw::dns
