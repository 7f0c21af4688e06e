// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/outcome_text.h"

#include "core/base/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sw::report {

namespace {

struct Row
{
    const char *name;
    const char *words;
};

constexpr std::array Rows{
    Row{"answer", QT_TRANSLATE_NOOP("outcome", "answered")},
    Row{"noData", QT_TRANSLATE_NOOP("outcome", "the name has no such record")},
    Row{"nxDomain", QT_TRANSLATE_NOOP("outcome", "the name does not exist, NXDOMAIN")},
    Row{"timeout", QT_TRANSLATE_NOOP("outcome", "no answer in time")},
    Row{"network", QT_TRANSLATE_NOOP("outcome", "the server cannot be reached")},
    Row{"tls", QT_TRANSLATE_NOOP("outcome", "no trusted encrypted connection")},
    Row{"refused", QT_TRANSLATE_NOOP("outcome", "the server refused to answer, REFUSED")},
    Row{"servfail", QT_TRANSLATE_NOOP("outcome", "the server failed, SERVFAIL")},
    Row{"formerr", QT_TRANSLATE_NOOP("outcome", "the server did not understand, FORMERR")},
    Row{"badReply", QT_TRANSLATE_NOOP("outcome", "the reply made no sense")},
    Row{"cancelled", QT_TRANSLATE_NOOP("outcome", "cancelled")},
    Row{"notAsked", QT_TRANSLATE_NOOP("outcome", "nobody was asked")},
    Row{"size", QT_TRANSLATE_NOOP("outcome", "it is too large")},
};

} // namespace

QString outcomeText(const QString &name)
{
    const auto row =
        std::find_if(Rows.begin(), Rows.end(), [&name](const Row &one) { return name == QLatin1String(one.name); });
    return row == Rows.end() ? plainLine(name) : QCoreApplication::translate("outcome", row->words);
}

} // namespace sw::report
