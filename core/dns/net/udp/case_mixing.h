// SPDX-License-Identifier: Apache-2.0
// 0x20: the case of a question's letters carries random bits that a forger would have to guess, and an honest server
// echoes. What comes back is put into lower case again, so that no reader ever sees the trick.
#pragma once

#include "core/dns/wire/message.h"

namespace sw::dns {

// The same name with the case of its letters drawn at random (CSPRNG).
[[nodiscard]] DomainName withMixedCase(const DomainName &name);

// Every name of the reply in lower case: servers compress owners and targets onto the question's mixed spelling.
void undoMixedCase(Message &reply);

} // namespace sw::dns
