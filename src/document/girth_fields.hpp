#pragma once

#include "shape/girth_fit.hpp"

#include <string_view>

namespace document {

/// Parses and adds "waist=94", a site of the `measure` table and centimetres. Throws core::Error(invalid_input) that
/// names what was expected, also if the site is already set.
void add_girth(shape::KnownGirths& girths_cm, std::string_view text);

/// Sets one girth by the name of its site. Throws core::Error(invalid_input) for an unknown site.
void set_girth(shape::KnownGirths& girths_cm, std::string_view site, double cm);

}  // namespace document
