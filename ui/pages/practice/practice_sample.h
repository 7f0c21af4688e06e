// SPDX-License-Identifier: Apache-2.0
// What practice mode lends the pages: an address to begin with, and what the consoles of its world would show.
#pragma once

#include <QString>

namespace sw::ui {

struct PracticeSample // all empty outside practice mode
{
    QString address = {};
    QString advancedPaste = {};
    QString sendGridPaste = {};
    QByteArray message = {}; // as if it had arrived, signed
};

} // namespace sw::ui
