// SPDX-License-Identifier: Apache-2.0
// Finds the public declarations of a header and which of them have a comment of their own.
#pragma once

#include "tests/architecture/source_tree.h"

namespace sw::test {

struct Declaration
{
    QString text; // on one line, without comments and bodies: "void start()"
    int line = 0; // from 1
    bool commented = false;
};

// The types, functions, variables and fields that others can use: at namespace scope, and in public parts of classes.
// Left out, because they say all by themselves: getters that only return the member of their name, defaulted and
// deleted functions, overrides, call operators, forward declarations, enumerators.
// A comment counts above the declaration, inside it, at the end of its line, or above a group of declarations without
// a blank line in it. The head comment of a file is that of the type that the file is named after.
[[nodiscard]] QList<Declaration> publicDeclarations(const SourceFile &header);

} // namespace sw::test
