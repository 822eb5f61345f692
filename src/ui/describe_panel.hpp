#pragma once

#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <string>

namespace ui {

/// The scene in words, for those who do not see it and for notes.
struct DescribedScene {
    std::string scene;
    std::string plan;
    std::string changed;
    std::string hint;
};

/// Shows the words over the lower left of `area`. Returns whether they shall be copied; `close`: whether it was closed.
bool describe_panel(const widgets::Theme& theme, const Area& area, const DescribedScene& words, bool& close);

/// All of it as one text.
std::string described_text(const DescribedScene& words);

}  // namespace ui
