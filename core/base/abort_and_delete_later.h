// SPDX-License-Identifier: Apache-2.0
// Ends an operation from code that the operation itself may be calling: aborts and disconnects it now, deletes it later
// from the event loop.
#pragma once

#include "core/base/operation.h"

#include <memory>

namespace sw {

// Leaves `work` null; does nothing when it is null already. `receiver` gets no more signals from it.
template<class Work>
void abortAndDeleteLater(std::unique_ptr<Work> &work, QObject *receiver)
{
    if (!work)
        return;
    work->abort();
    work->disconnect(receiver);
    work.release()->deleteLater();
}

} // namespace sw
