#include "ui/field_rows.hpp"

#include "document/allowed_range.hpp"
#include "document/parameters.hpp"
#include "ui/field_text.hpp"
#include "ui/value_box.hpp"
#include "widgets/fitted.hpp"
#include "widgets/icons.hpp"
#include "widgets/segments.hpp"
#include "widgets/slider.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

namespace {

using document::FieldValue;

/// Behaviour of a field's slider; typed input may be anything in the row's range.
struct SliderRule {
    std::string_view field;
    double step = 1;      ///< dragging snaps to multiples of this, in the row's unit
    double exponent = 1;  ///< over 1: finer near the low end
    double origin = 0;    ///< where the coloured part begins, in the row's unit
};
constexpr std::array<SliderRule, 15> slider_rules{{
    {.field = "age", .step = 1},
    {.field = "height", .step = 0.5},
    {.field = "weight", .step = 0.5},
    {.field = "body-fat", .step = 0.5},
    {.field = "activity", .step = 0.05},
    {.field = "new-activity", .step = 0.05},
    {.field = "pattern", .step = 0.1},
    {.field = "trunk-fat", .step = 0.1, .exponent = 2},
    {.field = "legs-fat", .step = 0.1, .exponent = 2},
    {.field = "arms-fat", .step = 0.1, .exponent = 2},
    {.field = "light-hardness", .step = 0.05},
    {.field = "deficit", .step = 25},
    {.field = "days", .step = 10, .exponent = 2},
    {.field = "target-weight", .step = 0.5},
    {.field = "target-day", .step = 5, .exponent = 2},
}};

constexpr float value_width = 104;
constexpr float reset_side = 20;
constexpr const char* menu = "menu";

SliderRule rule_for(std::string_view name) {
    const auto* found = std::ranges::find(slider_rules, name, &SliderRule::field);
    return found == slider_rules.end() ? SliderRule{.field = name} : *found;
}

float to_position(const core::Parameter& row, const SliderRule& rule, double value) {
    const double share = std::clamp((value - row.minimum) / (row.maximum - row.minimum), 0.0, 1.0);
    return static_cast<float>(std::pow(share, 1 / rule.exponent));
}

double from_position(const core::Parameter& row, const SliderRule& rule, float position) {
    const double share = std::pow(std::clamp<double>(position, 0, 1), rule.exponent);
    if (share <= 0 || share >= 1) return share <= 0 ? row.minimum : row.maximum;
    const double value = row.minimum + share * (row.maximum - row.minimum);
    return std::clamp(std::round(value / rule.step) * rule.step, row.minimum, row.maximum);
}

void set_value(RowContext& context, const core::Parameter& row, const FieldValue& value) {
    document::set_field(context.draft, row.name, value);
    if (context.typing.refused_field == row.name) context.typing.refused_field.clear();
}

/// A row under construction.
struct SliderRow {
    RowContext& context;
    const core::Parameter& row;
    SliderRule rule;
    bool unset;
    double value;
    bool is_default;
};

/// The switch of a field that can be left to the model.
void unset_switch(const SliderRow& it) {
    const widgets::Theme& theme = it.context.theme;
    const std::string word = unset_text(theme, it.row);
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(8), theme.px(3)});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, theme.px(10));
    ImGui::PushStyleColor(ImGuiCol_Button, it.unset ? theme.palette.raised : theme.palette.well);
    ImGui::PushStyleColor(ImGuiCol_Text, it.unset ? theme.palette.accent : theme.palette.dim_text);
    if (ImGui::Button(word.c_str())) {
        const double rounded = std::round(it.value * 10) / 10;
        set_value(it.context, it.row, it.unset ? FieldValue{rounded} : FieldValue{});
    }
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(2);
    ImGui::PopFont();
    widgets::hint(theme, theme.say(it.unset ? "field.left-open" : "field.leave-open", fmt::arg("word", word)));
}

void reset_button(const SliderRow& it) {
    const widgets::Theme& theme = it.context.theme;
    const FieldValue fallback = default_value(it.row);
    const std::string tip =
        theme.say("field.reset", fmt::arg("value", value_text(theme, it.row, fallback, it.context.units)));
    if (widgets::small_icon_button(theme, widgets::Icon::reset, theme.px(reset_side), tip))
        set_value(it.context, it.row, fallback);
}

/// The context menu of the last item.
void reset_menu(const SliderRow& it) {
    const widgets::Theme& theme = it.context.theme;
    ImGui::OpenPopupOnItemClick(menu);
    if (!ImGui::BeginPopup(menu)) return;
    const FieldValue fallback = default_value(it.row);
    const std::string text =
        theme.say("field.reset", fmt::arg("value", value_text(theme, it.row, fallback, it.context.units)));
    if (ImGui::MenuItem(text.c_str(), nullptr, false, !it.is_default)) set_value(it.context, it.row, fallback);
    ImGui::EndPopup();
}

float switch_width(const SliderRow& it) {
    if (it.row.word_for_unset.empty()) return 0;
    const widgets::Theme& theme = it.context.theme;
    ImGui::PushFont(theme.fonts.small);
    const float width = ImGui::CalcTextSize(unset_text(theme, it.row).c_str()).x + theme.px(2 * 8 + 8);
    ImGui::PopFont();
    return width;
}

/// Width for the longest value, so that the box does not change its size.
float box_width(const SliderRow& it) {
    const std::string longest = value_text(it.context.theme, it.row, it.row.maximum, it.context.units);
    const float text = ImGui::CalcTextSize(longest.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
    return std::max(it.context.theme.px(value_width), text + it.context.theme.px(6));
}

/// Label, switch and box on a line; the label goes on its own line if they do not fit.
void label_line(const SliderRow& it, float width) {
    const widgets::Theme& theme = it.context.theme;
    const std::string label = core::label_text(*theme.strings, it.row);
    const float box = std::min(box_width(it), width * 0.6F);
    const float beside = switch_width(it) + box + theme.px(6);
    const float left = ImGui::GetCursorPosX();
    const float label_width = ImGui::CalcTextSize(label.c_str()).x;
    ImGui::AlignTextToFramePadding();
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(label.c_str());
    ImGui::PopTextWrapPos();
    help_tooltip(it.context, it.row.name);
    reset_menu(it);
    const bool one_line = label_width + beside <= width;
    float used = one_line ? label_width : 0;
    if (one_line) ImGui::SameLine(0, 0);
    const float top = ImGui::GetCursorPosY();
    if (!it.row.word_for_unset.empty()) {
        ImGui::SetCursorPos({left + used + (used > 0 ? theme.px(8) : 0), top});
        unset_switch(it);
        used += switch_width(it);
    }
    if (!it.is_default && used + theme.px(reset_side + 10) + box <= width) {
        ImGui::SetCursorPos({left + width - box - theme.px(reset_side + 4), top + theme.px(2)});
        reset_button(it);
    }
    ImGui::SetCursorPos({left + width - box, top});
    ImGui::SetNextItemWidth(box);
    value_box(it.context, it.row, it.value);
    help_tooltip(it.context, it.row.name);
    reset_menu(it);
}

void slider_line(const SliderRow& it, float width) {
    RowContext& context = it.context;
    float position = to_position(it.row, it.rule, it.value);
    const widgets::SliderMove move =
        widgets::slim_slider(context.theme, "##slider", width, position, to_position(it.row, it.rule, it.rule.origin));
    if (move.key_steps != 0) {
        const double stepped = std::round(it.value / it.rule.step + move.key_steps) * it.rule.step;
        set_value(context, it.row, std::clamp(stepped, it.row.minimum, it.row.maximum));
    } else if (move.dragged && !ImGui::GetIO().KeyCtrl) {
        set_value(context, it.row, from_position(it.row, it.rule, position));
    }
    const bool wants_typing = ImGui::IsMouseDoubleClicked(0) || (ImGui::GetIO().KeyCtrl && ImGui::IsMouseClicked(0));
    if (ImGui::IsItemHovered() && wants_typing) context.typing.focus_next = it.row.name;
    const bool wants_default = ImGui::IsItemFocused() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Delete));
    if (wants_default && ImGui::GetIO().NavVisible) set_value(context, it.row, default_value(it.row));
    help_tooltip(context, it.row.name);
    reset_menu(it);
}

std::vector<std::string> captions_of(const widgets::Theme& theme, const core::Parameter& row) {
    std::vector<std::string> captions;
    for (std::size_t i = 0; i < row.choices.size(); ++i) captions.push_back(core::choice_text(*theme.strings, row, i));
    return captions;
}

}  // namespace

void slider_row(RowContext& context, std::string_view name, double value_if_unset) {
    const core::Parameter row = document::parameter_for(context.draft.document.person, name);
    SliderRule rule = rule_for(name);
    rule.step = natural_step(row, rule.step, context.units);
    const FieldValue held = document::get_field(context.draft, name);
    const bool unset = !std::holds_alternative<double>(held);
    const SliderRow it{.context = context,
                       .row = row,
                       .rule = rule,
                       .unset = unset,
                       .value = unset ? value_if_unset : std::get<double>(held),
                       .is_default = held == default_value(row)};
    ImGui::PushID(std::string(name).c_str());
    const float width = ImGui::GetContentRegionAvail().x;
    label_line(it, width);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y +
                         context.theme.px(context.compact ? -1 : 1));
    slider_line(it, width);
    refusal_line(context, name);
    if (!context.compact) ImGui::Dummy({0, context.theme.px(1)});
    ImGui::PopID();
}

void combo_row(RowContext& context, std::string_view name) {
    const widgets::Theme& theme = context.theme;
    const core::Parameter& row = document::parameter(name);
    const std::vector<std::string> captions = captions_of(theme, row);
    const auto chosen = static_cast<std::size_t>(std::get<double>(document::get_field(context.draft, name)));
    const std::string label = core::label_text(*theme.strings, row);
    const float width = ImGui::GetContentRegionAvail().x;
    const float left = ImGui::GetCursorPosX();
    const float left_part = width * 0.42F;
    ImGui::AlignTextToFramePadding();
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(label.c_str());
    ImGui::PopTextWrapPos();
    const float arrow = ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().FramePadding.x;
    const float wanted = ImGui::CalcTextSize(captions[chosen].c_str()).x + arrow;
    const bool one_line = ImGui::CalcTextSize(label.c_str()).x + theme.px(6) < left_part && wanted <= width - left_part;
    if (one_line) {
        ImGui::SameLine();
        ImGui::SetCursorPosX(left + left_part);
    }
    const float box = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(box);
    ImGui::PushID(label.c_str());
    if (ImGui::BeginCombo("##choice", widgets::fitted(captions[chosen], box - arrow).c_str())) {
        for (std::size_t i = 0; i < captions.size(); ++i) {
            if (ImGui::Selectable(captions[i].c_str(), i == chosen))
                document::set_field(context.draft, name, FieldValue{static_cast<double>(i)});
            if (i == chosen) ImGui::SetItemDefaultFocus();
        }
        ImGui::EndCombo();
    }
    help_tooltip(context, name);
    ImGui::PopID();
}

void choice_row(RowContext& context, std::string_view name) {
    const std::string id(name);
    const std::vector<std::string> captions = captions_of(context.theme, document::parameter(name));
    const widgets::Segments row{
        .id = id.c_str(),
        .captions = captions,
        .chosen = static_cast<std::size_t>(std::get<double>(document::get_field(context.draft, name))),
        .width = ImGui::GetContentRegionAvail().x};
    if (const auto pressed = widgets::segments(context.theme, row, [&](std::size_t) { help_tooltip(context, name); }))
        document::set_field(context.draft, name, FieldValue{static_cast<double>(*pressed)});
}

void help_tooltip(const RowContext& context, std::string_view name) {
    if (!widgets::hint_due()) return;
    const widgets::Theme& theme = context.theme;
    const core::Parameter row = document::parameter_for(context.draft.document.person, name);
    std::string more = range_text(theme, row, context.units);
    if (!more.empty()) more += "\n";
    if (row.kind != core::Parameter::Kind::word)
        more +=
            theme.say("field.default", fmt::arg("value", value_text(theme, row, default_value(row), context.units)));
    widgets::hint(theme, core::help_text(*theme.strings, row), more);
}

}  // namespace ui
