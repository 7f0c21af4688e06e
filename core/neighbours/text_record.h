// SPDX-License-Identifier: Apache-2.0
// "tag=value; tag=value": the shape that MTA-STS, TLS-RPT and BIMI records share. Each reader gives the tags meaning.
#pragma once

#include "core/base/expected.h"

#include <QByteArrayList>
#include <QList>

namespace sw::neighbours {

struct Field
{
    QByteArray name;
    QByteArray value;
    qsizetype offset = 0; // of the name
    qsizetype length = 0; // to the end of the value
};

// Errors: "<prefix>-syntax" with place.
[[nodiscard]] Expected<QList<Field>> parseFields(const QByteArray &text, const QByteArray &prefix);
[[nodiscard]] const Field *findField(const QList<Field> &fields, QByteArrayView name);

// Of all TXT at a name those that begin with the version ("v=STSv1;"), and then only if it is one.
[[nodiscard]] QByteArrayList ofVersion(const QByteArrayList &texts, QByteArrayView version);

} // namespace sw::neighbours
