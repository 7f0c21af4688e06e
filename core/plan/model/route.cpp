// SPDX-License-Identifier: Apache-2.0
#include "core/plan/model/route.h"

namespace sw::plan {

namespace {

struct RouteRow
{
    Route route;
    const char *name;
    const char *settings; // separated by blanks
};

constexpr RouteRow Rows[] = {
    {Route::Advanced, "advanced", "identity sandbox"},
    {Route::External, "external", "host ip mx public-key selector"},
    {Route::Default, "default", "tenant-email"},
    {Route::NoMail, "no-mail", "receives"},
};

constexpr bool hasOneRowForEach()
{
    if (std::size(Rows) != std::size(AllRoutes))
        return false;
    for (std::size_t i = 0; i < std::size(Rows); ++i) {
        if (Rows[i].route != AllRoutes[i] || static_cast<std::size_t>(Rows[i].route) != i)
            return false;
    }
    return true;
}
static_assert(hasOneRowForEach());

const RouteRow &rowOf(Route route)
{
    return Rows[static_cast<std::size_t>(route)];
}

} // namespace

QByteArray routeName(Route route)
{
    return rowOf(route).name;
}

std::optional<Route> routeFromName(QByteArrayView name)
{
    for (const RouteRow &row : Rows) {
        if (name == row.name)
            return row.route;
    }
    return std::nullopt;
}

QByteArrayList routeSettings(Route route)
{
    return QByteArray(rowOf(route).settings).split(' ');
}

} // namespace sw::plan
