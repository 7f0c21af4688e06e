// SPDX-License-Identifier: Apache-2.0
// The part of the HCL native syntax that our Terraform texts use (https://github.com/hashicorp/hcl, hclsyntax/spec.md):
// bodies of attributes and blocks; quoted templates without interpolation, numbers, words, traversals, calls, tuples.
// Says where a text leaves that grammar, so that a mistake in quoting or nesting cannot hide.
#pragma once

#include <QByteArray>

namespace sw::test {

// Empty: the text is a body of the grammar; else what was met where.
[[nodiscard]] QByteArray hclFault(const QByteArray &text);

} // namespace sw::test
