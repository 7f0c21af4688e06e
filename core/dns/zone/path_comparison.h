// SPDX-License-Identifier: Apache-2.0
// The same question over two paths: as the network hands it out (plain DNS, the system's resolver), and over an
// encrypted one that nobody on the way can change. Answers that differ mean a split horizon (a company's inside view)
// or somebody who answers in another's place. Pure over facts.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

enum class PathVerdict : quint8 {
    Same,
    Differ,  // both answered, and not alike: TTLs and order aside
    Unknown, // one of them could not be asked
};

[[nodiscard]] PathVerdict comparePaths(const Fact &plain, const Fact &encrypted);

// Asks both: the run's resolver (or `plain`), and the encrypted one ("https://…", "tls://…").
[[nodiscard]] Step<PathVerdict> pathVerdict(const Facts &facts, const Question &question, const Server &plain,
                                            const Server &encrypted);

// "network-answers-differ" (args name, plain, encrypted), with both as evidence; nothing where the same or unknown.
[[nodiscard]] Findings pathFindings(const Fact &plain, const Fact &encrypted);

} // namespace sw::dns
