// SPDX-License-Identifier: Apache-2.0
// Untrusted octets as text for users: the same form everywhere.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sw {

// Valid UTF-8 as its characters, each non-ASCII one followed by its number, since many look like ASCII ones:
// "“[U+201C]". Characters without a glyph of their own (control, format, unassigned) are shown by the number alone,
// octets that are not UTF-8 as "[0x93]". ASCII is left as it is, control characters included: plainLine() escapes them
// where text is shown.
[[nodiscard]] QString displayText(QByteArrayView octets);
// The same for zone-file text (RFC 1035 5.1), where octets beyond ASCII are written as "\226\128\156"; a tab becomes a
// blank. Other escapes stay.
[[nodiscard]] QString displayZoneText(QByteArrayView text);

} // namespace sw
