// SPDX-License-Identifier: Apache-2.0
// What a program does first in main(), before anything opens a file descriptor.
#pragma once

namespace sw {

// Opens closed descriptors among 0 to 2 on the null device: otherwise the first socket or file gets the number of
// standard output, and printed text goes into it. The streams stay useless: reads end at once, writes fail.
void openMissingStreams();

// Ignores SIGPIPE and SIGXFSZ, so that a write without a reader or past the file-size limit fails with EPIPE or EFBIG
// and does not end the program.
void surviveFailedWrites();

} // namespace sw
