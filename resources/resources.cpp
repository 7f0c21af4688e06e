// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void registerSenderwrightResources()
{
    Q_INIT_RESOURCE(senderwright);
}

void sw::initResources()
{
    registerSenderwrightResources();
}
