#include "picture/class_scene.hpp"

#include "core/error.hpp"
#include "core/letters.hpp"
#include "picture/mass_text.hpp"
#include "picture/picture_labels.hpp"
#include "render/camera.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

constexpr double space_between_m = 0.10;
constexpr double label_lines = 7.2;  // height of a label with its margins, in lines of text
constexpr double toes_share = 0.02;  // of the tallest person's height, free below the feet
constexpr double lens_share = 0.6;   // of a portrait lens: even the ends of the row are seen from the front
constexpr double pitch_rad = 0.07;   // so that the shared ground is visible
constexpr double steepest_pitch_rad = 1.5;
constexpr double half_depth_share = 0.12;  // of height
constexpr double least_text_share = 0.55;  // of the usual size; longer names are truncated
constexpr double name_to_number = 1.3;     // a name's usual width relative to a weight's
constexpr double label_fill = 0.94;        // of the space per person
constexpr double mark_share = 0.16;        // of the text's size: the line over the label of whoever is edited
constexpr double bars_lines = 1.6;         // height of the bars of the regions
constexpr image::Colour marked_colour{255, 214, 102, 255};
constexpr double least_full_change = 0.1;
constexpr image::Colour lost_colour{92, 160, 255, 255}, gained_colour{226, 106, 44, 255};  // as in the maps of a change
constexpr image::Colour well_colour{236, 238, 241, 60};

/// Such as "fat −10 %".
std::string fat_change_text(const core::Strings& strings, double percent) {
    return strings.say("label.fat-change", fmt::arg("sign", percent < 0 ? "−" : "+"),
                       fmt::arg("percent", std::abs(percent)));
}

/// The text, truncated with an ellipsis if it is wider than `room_px`.
std::string shortened(const image::Font& font, double text_px, const std::string& text, double room_px) {
    if (font.width_px(text, text_px) <= room_px) return text;
    std::string shorter = text;
    while (!shorter.empty() && font.width_px(shorter + "…", text_px) > room_px)
        shorter.resize(core::without_last_letter(shorter).size());
    return shorter + "…";
}

/// Adds small bars below a label's text, one for each region from the neck to the calves: the share of its fat that it
/// has lost or gained; a full bar is `most`.
void add_region_bars(image::Image& card, double text_px, const core::EnumArray<core::Depot, double>& kept,
                     double most) {
    const int height = static_cast<int>(std::lround(bars_lines * text_px));
    const int margin = static_cast<int>(std::lround(0.4 * text_px)), top = card.height;
    const auto bars = static_cast<int>(core::enum_count<core::Depot>);
    const int step = (card.width - 2 * margin) / bars;
    if (step < 2) return;
    image::Image taller = image::blank(card.width, card.height + height + margin, card_colour);
    std::copy(card.rgba.begin(), card.rgba.end(), taller.rgba.begin());
    int x = (card.width - step * bars) / 2;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const int wide = std::max(1, step - std::max(1, step / 4));
        const int full = static_cast<int>(std::lround(std::abs(1 - kept[depot]) / most * height));
        image::fill(taller, x, top, wide, height, well_colour);
        image::fill(taller, x, top + height - full, wide, full, kept[depot] > 1 ? gained_colour : lost_colour);
        x += step;
    }
    card = std::move(taller);
}

}  // namespace

void ClassScene::show(Member& member, study::Study& study, const document::Document& wanted,
                      const document::ViewState& view, int day) {
    const std::vector<energy::Day>& days = study.simulation(wanted).trajectory.days;
    const auto on = std::min(static_cast<std::size_t>(day), days.size() - 1);
    member.day = static_cast<int>(on);
    const study::Body& body = study.body(wanted, day);
    const energy::Person& person = wanted.person;
    const std::vector<float>& thickness_mm = study.layer_values(wanted, {document::Layer::thickness}, body);
    member.figure.show({person, body.figure, thickness_mm, body.version}, view);
    member.height_m = person.height_m;
    member.weight_kg = days[on].state.weight_kg();
    member.change_kg = member.weight_kg - days.front().state.weight_kg();
    member.fat_change_percent = 100 * (days[on].state.fat_kg / days.front().state.fat_kg - 1);
    const depots::DepotMasses& first = study.simulation(wanted).depots.front();
    for (const core::Depot depot : core::all_values<core::Depot>())
        member.kept[depot] = first[depot] > 0 ? study.simulation(wanted).depots[on][depot] / first[depot] : 1;
    member.figure.paint_outfit();
    if (view.layer == document::Layer::section)
        member.section.show({topologies_->model(person.sex), member.figure.topology(), body.figure, body.masses_kg,
                             view.pose, body.version});
    if (!has_values(view.layer)) return;
    study::LayerField field = study::layer_field(study, wanted, view, body);
    member.figure.paint_values(field.values, 1);
    if (!field_ || field.range > field_->range) field_ = std::move(field);
}

void ClassScene::show(study::Study& study, const document::Document& document, const document::ViewState& view,
                      int day) {
    const auto& classmates = document.classmates;
    while (members_.size() > classmates.size()) members_.pop_back();
    while (members_.size() < classmates.size()) members_.emplace_back(topologies_);
    field_.reset();
    auto member = members_.begin();
    for (const document::Classmate& mate : classmates) {
        try {
            member->name = mate.name;
            show(*member++, study, document_of(document, mate), view, day);
        } catch (const core::Error& fault) {  // prefixed with the name
            throw core::Error(fault.kind(), fmt::format("class: {}: {}", mate.name, fault.what()));
        }
    }
    if (field_)
        for (Member& painted : members_) painted.figure.scale_values(field_->range);
    stand_in_row();
}

void ClassScene::stand_in_row() {
    double widest_m = 0;
    height_m_ = 0;
    for (const Member& member : members_) {
        widest_m = std::max(widest_m, member.figure.half_width_m());
        height_m_ = std::max(height_m_, member.height_m);
    }
    const double step_m = 2 * widest_m + space_between_m;
    half_width_m_ = step_m * static_cast<double>(members_.size()) / 2;
    double along_m = -half_width_m_ + step_m / 2;
    for (Member& member : members_) {
        member.along_m = static_cast<float>(along_m);
        along_m += step_m;
    }
}

render::Scene ClassScene::scene(const document::ViewState& view) const {
    const double yaw_rad = direction_of(view).yaw_rad;
    const glm::vec3 right(std::cos(yaw_rad), 0, -std::sin(yaw_rad));
    render::Scene scene;
    for (const Member& member : members_) {
        scene.figures.push_back(member.figure.scene().figures.front());
        scene.figures.back().place = member.along_m * right;
    }
    return scene;
}

Framed ClassScene::framed() const {
    return {.reach_m = half_width_m_,
            .low_m = -toes_share * height_m_,
            .high_m = height_m_,
            .half_depth_m = half_depth_share * height_m_};
}

render::Camera ClassScene::camera(const document::ViewState& view, double aspect, double covered_above,
                                  double text_share) const {
    const document::Direction direction = direction_of(view);
    document::ViewState from_above =
        turned_to(view, {direction.yaw_rad, std::min(direction.pitch_rad + pitch_rad, steepest_pitch_rad)});
    const double below = std::min(0.4, label_lines * text_share);
    from_above.pan_y += below;
    render::Camera camera = camera_of(framed(), from_above, aspect, covered_above + below);
    const double lens = camera.vertical_field_of_view_rad, narrow = lens_share * lens;
    camera.distance_m *= std::tan(lens / 2) / std::tan(narrow / 2);
    camera.vertical_field_of_view_rad = narrow;
    return camera;
}

std::vector<std::string> ClassScene::lines_of(const Member& member) const {
    std::vector<std::string> lines{member.name};
    if (tells_weights_) lines.push_back(mass_text(strings_, member.weight_kg, units_));
    if (member.day > 0)
        lines.push_back(tells_weights_ ? mass_change_text(strings_, member.change_kg, units_)
                                       : fat_change_text(strings_, member.fat_change_percent));
    return lines;
}

image::Image ClassScene::drawn_label(const Member& member, const image::Font& font, double size,
                                     std::vector<std::string> lines) const {
    image::Image card = text_card(font, size, lines);
    double most = least_full_change;  // one scale for everyone
    for (const Member& each : members_)
        for (const double kept : each.kept) most = std::max(most, std::abs(1 - kept));
    if (member.day > 0) add_region_bars(card, size, member.kept, most);
    if (marked_ && *marked_ < members_.size() && &*std::next(members_.begin(), static_cast<long>(*marked_)) == &member)
        image::fill(card, 0, 0, card.width, std::max(2, static_cast<int>(std::lround(mark_share * size))),
                    marked_colour);
    return card;
}

render::Scene ClassScene::cut_scene(std::size_t person, const document::ViewState& view) {
    Member& member = *std::next(members_.begin(), static_cast<long>(person));
    member.section.cut(view.section);
    render::Scene scene = member.figure.scene();
    scene.cut = member.section.areas();
    return scene;
}

Framed ClassScene::framed_alone() const {
    return {.reach_m = half_width_m_ / static_cast<double>(std::max<std::size_t>(members_.size(), 1)),
            .low_m = -toes_share * height_m_,
            .high_m = height_m_,
            .half_depth_m = half_depth_share * height_m_};
}

ClassScene::Label ClassScene::label_in(std::size_t person, const image::Font& font, double text_px,
                                       glm::ivec4 frame) const {
    const Member& member = *std::next(members_.begin(), static_cast<long>(person));
    std::vector<std::string> lines = lines_of(member);
    double widest = 1;
    for (std::size_t line = 1; line < lines.size(); ++line)
        widest = std::max(widest, font.width_px(lines[line], text_px));
    const double margins = text_card(font, text_px, {""}).width, room_px = label_fill * frame.z;
    const double size = text_px * std::clamp(room_px / (name_to_number * widest + margins), least_text_share, 1.0);
    for (std::string& line : lines) line = shortened(font, size, line, room_px - margins * size / text_px);
    Label label{drawn_label(member, font, size, std::move(lines)), {}};
    label.low = {frame.x + (frame.z - label.pixels.width) / 2, frame.y + static_cast<int>(std::lround(0.5 * text_px))};
    return label;
}

std::vector<ClassScene::Label> ClassScene::labels(const image::Font& font, double text_px,
                                                  const render::Pane& pane) const {
    const glm::mat4 clip = render::clip_from_world(pane.camera, static_cast<double>(pane.frame.z) / pane.frame.w,
                                                   glm::vec3(-half_width_m_, 0, -half_width_m_),
                                                   glm::vec3(half_width_m_, height_m_, half_width_m_));
    const glm::vec3 right(std::cos(pane.camera.yaw_rad), 0, -std::sin(pane.camera.yaw_rad));
    const glm::vec3 front(-right.z, 0, right.x);
    const auto pixel = [&](float along_m) {  // position of the toes
        const glm::vec4 p =
            clip * glm::vec4(along_m * right + static_cast<float>(half_depth_share * height_m_) * front, 1);
        return glm::dvec2((0.5 + 0.5 * p.x / p.w) * pane.frame.z, (0.5 + 0.5 * p.y / p.w) * pane.frame.w);
    };
    const double step_m = 2 * half_width_m_ / static_cast<double>(members_.size());
    const double room_px = label_fill * (pixel(static_cast<float>(step_m)).x - pixel(0).x);
    std::vector<std::vector<std::string>> texts;
    double widest = 1;
    for (const Member& member : members_) {
        texts.push_back(lines_of(member));
        for (std::size_t line = 1; line < texts.back().size(); ++line)
            widest = std::max(widest, font.width_px(texts.back()[line], text_px));
    }
    const double card_margins = text_card(font, text_px, {""}).width;
    widest *= name_to_number;
    const double size = text_px * std::clamp(room_px / (widest + card_margins), least_text_share, 1.0);
    std::vector<Label> labels;
    auto text = texts.begin();
    for (const Member& member : members_) {
        for (std::string& line : *text) line = shortened(font, size, line, room_px - card_margins * size / text_px);
        Label label{drawn_label(member, font, size, std::move(*text++)), {}};
        const glm::dvec2 toes = pixel(member.along_m);
        label.low = {pane.frame.x + static_cast<int>(std::lround(toes.x - label.pixels.width / 2.0)),
                     pane.frame.y + static_cast<int>(std::lround(toes.y - 0.5 * size)) - label.pixels.height};
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace picture
