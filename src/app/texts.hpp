#pragma once

#include "core/strings.hpp"
#include "lesson/reckoning.hpp"

namespace app {

/// The program's texts in English, in which everything that the command line writes is said.
core::Strings english_texts();

/// Looks up the `@keys` of lesson files in the language's strings, which must outlive it.
lesson::Translate translate_with(const core::Strings& strings);

/// How the language puts numbers into the texts of lessons.
lesson::Wording wording_in(const core::Strings& strings, bool absolute_numbers);

}  // namespace app
