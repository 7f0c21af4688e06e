// SPDX-License-Identifier: Apache-2.0
// What the person has done so far, part by part: each key changes at most a few of the parts, and what the program
// makes of them (the domain understood, the records) follows from them again when the setup is opened.
#pragma once

#include "core/session/store/saved_setup.h"

namespace sw::test {

inline QList<QByteArray> typedState(const session::SavedSetup &saved)
{
    return {saved.drafts.value("address").toUtf8().toHex(),
            saved.step.isEmpty() ? QByteArray("domain") : saved.step,
            plan::routeName(saved.setup.route),
            saved.setup.advanced.pasted.toUtf8().toHex(),
            saved.setup.vendor.vendor,
            saved.drafts.value("senders").toUtf8().toHex()};
}

} // namespace sw::test
