// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/domain_connect_discovery.h"

namespace sw::plan {

namespace {

using Template = DomainConnectResult::Template;
using neighbours::FetchedFile;
using neighbours::WantedFile;

Template templateFrom(const FetchedFile &file)
{
    if (file.failure != FetchedFile::Failure::None)
        return Template::NotSaid;
    return file.status == 200 ? Template::Known : file.status == 404 ? Template::Unknown : Template::NotSaid;
}

dns::Step<DomainConnectNext> askedForTemplate(const dns::DomainName &zone, DomainConnectResult result,
                                              const DomainConnectTemplate &wanted, const dns::Facts &facts,
                                              const FetchedFiles &files)
{
    const auto step = domainConnectQuestion(zone, *result.host, wanted, facts);
    if (!dns::isDone(step))
        return dns::neededBy(step);
    const std::optional<WantedFile> file = dns::resultOf(step).value_or(std::nullopt);
    if (file && !files.contains(file->url))
        return DomainConnectNext(*file);
    result.known = file ? templateFrom(files.value(file->url)) : Template::NotAskable;
    return DomainConnectNext(std::move(result));
}

} // namespace

dns::Step<DomainConnectNext> discoverDomainConnect(const DomainConnectWish &wish, const dns::Facts &facts,
                                                   const FetchedFiles &files)
{
    using Host = DomainConnectResult::Host;
    const auto step = domainConnectSettings(wish.zone, facts);
    if (!dns::isDone(step))
        return dns::neededBy(step);
    DomainConnectResult result;
    const DomainConnectFile &settings = dns::resultOf(step);
    if (!settings) {
        result.state = Host::NotLookedUp;
        result.error = settings.error();
        return DomainConnectNext(std::move(result));
    }
    result.file = *settings;
    if (!result.file)
        return DomainConnectNext(std::move(result));
    if (!files.contains(result.file->url))
        return DomainConnectNext(*result.file);
    auto host = domainConnectHost(files.value(result.file->url), wish.zone);
    if (!host) {
        result.state = Host::NotReached;
        result.error = host.error();
        return DomainConnectNext(std::move(result));
    }
    result.state = Host::Found;
    result.host = std::move(*host);
    const DomainConnectTemplate *wanted = domainConnectTemplate(wish.vendor);
    if (wanted == nullptr)
        return DomainConnectNext(std::move(result));
    return askedForTemplate(wish.zone, std::move(result), *wanted, facts, files);
}

} // namespace sw::plan
