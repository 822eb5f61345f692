#include "ui/chart.hpp"

#include "ui/field_rows.hpp"
#include "ui/time_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr float left_margin = 38;  // for the marks' numbers
constexpr float bottom_margin = 20;
constexpr float day_label_gap = 48;
constexpr int value_marks = 4;
constexpr ImU32 band_alpha = 0x38000000;
constexpr float dash = 5;

ImU32 with_alpha(ImU32 color, ImU32 alpha) {
    return (color & 0x00FFFFFF) | alpha;
}

/// Where values and days stand on the screen.
struct Plot {
    ImVec2 low;   // upper left
    ImVec2 high;  // lower right
    double least = 0;
    double most = 1;
    int last_day = 1;

    float x(double day) const { return low.x + static_cast<float>(day / last_day) * (high.x - low.x); }
    float y(double value) const {
        return high.y - static_cast<float>((value - least) / (most - least)) * (high.y - low.y);
    }
};

/// From a mark below all values to one above them.
void set_range(Plot& plot, std::span<const ChartLine> lines) {
    double low = 1e30;
    double high = -1e30;
    for (const ChartLine& line : lines)
        for (const auto* values : {&line.values, &line.low, &line.high})
            for (const float value : *values) {
                low = std::min<double>(low, value);
                high = std::max<double>(high, value);
            }
    const double step = mark_distance(low, std::max(high, low + 1), value_marks);
    plot.least = std::floor(low / step) * step;
    plot.most = std::max(std::ceil(high / step) * step, plot.least + step);
}

void axes(const Theme& theme, const Plot& plot) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImU32 dim = ImGui::GetColorU32(theme.palette.dim_text);
    const double step = mark_distance(plot.least, plot.most, value_marks);
    for (double value = plot.least; value <= plot.most + step / 2; value += step) {
        const float y = std::round(plot.y(value));
        draw->AddLine({plot.low.x, y}, {plot.high.x, y}, ImGui::GetColorU32(theme.palette.line));
        const std::string text = fmt::format("{:g}", std::abs(value) < step / 2 ? 0 : value);
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        draw->AddText({plot.low.x - size.x - theme.px(6), y - size.y / 2}, dim, text.c_str());
    }
    const int days = days_between_labels(plot.last_day, plot.high.x - plot.low.x, theme.px(day_label_gap));
    for (int day = 0; day <= plot.last_day; day += days) {
        const float x = plot.x(day);
        const std::string text = std::to_string(day);
        const float width = ImGui::CalcTextSize(text.c_str()).x;
        draw->AddLine({x, plot.high.y}, {x, plot.high.y + theme.px(3)}, ImGui::GetColorU32(theme.palette.start));
        const float left = std::clamp(x - width / 2, plot.low.x, plot.high.x - width);
        draw->AddText({left, plot.high.y + theme.px(3)}, dim, text.c_str());
    }
}

/// The value at a place between two days.
float value_at(const std::vector<float>& values, double day) {
    const auto below = std::min(static_cast<std::size_t>(day), values.size() - 1);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], static_cast<float>(day - static_cast<double>(below)));
}

void draw_line(const Theme& theme, const Plot& plot, const ChartLine& line) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float width = plot.high.x - plot.low.x;
    const int columns = std::max(1, static_cast<int>(width));
    std::vector<ImVec2> points;
    for (int column = 0; column <= columns; ++column) {
        const double day = static_cast<double>(column) / columns * plot.last_day;
        const float x = plot.low.x + static_cast<float>(column);
        if (!line.low.empty())
            draw->AddRectFilled({x, plot.y(value_at(line.high, day))}, {x + 1, plot.y(value_at(line.low, day))},
                                ImGui::GetColorU32(with_alpha(line.color, band_alpha)));
        points.push_back({x, plot.y(value_at(line.values, day))});
    }
    const ImU32 color = ImGui::GetColorU32(line.color);
    const auto run = static_cast<std::size_t>(line.dashed ? theme.px(dash) : static_cast<float>(points.size()));
    for (std::size_t from = 0; from + 1 < points.size(); from += line.dashed ? 2 * run : run) {
        const std::size_t count = std::min(run + 1, points.size() - from);
        draw->AddPolyline(&points[from], static_cast<int>(count), color, 0, theme.px(1.8F));
    }
}

/// Title on the left; where there is more than one line, labels with a piece of each on the right.
void legend(const Theme& theme, ImVec2 corner, float width, const Chart& chart) {
    heading(theme, chart.title);
    if (chart.lines.size() < 2) return;
    ImGui::PushFont(theme.fonts.small);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    float x = corner.x + width;
    for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
        const float text = ImGui::CalcTextSize(line->label).x;
        x -= text;
        draw->AddText({x, corner.y + theme.px(2)}, ImGui::GetColorU32(theme.palette.dim_text), line->label);
        const float y = corner.y + theme.px(10);
        const ImU32 color = ImGui::GetColorU32(line->color);
        const float piece = theme.px(16);
        x -= piece + theme.px(5);
        if (line->dashed) {
            draw->AddLine({x, y}, {x + piece * 0.4F, y}, color, theme.px(2));
            draw->AddLine({x + piece * 0.6F, y}, {x + piece, y}, color, theme.px(2));
        } else {
            draw->AddLine({x, y}, {x + piece, y}, color, theme.px(2));
        }
        x -= theme.px(10);
    }
    ImGui::PopFont();
}

}  // namespace

double mark_distance(double low, double high, int count) {
    const double raw = (high - low) / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * 0.999) return factor * power;
    return 10 * power;
}

std::optional<int> chart(const Theme& theme, const Chart& chart) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    legend(theme, corner, width, chart);
    const float top = corner.y + theme.px(26);
    Plot plot{.low = {corner.x + theme.px(left_margin), top},
              .high = {corner.x + width - theme.px(2), top + theme.px(chart.height)}};
    plot.last_day = std::max<int>(1, static_cast<int>(chart.lines.front().values.size()) - 1);
    set_range(plot, chart.lines);

    ImGui::SetCursorScreenPos(plot.low);
    ImGui::InvisibleButton(chart.title, {plot.high.x - plot.low.x, plot.high.y - plot.low.y});
    std::optional<int> chosen;
    if (ImGui::IsItemActive()) {
        const double share = (ImGui::GetIO().MousePos.x - plot.low.x) / (plot.high.x - plot.low.x);
        chosen = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * plot.last_day));
    }
    ImGui::PushFont(theme.fonts.small);
    axes(theme, plot);
    for (const ChartLine& line : chart.lines) draw_line(theme, plot, line);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float x = plot.x(chart.day);
    draw->AddLine({x, plot.low.y}, {x, plot.high.y}, ImGui::GetColorU32(theme.palette.text), theme.px(1));
    for (const ChartLine& line : chart.lines)
        draw->AddCircleFilled({x, plot.y(value_at(line.values, chart.day))}, theme.px(3),
                              ImGui::GetColorU32(line.color));
    ImGui::PopFont();
    ImGui::SetCursorScreenPos({corner.x, plot.high.y + theme.px(bottom_margin)});
    ImGui::Dummy({width, theme.px(2)});
    return chosen;
}

}  // namespace ui
