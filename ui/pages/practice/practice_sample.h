// SPDX-License-Identifier: Apache-2.0
// Practice data for the pages: an address to begin with, and what the consoles of the practice world show.
#pragma once

#include <QString>

namespace sw::ui {

struct PracticeSample // all empty outside practice mode
{
    QString address = {};       // for the Domain page
    QString advancedPaste = {}; // as from Zuora's DKIM Settings dialog
    QString sendGridPaste = {}; // as from SendGrid's console
    QByteArray message = {};    // as received by a customer, signed
};

} // namespace sw::ui
