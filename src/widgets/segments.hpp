#pragma once

#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace widgets {

/// A choice as buttons beside each other, of which one is chosen.
struct Segments {
    const char* id;
    std::span<const std::string> captions;
    std::optional<std::size_t> chosen;
    float width = 0;                    ///< of the whole row
    std::optional<ImU32> background{};  ///< that of a well, unless told
};

/// Draws them from the cursor on, in several rows where the captions need it. Returns the one that was pressed; `after`
/// is called for each button, while it is ImGui's last item, with its number.
template <class After>
std::optional<std::size_t> segments(const Theme& theme, const Segments& row, const After& after);
std::optional<std::size_t> segments(const Theme& theme, const Segments& row);

/// How wide the row would like to be.
float natural_width(const Theme& theme, std::span<const std::string> captions);

/// How high it is in that `width`: captions that do not fit beside each other stand in several rows.
float segments_height(const Theme& theme, std::span<const std::string> captions, float width);

/// What segments() draws: where button `i` is, and how high the whole.
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
