// SPDX-License-Identifier: Apache-2.0
// Saved setups: any octets are read or refused, and what was read is written and read back as the same.
// Built with libFuzzer by the preset `fuzz`; tests/core/session replays the corpus everywhere.
#include "core/session/store/saved_setup.h"
#include "core/session/store/settings.h"

#include <cstdint>
#include <cstdlib>

using namespace sw;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto saved = session::savedSetupFromJson(json);
    require(saved.has_value() || !saved.error().code.isEmpty());
    if (saved) {
        require(session::oneLine(saved->title) == saved->title);
        const auto again = session::savedSetupFromJson(session::toJson(*saved));
        require(again.has_value() && again->version == session::SavedSetup::Version::Ours);
        require(session::savedSetupFromJson(session::toJson(*again)) == again);
    }
    if (const auto settings = session::settingsFromJson(json))
        require(session::settingsFromJson(session::toJson(*settings)) == settings);
    return 0;
}
