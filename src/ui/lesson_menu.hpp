#pragma once

#include "lesson/lesson_folder.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <span>

namespace ui {

/// What was done with the list of lessons.
struct LessonMenuWishes {
    std::optional<std::size_t> open{};  ///< this lesson
    bool close = false;
};

/// The lessons to choose from, over the body; those that cannot be read are told with the reason.
LessonMenuWishes lesson_menu(const widgets::Theme& theme, const Area& area, std::span<const lesson::Listed> lessons);

}  // namespace ui
