// SPDX-License-Identifier: Apache-2.0
// Fetches files from the web for the session. app/gui implements it by HTTPS, tests by a list. Single-threaded.
#pragma once

#include "core/base/operation.h"
#include "core/neighbours/wanted_file.h"

#include <functional>
#include <memory>

namespace sw::session {

// Interface.
class FileFetcher
{
public:
    // Receives the file, or its failure.
    using Then = std::function<void(const neighbours::FetchedFile &file)>;

    virtual ~FileFetcher() = default;
    // False if the person chose to ask only name servers and the own resolver. May change at any time.
    [[nodiscard]] virtual bool mayFetch() const = 0;
    // Not started yet. `then` is called once, also after a failure, but never after abort() or the operation's
    // destruction; it may delete the operation. The fetcher must outlive its operations.
    [[nodiscard]] virtual std::unique_ptr<Operation> fetch(const neighbours::WantedFile &file, Then then) = 0;
};

} // namespace sw::session
