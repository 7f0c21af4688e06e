// SPDX-License-Identifier: Apache-2.0
// Questions that a server was asked more than once. Who is asked is part of the question: the resolver (with RD) and
// the name server are two vantage points, and so are answers with and without signatures, checked and not.
#pragma once

#include "core/dns/wire/message.h"

#include <QHash>

namespace sw::test {

[[nodiscard]] inline QByteArrayList repeatedQuestions(const QList<dns::Message> &queries)
{
    QHash<QByteArray, int> counts;
    QByteArrayList repeated;
    for (const dns::Message &query : queries) {
        const dns::MessageQuestion &asked = query.questions.first();
        const QByteArray key = asked.name.toText().toLower() + ' ' + dns::typeName(asked.type) +
                               (query.rd ? " rd" : "") + (query.cd ? " cd" : "") +
                               (query.edns && query.edns->dnssecOk ? " do" : "");
        if (counts[key]++ > 0)
            repeated.append(key);
    }
    return repeated;
}

} // namespace sw::test
