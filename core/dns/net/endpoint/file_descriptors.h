// SPDX-License-Identifier: Apache-2.0
// Reserves file descriptors for the sockets of a sweep in advance.
//
// Linux keeps a process's open files in a table that doubles when it is full. Once a process has several threads, each
// doubling waits until no processor can still be reading the old table: socket() then takes ten milliseconds and more,
// and blocks the event loop. Before the first thread starts, it costs nothing.
#pragma once

namespace sw::dns {

// To be called first in main(). Grows the table to 1,024 entries; does nothing on other systems, or where fewer files
// are allowed.
void reserveFileDescriptors();

} // namespace sw::dns
