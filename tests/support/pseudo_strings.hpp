#pragma once

#include "core/strings.hpp"

/// A language that nobody speaks, to find what breaks in one that needs more room: every text of `folder`'s languages
/// (English where it has it, else German), each word with accents and the whole twice as long; values, units of one
/// or two letters and what stands between braces stay as they are.
core::Strings pseudo_strings(const char* folder);

/// "Age" becomes "Âgé Âgé"; "Day {day}" becomes "Dåý Dåý {day}".
std::string pseudo(std::string_view text);
