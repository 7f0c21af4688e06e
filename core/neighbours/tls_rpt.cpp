// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/tls_rpt.h"

#include "core/neighbours/text_record.h"

namespace sw::neighbours {

Expected<QByteArrayList> parseTlsRptRecord(const QByteArray &text)
{
    const auto fields = parseFields(text, "tls-rpt");
    if (!fields)
        return unexpected(fields.error());
    if (fields->isEmpty() || fields->first().name != "v" || fields->first().value != "TLSRPTv1")
        return unexpected(ParseError{"tls-rpt-version", 0, text.size()});
    const Field *rua = findField(*fields, "rua");
    QByteArrayList uris;
    for (const QByteArray &part : rua ? rua->value.split(',') : QByteArrayList{QByteArray()}) {
        const QByteArray uri = part.trimmed();
        const QByteArray lower = uri.toLower();
        // "!" must be percent-encoded here, as "," and ";" are.
        const bool good = (lower.startsWith("mailto:") && lower.indexOf('@') > 7) ||
                          (lower.startsWith("https://") && lower.size() > 8);
        if (!good || uri.contains('!') || uri.contains(' '))
            return unexpected(ParseError{"tls-rpt-rua",
                                         rua ? rua->offset : text.size(),
                                         rua ? rua->length : 0,
                                         {{"uri", QString::fromUtf8(uri.left(300))}}});
        uris.append(uri);
    }
    return uris;
}

} // namespace sw::neighbours
