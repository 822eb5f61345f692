#pragma once

#include "ui/theme.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ui {

/// A line of a chart: one value a day, and a band about it if there is doubt.
struct ChartLine {
    const char* label;
    ImU32 color;
    std::vector<float> values;
    std::vector<float> low{};   ///< empty: no band
    std::vector<float> high{};  ///< as many as `low`
    bool dashed = false;        ///< so that lines differ without colour, too
};

struct Chart {
    const char* title;  ///< with the unit
    float height = 150;
    std::span<const ChartLine> lines;
    int day = 0;  ///< where the cursor stands
};

/// Draws a chart over the width of the content. Returns the day under a pressed mouse.
std::optional<int> chart(const Theme& theme, const Chart& chart);

/// Distance of the marks on an axis from `low` to `high`: 1, 2 or 5 times a power of ten, about `count` of them.
double mark_distance(double low, double high, int count);

}  // namespace ui
