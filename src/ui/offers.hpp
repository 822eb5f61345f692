#pragma once

#include "ui/file_requests.hpp"
#include "ui/layout.hpp"
#include "ui/theme.hpp"

#include <string>

namespace ui {

/// Lines over the body that ask for nothing but may be answered.
struct Offers {
    std::string left_work{};   ///< when work was left that can be restored; empty: there is none
    bool first_steps = false;  ///< the line that says what to try
};

/// How high they are together, so that the body keeps clear of them; in pixels.
float offers_height(const Theme& theme, const Area& area, const Offers& offers);

/// Draws them at the top of the body's `area`, `below` pixels from its edge.
void offers(const Theme& theme, const Area& area, float below, Offers& offers, FileRequests& requests);

}  // namespace ui
