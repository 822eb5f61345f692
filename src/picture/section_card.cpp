#include "picture/section_card.hpp"

#include "picture/picture_labels.hpp"
#include "render/tissue_colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace picture {

namespace {

using shape::BodyPart;
using shape::Boundary;

constexpr double card_lines = 21;  // its width, in heights of a line of text
constexpr double least_column_lines = 2.4, column_gap_lines = 0.4;
constexpr double padding_lines = 0.7;
constexpr double row_lines = 1.45;
constexpr double space_before_legend_lines = 0.5;
constexpr double above_slice_lines = 1.2;  // for the label that marks the front
constexpr double below_slice_lines = 1.5;  // for the length scale
constexpr double slice_margin = 1.06;
constexpr double least_shown_cm2 = 1;
constexpr double least_told_cm2 = 0.05;  // of visceral fat, to be mentioned
constexpr double alike = 0.02;           // left and right differ by less

struct Row {
    const char* name_key = "";
    shape::PartAreas areas;
};

bool are_alike(const shape::PartAreas& a, const shape::PartAreas& b) {
    const auto close = [](double x, double y) { return std::abs(x - y) <= alike * std::max(x, y) + 0.5; };
    return a.is_cut && b.is_cut && close(a.fat_cm2, b.fat_cm2) && close(a.lean_cm2, b.lean_cm2);
}

/// A row per part in the section; both sides share a row if they are alike.
std::vector<Row> rows_of(const shape::TissueSection& section) {
    std::vector<Row> rows;
    const auto add = [&](const char* name_key, const shape::PartAreas& areas) {
        if (areas.is_cut && areas.fat_cm2 + areas.lean_cm2 > least_shown_cm2) rows.push_back({name_key, areas});
    };
    add("card.head", section.parts[BodyPart::head]);
    add("card.trunk", section.parts[BodyPart::trunk]);
    const auto add_pair = [&](BodyPart left, BodyPart right, const std::array<const char*, 3>& each_left_right) {
        if (are_alike(section.parts[left], section.parts[right])) return add(each_left_right[0], section.parts[left]);
        add(each_left_right[1], section.parts[left]);
        add(each_left_right[2], section.parts[right]);
    };
    add_pair(BodyPart::left_arm, BodyPart::right_arm, {"card.each-arm", "card.left-arm", "card.right-arm"});
    add_pair(BodyPart::left_leg, BodyPart::right_leg, {"card.each-leg", "card.left-leg", "card.right-leg"});
    return rows;
}

struct Swatch {
    const char* name_key;
    glm::vec3 linear;
};

std::vector<Swatch> swatches_of(const shape::TissueSection& section, glm::vec3 skin) {
    namespace colours = render::tissue_colours;
    std::vector<Swatch> swatches{
        {"card.skin", skin}, {"card.fat-under", colours::fat}, {"card.muscle", colours::muscle}};
    const auto add = [&](Boundary boundary, Swatch swatch) {
        if (!section.loops[boundary].empty()) swatches.push_back(swatch);
    };
    add(Boundary::cavity, {"card.visceral-fat", colours::visceral});
    add(Boundary::organs, {"card.organs", colours::organs});
    add(Boundary::lungs, {"card.lungs", colours::lungs});
    add(Boundary::brain, {"card.brain", colours::brain});
    add(Boundary::bone, {"card.bone", colours::bone});
    return swatches;
}

/// Composites a picture with straight alpha onto a canvas.
void lay(image::Image& canvas, const image::Image& over, int left, int top) {
    for (int y = 0; y < over.height; ++y)
        for (int x = 0; x < over.width; ++x) {
            const auto from = static_cast<std::size_t>(y * over.width + x) * 4;
            const std::uint8_t* p = over.rgba.data() + from;
            if (p[3] != 0) image::fill(canvas, left + x, top + y, 1, 1, {p[0], p[1], p[2], p[3]});
        }
}

/// Draws a card from top to bottom.
class Sheet {
  public:
    Sheet(const image::Font& font, double text_px, render::Size size)
        : font_(font), text_px_(text_px), image_(image::blank(size.width, size.height, card_colour)) {}

    int px(double lines) const { return static_cast<int>(std::lround(lines * text_px_)); }
    int left() const { return px(padding_lines); }
    int right() const { return image_.width - left(); }
    int top() const { return top_; }
    void go_down(int by) { top_ += by; }
    image::Image& image() { return image_; }

    void text(const std::string& words, double x, image::Colour colour = card_text_colour) {
        font_.draw(image_, words, text_px_, x, top_ + 1.0 * text_px_, colour);
    }
    void text_before(const std::string& words, double x, image::Colour colour = card_text_colour) {
        text(words, x - font_.width_px(words, text_px_), colour);
    }
    void small(const std::string& words, double x, double baseline) {
        font_.draw(image_, words, 0.85 * text_px_, x, baseline, card_text_colour);
    }
    double width(const std::string& words) const { return font_.width_px(words, text_px_); }
    double small_width(const std::string& words) const { return font_.width_px(words, 0.85 * text_px_); }
    image::Image take() { return std::move(image_); }

  private:
    const image::Font& font_;
    double text_px_;
    image::Image image_;
    int top_ = 0;
};

void add_slice(Sheet& sheet, const core::Strings& strings, const Slice& drawn) {
    const auto& [slice, plan] = drawn;
    const int x = (sheet.image().width - slice.width) / 2;
    const int top = sheet.top() + sheet.px(plan.front.y > 0.5 ? above_slice_lines : 0);
    lay(sheet.image(), slice, x, top);
    const double middle = sheet.image().width / 2.0;
    const std::string front = strings.say("card.front");
    const double width = sheet.small_width(front);
    const double bottom = top + slice.height;
    if (plan.front.y > 0.5) sheet.small(front, middle - width / 2, top - sheet.px(0.3));
    if (plan.front.y < -0.5) sheet.small(front, middle - width / 2, bottom + sheet.px(0.9));
    if (plan.front.x < -0.5) sheet.small(front, sheet.left(), top + sheet.px(0.8));
    if (plan.front.x > 0.5) sheet.small(front, sheet.right() - width, top + sheet.px(0.8));
    // The length scale.
    const double room = 0.2 * (sheet.right() - sheet.left());
    int cm = 1;
    for (const int longer : {2, 5, 10, 20, 50})
        if (longer / 100.0 * plan.px_per_m < room) cm = longer;
    const int length = static_cast<int>(std::lround(cm / 100.0 * plan.px_per_m));
    const int line = std::max(1, sheet.px(0.1));
    const int y = static_cast<int>(bottom) + sheet.px(0.7);
    image::fill(sheet.image(), sheet.left(), y, length, line, card_text_colour);
    for (const int end : {0, length - line})
        image::fill(sheet.image(), sheet.left() + end, y - sheet.px(0.2), line, sheet.px(0.4) + line, card_text_colour);
    sheet.small(fmt::format("{} cm", cm), sheet.left() + length + sheet.px(0.3), y + sheet.px(0.35));
    sheet.go_down(top + slice.height - sheet.top() + sheet.px(below_slice_lines));
}

/// A column of the table of areas.
struct Column {
    const char* head_key;
    double shape::PartAreas::*cm2;
    double ends_at = 0;
};

/// As wide as their heads, which differ between languages, from the right.
std::vector<Column> columns_of(const Sheet& sheet, const core::Strings& strings, bool with_visceral) {
    std::vector<Column> columns{{"card.fat", &shape::PartAreas::fat_cm2}};
    if (with_visceral) columns.push_back({"card.visceral", &shape::PartAreas::visceral_cm2});
    columns.push_back({"card.muscle", &shape::PartAreas::muscle_cm2});
    columns.push_back({"card.bone", &shape::PartAreas::bone_cm2});
    double end = sheet.right();
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        column->ends_at = end;
        end -= std::max<double>(sheet.px(least_column_lines), sheet.width(strings.say(column->head_key))) +
               sheet.px(column_gap_lines);
    }
    return columns;
}

void add_table(Sheet& sheet, const core::Strings& strings, const std::vector<Row>& rows) {
    const bool visceral = std::ranges::any_of(rows, [](const Row& r) { return r.areas.visceral_cm2 > least_told_cm2; });
    const std::vector<Column> columns = columns_of(sheet, strings, visceral);
    const int row = sheet.px(row_lines);
    sheet.text("cm²", sheet.left(), card_note_colour);
    for (const Column& column : columns)
        sheet.text_before(strings.say(column.head_key), column.ends_at, card_note_colour);
    sheet.go_down(row);
    for (const auto& [name_key, areas] : rows) {
        sheet.text(strings.say(name_key), sheet.left());
        for (const Column& column : columns) {
            const double cm2 = areas.*column.cm2;
            if (column.cm2 == &shape::PartAreas::visceral_cm2 && cm2 <= least_told_cm2) continue;
            sheet.text_before(strings.fixed(std::max(cm2, 0.0), cm2 < 9.95 ? 1 : 0), column.ends_at);
        }
        sheet.go_down(row);
    }
}

/// Number of swatch columns in a card of this width.
int legend_columns(double text_px, int width) {
    return width < section_card_width(text_px) ? 1 : 2;
}

/// Distance between the legend's columns: the second begins where the names of the first end, since the first holds the
/// longer names.
int legend_step(const Sheet& sheet, const core::Strings& strings, const std::vector<Swatch>& swatches, int columns) {
    const int half = (sheet.right() - sheet.left()) / columns;
    double widest = 0;
    for (std::size_t k = 0; k < swatches.size(); k += static_cast<std::size_t>(columns))
        widest = std::max(widest, sheet.width(strings.say(swatches[k].name_key)));
    return std::min(half, sheet.px(1.25 + 1) + static_cast<int>(std::ceil(widest)));
}

void add_swatches(Sheet& sheet, const core::Strings& strings, const std::vector<Swatch>& swatches, int columns) {
    const int apart = legend_step(sheet, strings, swatches, columns);
    for (std::size_t k = 0; k < swatches.size(); ++k) {
        const auto column = static_cast<int>(k) % columns;
        const int x = sheet.left() + column * apart;
        image::fill(sheet.image(), x, sheet.top() + sheet.px(0.25), sheet.px(0.85), sheet.px(0.85),
                    colour_of(swatches[k].linear));
        sheet.text(strings.say(swatches[k].name_key), x + sheet.px(1.25));
        if (column == columns - 1 || k + 1 == swatches.size()) sheet.go_down(sheet.px(row_lines));
    }
    sheet.text(strings.say("card.hint"), sheet.left(), card_note_colour);
    sheet.go_down(sheet.px(row_lines));
}

}  // namespace

int section_card_width(double text_px) {
    return static_cast<int>(std::lround(card_lines * text_px));
}

SlicePlan plan_slice(const shape::TissueSection& section, bool arm_alone, render::Size most, double most_px_per_m) {
    const geometry::PlaneFrame& frame = section.frame;
    SlicePlan plan;
    render::Camera& camera = plan.camera;
    camera.orthographic = true;
    camera.yaw_rad = std::hypot(frame.normal.x, frame.normal.z) < 1e-6 ? 0 : std::atan2(frame.normal.x, frame.normal.z);
    camera.pitch_rad = std::asin(std::clamp(frame.normal.y, -1.0, 1.0));
    const double sin_yaw = std::sin(camera.yaw_rad), cos_yaw = std::cos(camera.yaw_rad);
    const glm::dvec3 right(cos_yaw, 0, -sin_yaw), up = glm::cross(frame.normal, right);
    glm::dvec2 low(1e9), high(-1e9);
    for (const geometry::Loop& loop : section.loops[Boundary::skin]) {
        const bool is_arm = frame.at(loop.points.front()).x > 0 && geometry::signed_area(loop) < 0.03;
        if (arm_alone && !(is_arm && geometry::winding_number(std::span(&loop, 1), {0, 0}) > 0)) continue;
        for (const glm::dvec2& p : loop.points) {
            const glm::dvec3 at = frame.at(p) - frame.origin;
            low = glm::min(low, {glm::dot(at, right), glm::dot(at, up)});
            high = glm::max(high, {glm::dot(at, right), glm::dot(at, up)});
        }
    }
    if (low.x > high.x) return plan;  // the plane misses the body
    const glm::dvec2 middle = (low + high) / 2.0, extent = slice_margin * (high - low);
    plan.px_per_m = std::min({most.width / extent.x, most.height / extent.y, most_px_per_m});
    plan.size = {std::max(1, static_cast<int>(std::lround(extent.x * plan.px_per_m))),
                 std::max(1, static_cast<int>(std::lround(extent.y * plan.px_per_m)))};
    camera.target = glm::vec3(frame.origin + middle.x * right + middle.y * up);
    camera.distance_m = plan.size.height / plan.px_per_m / 2 / std::tan(camera.vertical_field_of_view_rad / 2);
    plan.front = {glm::dot(right, {0, 0, 1}), glm::dot(up, {0, 0, 1})};
    return plan;
}

int section_card_height(double text_px, const shape::TissueSection& section, CardParts parts) {
    const auto px = [&](double lines) { return static_cast<int>(std::lround(lines * text_px)); };
    int height = 2 * px(padding_lines);
    if (parts.areas) height += (1 + std::max(static_cast<int>(rows_of(section).size()), 1)) * px(row_lines);
    if (!parts.legend) return height;
    const auto swatches = static_cast<int>(swatches_of(section, {}).size());
    const int columns = legend_columns(text_px, parts.width);
    return height + px(space_before_legend_lines) + px(row_lines) * ((swatches + columns - 1) / columns + 1);
}

int slice_rows_height(double text_px, int slice_height) {
    const auto px = [&](double lines) { return static_cast<int>(std::lround(lines * text_px)); };
    return slice_height + px(below_slice_lines) + px(above_slice_lines);
}

image::Image section_card(const Lettering& lettering, const shape::TissueSection& section, const Slice& slice,
                          CardParts parts, glm::vec3 skin) {
    const double text_px = lettering.text_px;
    const auto px = [&](double lines) { return static_cast<int>(std::lround(lines * text_px)); };
    int height = section_card_height(text_px, section, parts);
    if (slice.pixels.height > 0) {
        height += slice_rows_height(text_px, slice.pixels.height);
        if (slice.plan.front.y <= 0.5) height -= px(above_slice_lines);  // the label is beside or below it
    }
    Sheet sheet(lettering.font, text_px, {parts.width, height});
    sheet.go_down(px(padding_lines));
    if (slice.pixels.height > 0) add_slice(sheet, lettering.strings, slice);
    if (parts.areas) add_table(sheet, lettering.strings, rows_of(section));
    if (parts.legend) {
        sheet.go_down(px(space_before_legend_lines));
        add_swatches(sheet, lettering.strings, swatches_of(section, skin), legend_columns(text_px, parts.width));
    }
    return sheet.take();
}

}  // namespace picture
