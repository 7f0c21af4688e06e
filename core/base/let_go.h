// SPDX-License-Identifier: Apache-2.0
// Ends an operation that may be the one that is calling us: it goes from the event loop, and is not heard any more.
#pragma once

#include "core/base/operation.h"

#include <memory>

namespace sw {

template<class Work>
void letGo(std::unique_ptr<Work> &work, QObject *receiver)
{
    if (!work)
        return;
    work->abort();
    work->disconnect(receiver);
    work.release()->deleteLater();
}

} // namespace sw
