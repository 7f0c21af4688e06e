// SPDX-License-Identifier: Apache-2.0
// TLS reports (RFC 8460 3): "v=TLSRPTv1; rua=mailto:…,https://…" at _smtp._tls.<domain>.
#pragma once

#include "core/base/expected.h"

#include <QByteArrayList>

namespace sw::neighbours {

// The report URIs. Errors: "tls-rpt-syntax", "tls-rpt-version", "tls-rpt-rua" (missing, or neither mailto: nor https:).
[[nodiscard]] Expected<QByteArrayList> parseTlsRptRecord(const QByteArray &text);

} // namespace sw::neighbours
