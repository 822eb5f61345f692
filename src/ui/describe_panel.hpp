#pragma once

#include "session/action.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <string>

namespace ui {

/// The scene in words, for those who cannot see it and for notes.
struct DescribedScene {
    std::string scene;
    std::string plan;
    std::string changed;
    std::string hint;
};

/// Shows the words over the lower left of `area`, with buttons to copy and close.
void describe_panel(const widgets::Theme& theme, const Area& area, const DescribedScene& words,
                    session::Actions& actions);

}  // namespace ui
