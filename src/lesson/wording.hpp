#pragma once

#include "core/strings.hpp"
#include "lesson/lesson_numbers.hpp"

namespace lesson {

/// Looks up the `@keys` of lesson files in the language's strings, which must outlive it.
Translate translate_with(const core::Strings& strings);

/// How the language puts numbers into the texts of lessons.
Wording wording_in(const core::Strings& strings, Told told);

}  // namespace lesson
