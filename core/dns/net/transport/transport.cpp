// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/transport.h"

namespace sw::dns {

namespace {
int s_live = 0; // used by one thread only
}

Exchange::Exchange()
{
    ++s_live;
}

Exchange::~Exchange()
{
    --s_live;
}

int Exchange::liveCount()
{
    return s_live;
}

} // namespace sw::dns
