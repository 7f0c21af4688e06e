// SPDX-License-Identifier: Apache-2.0
// The tables and pictures that travel inside the program.
#pragma once

namespace sw {

// Registers ":/senderwright/…": vendors/, dns-hosts/, schemas/, icons/, severity.json, vantage-points.json.
// Call once before the first use; calling again does no harm.
void initResources();

} // namespace sw
