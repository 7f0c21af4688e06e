// SPDX-License-Identifier: Apache-2.0
// Who fetches files from the web for the session. Implemented in app/gui with HTTPS, by tests with a list. Thread:
// everything on the caller's.
#pragma once

#include "core/base/operation.h"
#include "core/neighbours/wanted_file.h"

#include <functional>
#include <memory>

namespace sw::session {

class FileFetcher
{
public:
    using Then = std::function<void(const neighbours::FetchedFile &file)>;

    virtual ~FileFetcher() = default;
    // The person may have chosen that nobody but name servers and their own resolver is asked. May change at any time.
    [[nodiscard]] virtual bool mayFetch() const = 0;
    // Not started yet. `then` is called once, with a failure too, and never after abort() or the end of the operation;
    // it may let go of it. The fetcher must outlive what it made.
    [[nodiscard]] virtual std::unique_ptr<Operation> fetch(const neighbours::WantedFile &file, Then then) = 0;
};

} // namespace sw::session
