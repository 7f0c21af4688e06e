// SPDX-License-Identifier: Apache-2.0
// `--existing FILE`: the published records from a file instead of the DNS (core/plan/published/published_file.h).
#pragma once

#include "app/cli/frame/command.h"
#include "core/plan/published/published_file.h"

namespace sw::cli {

// The error names the option and the file.
[[nodiscard]] Usage<plan::PublishedFile> readExistingZone(const QString &option, const QString &file,
                                                          const dns::DomainName &domain);

} // namespace sw::cli
