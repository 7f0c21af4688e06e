// SPDX-License-Identifier: Apache-2.0
// Ids of the catalogue's vendors (resources/vendors) that the program treats in a way of their own.
#pragma once

namespace sw::catalog {

inline constexpr char OwnServerVendor[] = "own-server"; // no company: the admin's own mail server

} // namespace sw::catalog
