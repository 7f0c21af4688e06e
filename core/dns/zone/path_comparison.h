// SPDX-License-Identifier: Apache-2.0
// Compares the answers to one question over two paths: as the network provides it (plain DNS, the system's resolver),
// and over an encrypted one that cannot be changed on the way. A difference means a split horizon (internal names of a
// company) or that somebody answers in place of the server. Pure over facts.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

// The result of the comparison.
enum class PathVerdict : quint8 {
    Same,
    Differ,  // both answered, and differ in more than TTLs and order
    Unknown, // one of them has no answer
};

// Two facts about the same question.
[[nodiscard]] PathVerdict comparePaths(const Fact &plain, const Fact &encrypted);

// Asks both: the run's resolver (or `plain`), and the encrypted one ("https://…", "tls://…").
[[nodiscard]] Step<PathVerdict> pathVerdict(const Facts &facts, const Question &question, const Server &plain,
                                            const Server &encrypted);

// "network-answers-differ" (args name, plain, encrypted), with both as evidence; nothing where the same or unknown.
[[nodiscard]] Findings pathFindings(const Fact &plain, const Fact &encrypted);

} // namespace sw::dns
