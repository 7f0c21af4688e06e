// SPDX-License-Identifier: Apache-2.0
// A fetcher made of a list; what is not in it never comes.
#pragma once

#include "core/session/activities/file_fetcher.h"

#include <QHash>

#include <optional>

namespace sw::test {

class ListedFiles final : public session::FileFetcher
{
public:
    QHash<QByteArray, neighbours::FetchedFile> files; // by path
    QByteArrayList fetched;                           // paths
    bool may = true;

    [[nodiscard]] bool mayFetch() const override { return may; }
    [[nodiscard]] std::unique_ptr<Operation> fetch(const neighbours::WantedFile &file, Then then) override
    {
        fetched.append(file.path);
        const auto known = files.constFind(file.path);
        return std::make_unique<Fetch>(known == files.constEnd() ? std::nullopt : std::optional(*known),
                                       std::move(then));
    }

private:
    class Fetch final : public Operation
    {
    public:
        Fetch(std::optional<neighbours::FetchedFile> file, Then then)
            : m_file(std::move(file))
            , m_then(std::move(then))
        {}
        void run() override
        {
            if (m_file && conclude())
                m_then(*m_file);
        }

    private:
        std::optional<neighbours::FetchedFile> m_file;
        Then m_then;
    };
};

} // namespace sw::test
