#pragma once

#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace widgets {

/// A line of a chart: one value per day, optionally with a band of uncertainty.
struct ChartLine {
    const char* label;
    ImU32 color;
    std::span<const float> values;
    std::span<const float> low{};   ///< empty: no band
    std::span<const float> high{};  ///< same length as `low`
    bool dashed = false;            ///< distinguishes lines without relying on colour
};

struct Chart {
    const char* title;   ///< including the unit
    float height = 150;  ///< of the plot, at 96 dpi
    std::span<const ChartLine> lines;
    double per_value = 1;  ///< factor from values to displayed values
    int decimals = 1;      ///< of displayed values
    int day = 0;           ///< position of the cursor
};

/// Draws a chart across the content width: the title, and the values on the day under the mouse or else the cursor;
/// axes with marks at round numbers; bands hatched between thin edges. Returns the day under the mouse while the button
/// is pressed.
std::optional<int> chart(const Theme& theme, const Chart& chart);

/// Height of title and axis, in addition to that of the plot, at 96 dpi.
inline constexpr float chart_frame_height = 48;

/// A sample of a hatched band as drawn in a chart, for a legend: `size` at `corner`.
void band_swatch(const Theme& theme, ImVec2 corner, ImVec2 size, ImU32 color);

/// "91.6 (90.6 to 92.5)": the value of a line on a day, with its band if it has one.
std::string read_out(const Theme& theme, const Chart& chart, const ChartLine& line, int day);

}  // namespace widgets
