// SPDX-License-Identifier: Apache-2.0
// "tag=value; tag=value": the form that MTA-STS, TLS-RPT and BIMI records share; their parsers interpret the tags.
#pragma once

#include "core/base/expected.h"

#include <QByteArrayList>
#include <QList>

namespace sw::neighbours {

// One tag with its position in octets.
struct Field
{
    QByteArray name;      // as written
    QByteArray value;     // without surrounding blanks
    qsizetype offset = 0; // of the name
    qsizetype length = 0; // to the end of the value
};

// In order. Errors: "<prefix>-syntax" with offset and length.
[[nodiscard]] Expected<QList<Field>> parseFields(const QByteArray &text, const QByteArray &prefix);
[[nodiscard]] const Field *findField(const QList<Field> &fields, QByteArrayView name);

// Those of the TXT records at a name that begin with the version ("v=STSv1;").
[[nodiscard]] QByteArrayList ofVersion(const QByteArrayList &texts, QByteArrayView version);

} // namespace sw::neighbours
