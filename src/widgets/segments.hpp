#pragma once

#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace widgets {

/// A choice shown as adjacent buttons, one of them selected.
struct Segments {
    const char* id;
    std::span<const std::string> captions;
    std::optional<std::size_t> chosen;
    float width = 0;                    ///< of the whole row
    std::optional<ImU32> background{};  ///< by default that of a well
};

/// Draws the buttons at the cursor, in several rows if the captions need it. Returns the one pressed; `after` is called
/// with the index of each button while it is ImGui's last item.
template <class After>
std::optional<std::size_t> segments(const Theme& theme, const Segments& row, const After& after);
std::optional<std::size_t> segments(const Theme& theme, const Segments& row);

/// Preferred width of the row.
float natural_width(const Theme& theme, std::span<const std::string> captions);

/// Height of the buttons in that `width`: captions that do not fit side by side go into several rows.
float segments_height(const Theme& theme, std::span<const std::string> captions, float width);

/// Layout of segments(): the position of each button, and the total height.
struct SegmentGrid {
    ImVec2 corner{};
    float gap = 0;
    float row_height = 0;
    std::size_t rows = 1;
    std::vector<ImVec2> places{};  ///< upper left of each button
    std::vector<float> widths{};

    float height() const { return static_cast<float>(rows) * row_height + 2 * gap; }
};
SegmentGrid begin_segments(const Theme& theme, const Segments& row);
bool segment(const Theme& theme, const SegmentGrid& grid, const Segments& row, std::size_t i);
void end_segments(const SegmentGrid& grid, const Segments& row);

template <class After>
std::optional<std::size_t> segments(const Theme& theme, const Segments& row, const After& after) {
    const SegmentGrid grid = begin_segments(theme, row);
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < row.captions.size(); ++i) {
        if (segment(theme, grid, row, i)) pressed = i;
        after(i);
    }
    end_segments(grid, row);
    return pressed;
}

}  // namespace widgets
