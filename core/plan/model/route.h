// SPDX-License-Identifier: Apache-2.0
// The ways Zuora's mail can take, one row each. A new route is a value and a row here, its records in
// core/plan/wanted/wanted.cpp, its words in core/report/text/route_words.cpp and ui/wizard/route_texts.cpp, and its
// fields on the Details page (ui/pages/details/details_page.cpp); the compiler asks for each.
#pragma once

#include <QByteArrayList>

#include <optional>

namespace sw::plan {

enum class Route {
    Advanced, // Amazon SES, built into Zuora
    External, // an own server or a vendor
    Default,  // Zuora's own mail server
    NoMail,   // none: the domain sends no mail, and its records say so
};
// In the order of display.
inline constexpr Route AllRoutes[] = {Route::Advanced, Route::External, Route::Default, Route::NoMail};

// As in JSON and `--route`: "advanced", "external", "default", "no-mail".
[[nodiscard]] QByteArray routeName(Route route);
[[nodiscard]] std::optional<Route> routeFromName(QByteArrayView name); // nullopt: none of these names

// The keys of `--set` that only this route takes, besides a vendor's own fields; of External those of the own server.
[[nodiscard]] QByteArrayList routeSettings(Route route);

} // namespace sw::plan
