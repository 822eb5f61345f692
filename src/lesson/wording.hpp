#pragma once

#include "core/strings.hpp"
#include "lesson/lesson_numbers.hpp"

namespace lesson {

/// Looks up the `@keys` of lesson files in `strings`, which must outlive the result.
Translate translate_with(const core::Strings& strings);

/// Number formatting for lesson texts in this language.
Wording wording_in(const core::Strings& strings, Told told);

}  // namespace lesson
