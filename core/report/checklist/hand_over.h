// SPDX-License-Identifier: Apache-2.0
// The ready message to the person who runs DNS, and one to the vendor when something is wrong on their side.
#pragma once

#include "core/report/checklist/checklist.h"

#include <QUrl>

namespace sw::report {

struct Message
{
    QString subject;
    QString body; // plain text, '\n'
    friend bool operator==(const Message &, const Message &) = default;
};

// `attachment`: the file name of the checklist that goes along; empty: none. Records stand in the message itself, one
// after another, so that it is of use without the attachment.
[[nodiscard]] Message handOverMessage(const ChecklistInput &input, const QString &attachment = {});
// To Zuora or the sending vendor: everything is published as asked, what do you see?
[[nodiscard]] Message vendorMessage(const ChecklistInput &input);

// For the system's mail program. Some cut a link at about 2,000 characters: past that `body` must be copied, and
// nothing is returned here.
[[nodiscard]] std::optional<QUrl> mailtoLink(const Message &message, const QString &address = {});

} // namespace sw::report
