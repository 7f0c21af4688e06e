// SPDX-License-Identifier: Apache-2.0
// Octets that came from outside, as text for people: one way to show them everywhere.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sw {

// UTF-8 as its characters, each beyond ASCII marked with its number, since many look like plain ones: "“[U+201C]". What
// has no look of its own (control, format and unassigned characters) is shown by its mark alone, an octet that is no
// UTF-8 as "[0x93]". ASCII is left as it is, control characters included: they are escaped where words are made.
[[nodiscard]] QString displayText(QByteArrayView octets);
// The same of zone-file text, where octets beyond ASCII are written as "\226\128\156". Other escapes stay.
[[nodiscard]] QString displayZoneText(QByteArrayView text);

} // namespace sw
