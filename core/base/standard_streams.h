// SPDX-License-Identifier: Apache-2.0
// What a program does first thing in main(), before anything opens a descriptor.
#pragma once

namespace sw {

// Descriptors 0 to 2 that are closed are opened on nothing: else the first socket or file gets the number of standard
// output, and what is printed goes there. What was closed stays useless: reads end at once, writes fail.
void openMissingStreams();

// A write without a reader and a write past the limit of a file's size fail as other writes do (EPIPE, EFBIG), and do
// not end the program in the middle of something else.
void surviveFailedWrites();

} // namespace sw
