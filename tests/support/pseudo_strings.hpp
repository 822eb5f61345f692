#pragma once

#include "core/strings.hpp"

/// A pseudo-language that reveals what breaks in languages with longer texts: every text in `folder` (in English, or
/// else German), with all words accented and doubled; values, units of one or two letters and placeholders stay as they
/// are.
core::Strings pseudo_strings(const char* folder);

/// "Age" becomes "Âgé Âgé"; "Day {day}" becomes "Dåý Dåý {day}".
std::string pseudo(std::string_view text);
