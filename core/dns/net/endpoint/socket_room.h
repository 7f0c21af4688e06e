// SPDX-License-Identifier: Apache-2.0
// Room for the sockets of a sweep, made before it is needed.
//
// Linux keeps a process's open files in a table that doubles when it is full. Once a process has several threads, each
// doubling waits until no processor can still look at the old table: socket() then takes ten milliseconds and more, and
// the event loop stands still meanwhile. Done before the first thread begins, it costs nothing.
#pragma once

namespace sw::dns {

// The first thing in main(). Nothing happens on other systems, or where fewer files are allowed.
void makeRoomForSockets();

} // namespace sw::dns
