#include "widgets/chart.hpp"

#include "core/axis_marks.hpp"
#include "widgets/fitted.hpp"
#include "widgets/heading.hpp"
#include "widgets/hint.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace widgets {

namespace {

constexpr float left_margin = 38;  // for the numbers at the marks
constexpr float title_height = 24;
constexpr float second_row_height = 18;
constexpr float bottom_margin = chart_frame_height - title_height;
constexpr float day_label_gap = 48;
constexpr float mark_gap = 26;  // least distance between marks on an axis
constexpr ImU32 band_alpha = 0x26000000;
constexpr ImU32 hatch_alpha = 0x90000000;
constexpr float hatch_distance = 6;
constexpr float dash = 5;

ImU32 with_alpha(ImU32 color, ImU32 alpha) {
    return (color & 0x00FFFFFF) | alpha;
}

/// Maps values and days to the screen.
struct Plot {
    ImVec2 low;   // upper left
    ImVec2 high;  // lower right
    double per_value = 1;
    int marks = 4;
    double least = 0;  // in displayed units
    double most = 1;
    double step = 1;  // between marks
    int last_day = 1;

    float x(double day) const { return low.x + static_cast<float>(day / last_day) * (high.x - low.x); }
    float y_shown(double shown) const {
        return high.y - static_cast<float>((shown - least) / (most - least)) * (high.y - low.y);
    }
    float y(double value) const { return y_shown(value * per_value); }
};

/// Sets the range from a mark below all values to a mark above them.
void set_range(Plot& plot, std::span<const ChartLine> lines) {
    double low = 1e30;
    double high = -1e30;
    for (const ChartLine& line : lines)
        for (const auto values : {line.values, line.low, line.high})
            for (const float value : values) {
                low = std::min<double>(low, value * plot.per_value);
                high = std::max<double>(high, value * plot.per_value);
            }
    plot.step = core::mark_distance(low, std::max(high, low + 1), plot.marks);
    plot.least = std::floor(low / plot.step) * plot.step;
    plot.most = std::max(std::ceil(high / plot.step) * plot.step, plot.least + plot.step);
}

void axes(const Theme& theme, const Plot& plot) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImU32 dim = ImGui::GetColorU32(theme.palette.dim_text);
    const double step = plot.step;
    for (double value = plot.least; value <= plot.most + step / 2; value += step) {
        const float y = std::round(plot.y_shown(value));
        draw->AddLine({plot.low.x, y}, {plot.high.x, y}, ImGui::GetColorU32(theme.palette.line), theme.px(1));
        const std::string text =
            theme.strings->with_decimal_mark(fmt::format("{:g}", std::abs(value) < step / 2 ? 0 : value));
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        draw->AddText({plot.low.x - size.x - theme.px(6), y - size.y / 2}, dim, text.c_str());
    }
    const std::string day_word = theme.say("charts.day");
    const int days = core::days_between_labels(plot.last_day, plot.high.x - plot.low.x, theme.px(day_label_gap));
    // Day 0 is labelled with the word "day" if that does not reach the next label.
    const bool has_word = ImGui::CalcTextSize((day_word + " 0 ").c_str()).x < plot.x(days) - plot.low.x - theme.px(12);
    for (int day = 0; day <= plot.last_day; day += days) {
        const float x = plot.x(day);
        const std::string text = day == 0 && has_word ? fmt::format("{} 0", day_word) : std::to_string(day);
        const float width = ImGui::CalcTextSize(text.c_str()).x;
        draw->AddLine({x, plot.high.y}, {x, plot.high.y + theme.px(3)}, ImGui::GetColorU32(theme.palette.start),
                      theme.px(1));
        const float left = std::clamp(x - width / 2, plot.low.x, plot.high.x - width);
        draw->AddText({left, plot.high.y + theme.px(3)}, dim, text.c_str());
    }
}

/// Interpolates linearly between days.
float value_at(std::span<const float> values, double day) {
    const auto below = std::min(static_cast<std::size_t>(day), values.size() - 1);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], static_cast<float>(day - static_cast<double>(below)));
}

/// A diagonally hatched area between `top` and `bottom`; one entry per pixel column.
struct Hatch {
    float left;
    std::vector<float> top{};
    std::vector<float> bottom{};
};

void draw_hatch(const Theme& theme, const Hatch& hatch, ImU32 color) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const auto columns = static_cast<int>(hatch.top.size());
    const float highest = *std::ranges::min_element(hatch.top);
    const float lowest = *std::ranges::max_element(hatch.bottom);
    const float step = theme.px(hatch_distance);
    const float thickness = theme.px(1);
    for (float sum = std::ceil(highest / step) * step; sum < lowest + static_cast<float>(columns); sum += step) {
        int from = -1;
        for (int column = 0; column <= columns; ++column) {
            const float y = sum - static_cast<float>(column);
            const auto k = static_cast<std::size_t>(column);
            const bool inside = column < columns && y >= hatch.top[k] && y <= hatch.bottom[k];
            if (inside && from < 0) from = column;
            if (inside || from < 0) continue;
            const auto at = [&](int c) {
                return ImVec2(hatch.left + static_cast<float>(c), sum - static_cast<float>(c));
            };
            draw->AddLine(at(from), at(column), color, thickness);
            from = -1;
        }
    }
}

void draw_polyline(const Theme& theme, const std::vector<ImVec2>& points, ImU32 color, float thickness, bool dashed) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const auto run = static_cast<std::size_t>(dashed ? theme.px(dash) : static_cast<float>(points.size()));
    for (std::size_t from = 0; from + 1 < points.size(); from += dashed ? 2 * run : run) {
        const std::size_t count = std::min(run + 1, points.size() - from);
        draw->AddPolyline(&points[from], static_cast<int>(count), color, 0, thickness);
    }
}

std::vector<ImVec2> points_of(const Plot& plot, std::span<const float> values) {
    const int columns = std::max(1, static_cast<int>(plot.high.x - plot.low.x));
    std::vector<ImVec2> points;
    points.reserve(static_cast<std::size_t>(columns) + 1);
    for (int column = 0; column <= columns; ++column)
        points.push_back({plot.low.x + static_cast<float>(column),
                          plot.y(value_at(values, static_cast<double>(column) / columns * plot.last_day))});
    return points;
}

void draw_band(const Theme& theme, const Plot& plot, const ChartLine& line) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const std::vector<ImVec2> top = points_of(plot, line.high);
    const std::vector<ImVec2> bottom = points_of(plot, line.low);
    Hatch hatch{.left = plot.low.x};
    for (std::size_t k = 0; k < top.size(); ++k) {
        draw->AddRectFilled(top[k], {bottom[k].x + 1, bottom[k].y},
                            ImGui::GetColorU32(with_alpha(line.color, band_alpha)));
        hatch.top.push_back(top[k].y);
        hatch.bottom.push_back(bottom[k].y);
    }
    const ImU32 color = ImGui::GetColorU32(with_alpha(line.color, hatch_alpha));
    draw_hatch(theme, hatch, color);
    draw_polyline(theme, top, color, theme.px(1), false);
    draw_polyline(theme, bottom, color, theme.px(1), false);
}

void day_line(const Theme& theme, const Plot& plot, const Chart& chart, int day, ImU32 color) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float x = plot.x(day);
    draw->AddLine({x, plot.low.y}, {x, plot.high.y}, ImGui::GetColorU32(color), theme.px(1));
    for (const ChartLine& line : chart.lines) {
        const ImVec2 at{x, plot.y(value_at(line.values, day))};
        draw->AddCircleFilled(at, theme.px(4), ImGui::GetColorU32(theme.palette.panel));
        draw->AddCircleFilled(at, theme.px(3), ImGui::GetColorU32(line.color));
    }
}

/// A short sample of a line as drawn in the chart.
void line_swatch(const Theme& theme, ImVec2 from, float length, const ChartLine& line) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImU32 color = ImGui::GetColorU32(line.color);
    if (!line.dashed) return draw->AddLine(from, {from.x + length, from.y}, color, theme.px(2));
    draw->AddLine(from, {from.x + length * 0.4F, from.y}, color, theme.px(2));
    draw->AddLine({from.x + length * 0.6F, from.y}, {from.x + length, from.y}, color, theme.px(2));
}

/// Draws the values right-aligned at `right` within `width`; if there are several lines, each with a sample of its line
/// and its label. Returns the left end.
float read_outs(const Theme& theme, const Chart& chart, int day, ImVec2 right, float width) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float piece = theme.px(16);
    float x = right.x;
    for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
        std::string text = read_out(theme, chart, *line, day);
        if (chart.lines.size() > 1) text = fmt::format("{} {}", line->label, text);
        const float others = static_cast<float>(chart.lines.size()) * (piece + theme.px(17));
        text = fitted(text, (width - others) / static_cast<float>(chart.lines.size()));
        x -= ImGui::CalcTextSize(text.c_str()).x;
        draw->AddText({x, right.y}, ImGui::GetColorU32(theme.palette.text), text.c_str());
        if (chart.lines.size() > 1) {
            x -= piece + theme.px(5);
            line_swatch(theme, {x, right.y + ImGui::GetFontSize() / 2}, piece, *line);
        }
        x -= theme.px(12);
    }
    return x;
}

/// Whether the values go below the title rather than beside it.
bool has_second_row(const Theme& theme, const Chart& chart, float width) {
    if (chart.lines.size() > 1) return true;
    ImGui::PushFont(theme.fonts.strong);
    const float title = ImGui::CalcTextSize(chart.title).x;
    ImGui::PopFont();
    ImGui::PushFont(theme.fonts.small);
    const int last_day = static_cast<int>(chart.lines.front().values.size()) - 1;
    float values = 0;  // the widest, so that the chart's height does not vary with the day
    for (const int day : {0, last_day / 2, last_day})
        values = std::max(values, ImGui::CalcTextSize(read_out(theme, chart, chart.lines.front(), day).c_str()).x);
    ImGui::PopFont();
    return title + values + theme.px(12) > width;
}

/// Title on the left, values of `day` on the right, or below if the title leaves no space.
void head(const Theme& theme, ImVec2 corner, float width, const Chart& chart, int day) {
    ImGui::PushFont(theme.fonts.strong);
    const std::string title = fitted(chart.title, width);
    ImGui::PopFont();
    heading(theme, title.c_str());
    const float title_end = ImGui::GetItemRectMax().x;
    ImGui::PushFont(theme.fonts.small);
    const bool own_row = has_second_row(theme, chart, width);
    const float x =
        read_outs(theme, chart, day, {corner.x + width, corner.y + theme.px(own_row ? title_height - 4 : 2)}, width);
    if (day != chart.day) {
        const std::string text = theme.say("charts.day-number", fmt::arg("day", day));
        const float right = own_row ? corner.x + width : x;
        const float left = right - ImGui::CalcTextSize(text.c_str()).x;
        if (left > title_end)
            ImGui::GetWindowDrawList()->AddText({left, corner.y + theme.px(2)},
                                                ImGui::GetColorU32(theme.palette.accent), text.c_str());
    }
    ImGui::PopFont();
}

}  // namespace

std::string read_out(const Theme& theme, const Chart& chart, const ChartLine& line, int day) {
    const auto shown = [&](std::span<const float> values) {
        return theme.fixed(value_at(values, day) * chart.per_value, chart.decimals);
    };
    if (line.low.empty()) return shown(line.values);
    return theme.say("charts.value-in-band", fmt::arg("value", shown(line.values)), fmt::arg("low", shown(line.low)),
                     fmt::arg("high", shown(line.high)));
}

void band_swatch(const Theme& theme, ImVec2 corner, ImVec2 size, ImU32 color) {
    const ImVec2 end{corner.x + size.x, corner.y + size.y};
    Hatch hatch{.left = corner.x};
    hatch.top.assign(static_cast<std::size_t>(size.x), corner.y);
    hatch.bottom.assign(static_cast<std::size_t>(size.x), end.y);
    const ImU32 line = ImGui::GetColorU32(with_alpha(color, hatch_alpha));
    ImGui::GetWindowDrawList()->AddRectFilled(corner, end, ImGui::GetColorU32(with_alpha(color, band_alpha)));
    draw_hatch(theme, hatch, line);
    ImGui::GetWindowDrawList()->AddRect(corner, end, line, 0, 0, theme.px(1));
}

std::optional<int> chart(const Theme& theme, const Chart& chart) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float top = corner.y + theme.px(title_height + (has_second_row(theme, chart, width) ? second_row_height : 0));
    Plot plot{.low = {corner.x + theme.px(left_margin), top},
              .high = {corner.x + width - theme.px(4), top + theme.px(chart.height)},
              .per_value = chart.per_value,
              .marks = std::clamp(static_cast<int>(chart.height / mark_gap), 3, 8)};
    plot.last_day = std::max<int>(1, static_cast<int>(chart.lines.front().values.size()) - 1);
    set_range(plot, chart.lines);

    ImGui::SetCursorScreenPos(plot.low);
    ImGui::InvisibleButton(chart.title, {plot.high.x - plot.low.x, plot.high.y - plot.low.y});
    hint(theme, theme.say("charts.help"));
    const bool pressed = ImGui::IsItemActive();
    const bool hovered = ImGui::IsItemHovered() || pressed;
    const double share = (ImGui::GetIO().MousePos.x - plot.low.x) / (plot.high.x - plot.low.x);
    const int pointed = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * plot.last_day));
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)
        ImGui::GetWindowDrawList()->AddRect(plot.low, plot.high, ImGui::GetColorU32(theme.palette.accent), 0, 0,
                                            theme.px(1.5F));
    ImGui::SetCursorScreenPos(corner);
    head(theme, corner, width, chart, hovered ? pointed : chart.day);

    ImGui::PushFont(theme.fonts.small);
    axes(theme, plot);
    for (const ChartLine& line : chart.lines)
        if (!line.low.empty()) draw_band(theme, plot, line);
    for (const ChartLine& line : chart.lines)
        draw_polyline(theme, points_of(plot, line.values), ImGui::GetColorU32(line.color), theme.px(2), line.dashed);
    day_line(theme, plot, chart, chart.day, theme.palette.text);
    if (hovered && pointed != chart.day) day_line(theme, plot, chart, pointed, theme.palette.accent);
    ImGui::PopFont();
    ImGui::SetCursorScreenPos({corner.x, plot.high.y + theme.px(bottom_margin - 2)});
    ImGui::Dummy({width, theme.px(2)});
    return pressed ? std::optional(pointed) : std::nullopt;
}

}  // namespace widgets
