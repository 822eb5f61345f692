#pragma once

#include <string>
#include <vector>

namespace output {

/// A chart of a percentage over the days of a run.
struct SheetChart {
    double low = 0;
    double high = 0;
    int last_day = 0;
    std::string days_word;
    std::vector<double> values;  ///< evenly spaced over the days; empty: only the axes, to draw on
};

/// The chart as inline SVG, in black lines.
std::string chart_svg(const SheetChart& chart);

}  // namespace output
