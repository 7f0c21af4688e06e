// SPDX-License-Identifier: Apache-2.0
// The ready message to the person who runs DNS, and one to the vendor when the fault is on their side.
#pragma once

#include "core/report/checklist/checklist.h"

#include <QUrl>

namespace sw::report {

// A mail to send; plain text.
struct Message
{
    QString subject; // one line
    QString body;    // lines ended by '\n'
    friend bool operator==(const Message &, const Message &) = default;
};

// `attachment`: the file name of the checklist sent along; empty: none. The message contains the records, so that it is
// useful without the attachment.
[[nodiscard]] Message handOverMessage(const ChecklistInput &input, const QString &attachment = {});
// To Zuora or the sending vendor: everything is published as asked, what do you see?
[[nodiscard]] Message vendorMessage(const ChecklistInput &input);

// For the system's mail program (RFC 6068). Some programs cut a link at about 2,000 characters: nullopt for a longer
// one, then the body must be copied.
[[nodiscard]] std::optional<QUrl> mailtoLink(const Message &message, const QString &address = {});

} // namespace sw::report
