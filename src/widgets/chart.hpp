#pragma once

#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace widgets {

/// A line of a chart: one value a day, and a band about it if there is doubt.
struct ChartLine {
    const char* label;
    ImU32 color;
    std::span<const float> values;
    std::span<const float> low{};   ///< empty: no band
    std::span<const float> high{};  ///< as many as `low`
    bool dashed = false;            ///< so that lines differ without colour, too
};

struct Chart {
    const char* title;   ///< with the unit
    float height = 150;  ///< of the plot, at 96 dots an inch
    std::span<const ChartLine> lines;
    double per_value = 1;  ///< what values are multiplied by to be shown
    int decimals = 1;      ///< of a value that is read out
    int day = 0;           ///< where the cursor stands
};

/// Draws a chart over the width of the content: title and, for the day under the mouse or else that of the cursor, the
/// values above it; axes with marks at round numbers; a band hatched between thin edges. Returns the day under a
/// pressed mouse.
std::optional<int> chart(const Theme& theme, const Chart& chart);

/// Height that a chart takes with title and axis beside that of its plot, at 96 dots an inch.
inline constexpr float chart_frame_height = 48;

/// A piece of hatched band as a chart draws it, for a legend: into `size` at `corner`.
void band_swatch(const Theme& theme, ImVec2 corner, ImVec2 size, ImU32 color);

/// "91.6 (90.6 to 92.5)": the value of a line on a day, with its band where it has one.
std::string read_out(const Theme& theme, const Chart& chart, const ChartLine& line, int day);

}  // namespace widgets
