// The selectors that a survey may look at: those that vendors give to everybody, out of the catalogue.
#pragma once

#include "core/catalog/catalog.h"

namespace sw::verify {

struct KnownSelector
{
    QByteArray selector;    // "s1", "selector1"
    QByteArrayList vendors; // catalogue ids
};

// Selectors without a placeholder in the record templates, each once, in the order of the catalogue.
[[nodiscard]] QList<KnownSelector> knownSelectors(const catalog::Catalog &catalog);

} // namespace sw::verify
