// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/text_record.h"

namespace sw::neighbours {

Expected<QList<Field>> parseFields(const QByteArray &text, const QByteArray &prefix)
{
    QList<Field> fields;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(';', begin);
        if (end < 0)
            end = text.size();
        const QByteArray piece = text.sliced(begin, end - begin);
        const QByteArray trimmed = piece.trimmed();
        if (!trimmed.isEmpty()) {
            const qsizetype equals = trimmed.indexOf('=');
            const qsizetype offset = begin + piece.indexOf(trimmed[0]);
            if (equals <= 0)
                return unexpected(ParseError{prefix + "-syntax", offset, trimmed.size()});
            fields.append(
                {trimmed.left(equals).trimmed(), trimmed.sliced(equals + 1).trimmed(), offset, trimmed.size()});
        }
        begin = end + 1;
    }
    return fields;
}

const Field *findField(const QList<Field> &fields, QByteArrayView name)
{
    for (const Field &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

QByteArrayList ofVersion(const QByteArrayList &texts, QByteArrayView version)
{
    QByteArrayList found;
    for (const QByteArray &text : texts) {
        const QByteArray compact = QByteArray(text).replace(" ", "");
        if (compact == version || compact.startsWith(version.toByteArray() + ';'))
            found.append(text);
    }
    return found;
}

} // namespace sw::neighbours
