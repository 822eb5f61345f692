#include "ui/field_rows.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "document/fields.hpp"
#include "ui/sentence.hpp"
#include "ui/slider.hpp"

#include <fmt/format.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using document::FieldValue;

/// How a field's slider moves; what is typed may be anything in the row's range.
struct SliderRule {
    std::string_view field;
    double step = 1;      ///< a drag stops at multiples of this, in the row's unit
    double exponent = 1;  ///< over 1: finer near the low end
    double origin = 0;    ///< where the coloured line begins, in the row's unit
};
constexpr std::array<SliderRule, 9> slider_rules{{
    {.field = "age", .step = 1},
    {.field = "height", .step = 0.5},
    {.field = "weight", .step = 0.5},
    {.field = "body-fat", .step = 0.5},
    {.field = "activity", .step = 0.05},
    {.field = "deficit", .step = 25},
    {.field = "days", .step = 10, .exponent = 2},
    {.field = "target-weight", .step = 0.5},
    {.field = "target-day", .step = 5, .exponent = 2},
}};

constexpr float value_width = 104;
constexpr float tooltip_delay_seconds = 0.7F;

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
    const double value = row.minimum + share * (row.maximum - row.minimum);
    return std::clamp(std::round(value / rule.step) * rule.step, row.minimum, row.maximum);
}

std::string shown_text(const core::Parameter& row, double value) {
    const double per_unit = row.maximum - row.minimum < 10 ? 100 : 10;  // small ranges show two decimals
    const std::string number = core::number_text(std::round(value * per_unit) / per_unit);
    return row.unit.empty() ? number : fmt::format("{} {}", number, row.unit);
}

/// What was typed, without spaces around it and without the unit that the box shows.
std::string_view bare_text(const core::Parameter& row, std::string_view text) {
    const auto trim = [&text] {
        while (text.ends_with(' ')) text.remove_suffix(1);
        while (text.starts_with(' ')) text.remove_prefix(1);
    };
    trim();
    if (!row.unit.empty() && text.ends_with(row.unit)) text.remove_suffix(row.unit.size());
    trim();
    return text;
}

void set_number(RowContext& context, const core::Parameter& row, double number) {
    document::set_field(context.draft, row.name, FieldValue{number});
    if (context.typing.refused_field == row.name) context.typing.refused_field.clear();
}

/// Takes over what was typed, or keeps the sentence that says why not.
void commit(RowContext& context, const core::Parameter& row) {
    Typing& typing = context.typing;
    typing.field.clear();
    typing.refused_field.clear();
    try {
        document::set_field(context.draft, row.name, document::parse_field(row, bare_text(row, typing.text.data())));
    } catch (const core::Error& fault) {  // shown in place; the field keeps its value
        typing.refused_field = row.name;
        typing.refusal = as_sentence(context.theme.strings->say(fault.sentence()));
    }
}

void value_box(RowContext& context, const core::Parameter& row, double value) {
    Typing& typing = context.typing;
    if (typing.field != row.name) {
        std::array<char, 48> shown{};
        shown_text(row, value).copy(shown.data(), shown.size() - 1);
        if (typing.focus_next == row.name) {
            ImGui::SetKeyboardFocusHere();
            typing.focus_next.clear();
        }
        ImGui::InputText("##value", shown.data(), shown.size(), ImGuiInputTextFlags_AutoSelectAll);
        if (!ImGui::IsItemActive()) return;
        typing.field = row.name;
        typing.text = shown;
        return;
    }
    ImGui::InputText("##value", typing.text.data(), typing.text.size(), ImGuiInputTextFlags_AutoSelectAll);
    if (ImGui::IsItemDeactivatedAfterEdit())
        commit(context, row);
    else if (!ImGui::IsItemActive())
        typing.field.clear();
}

/// The switch of a field that may be left to the model.
void unset_switch(RowContext& context, const core::Parameter& row, bool unset, double value) {
    const Theme& theme = context.theme;
    ImGui::SameLine(0, theme.px(10));
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(8), theme.px(3)});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, theme.px(10));
    ImGui::PushStyleColor(ImGuiCol_Button, unset ? theme.palette.raised : theme.palette.well);
    ImGui::PushStyleColor(ImGuiCol_Text, unset ? theme.palette.accent : theme.palette.dim_text);
    if (ImGui::Button(std::string(row.word_for_unset).c_str())) {
        const double rounded = std::round(value * 10) / 10;
        document::set_field(context.draft, row.name, unset ? FieldValue{rounded} : FieldValue{});
    }
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(2);
    ImGui::PopFont();
    if (ImGui::IsItemHovered() && !tooltip_pending())
        ImGui::SetTooltip("%s: left open; click to set it, or to leave it open again",
                          std::string(row.word_for_unset).c_str());
}

void refusal_line(const RowContext& context, const core::Parameter& row) {
    if (context.typing.refused_field != row.name) return;
    ImGui::PushFont(context.theme.fonts.small);
    ImGui::PushStyleColor(ImGuiCol_Text, context.theme.palette.warning);
    ImGui::TextWrapped("%s", context.typing.refusal.c_str());
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

}  // namespace

void slider_row(RowContext& context, std::string_view name, double value_if_unset) {
    const Theme& theme = context.theme;
    const core::Parameter& row = core::parameter(name);
    const SliderRule rule = rule_for(name);
    const FieldValue held = document::get_field(context.draft, name);
    const bool unset = !std::holds_alternative<double>(held);
    const double value = unset ? value_if_unset : std::get<double>(held);
    const std::string label(row.label);

    ImGui::PushID(label.c_str());
    const ImVec2 corner = ImGui::GetCursorPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float box_width = theme.px(value_width);
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(label.c_str());
    help_tooltip(name);
    if (!row.word_for_unset.empty()) unset_switch(context, row, unset, value);
    ImGui::SetCursorPos({corner.x + width - box_width, corner.y});
    ImGui::SetNextItemWidth(box_width);
    value_box(context, row, value);

    const float line_height = ImGui::GetFrameHeight() + theme.px(context.compact ? -1 : 1);
    ImGui::SetCursorPos({corner.x, corner.y + line_height});
    float position = to_position(row, rule, value);
    if (slim_slider(theme, "##slider", width, position, to_position(row, rule, rule.origin)) && !ImGui::GetIO().KeyCtrl)
        set_number(context, row, from_position(row, rule, position));
    const bool wants_typing = ImGui::IsMouseDoubleClicked(0) || (ImGui::GetIO().KeyCtrl && ImGui::IsMouseClicked(0));
    if (ImGui::IsItemHovered() && wants_typing) context.typing.focus_next = name;
    refusal_line(context, row);
    if (!context.compact) ImGui::Dummy({0, theme.px(1)});
    ImGui::PopID();
}

void combo_row(RowContext& context, std::string_view name, std::span<const char* const> captions) {
    const auto chosen = static_cast<std::size_t>(std::get<double>(document::get_field(context.draft, name)));
    const std::string label(core::parameter(name).label);
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(label.c_str());
    ImGui::SameLine(ImGui::GetContentRegionAvail().x * 0.42F);
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
    ImGui::PushID(label.c_str());
    if (ImGui::BeginCombo("##choice", captions[chosen])) {
        for (std::size_t i = 0; i < captions.size(); ++i)
            if (ImGui::Selectable(captions[i], i == chosen))
                document::set_field(context.draft, name, FieldValue{static_cast<double>(i)});
        ImGui::EndCombo();
    }
    help_tooltip(name);
    ImGui::PopID();
}

void choice_row(RowContext& context, std::string_view name, std::span<const char* const> captions) {
    const Theme& theme = context.theme;
    const auto chosen = static_cast<std::size_t>(std::get<double>(document::get_field(context.draft, name)));
    const float gap = theme.px(3);
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = ImGui::GetFrameHeight() + 2 * gap;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float part = (width - 2 * gap) / static_cast<float>(captions.size());

    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + width, corner.y + height},
                                              ImGui::GetColorU32(theme.palette.well), theme.px(6));
    ImGui::PushID(std::string(name).c_str());
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, ImGui::GetStyle().FramePadding.y});
    for (std::size_t i = 0; i < captions.size(); ++i) {
        ImGui::PushStyleColor(ImGuiCol_Button, i == chosen ? theme.palette.raised : IM_COL32(0, 0, 0, 0));
        ImGui::PushStyleColor(ImGuiCol_ButtonHovered, i == chosen ? theme.palette.raised : theme.palette.well_hover);
        ImGui::PushStyleColor(ImGuiCol_Text, i == chosen ? theme.palette.text : theme.palette.dim_text);
        ImGui::SetCursorScreenPos({corner.x + gap + static_cast<float>(i) * part, corner.y + gap});
        if (ImGui::Button(captions[i], {part, 0}))
            document::set_field(context.draft, name, FieldValue{static_cast<double>(i)});
        help_tooltip(name);
        ImGui::PopStyleColor(3);
    }
    ImGui::PopStyleVar();
    ImGui::PopID();
    ImGui::SetCursorScreenPos(corner);
    ImGui::Dummy({width, height});
}

void heading(const Theme& theme, const char* text) {
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.text);
    ImGui::TextUnformatted(text);
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

bool tooltip_pending() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.HoveredId != 0 && context.ActiveId == 0 && context.HoveredIdTimer < tooltip_delay_seconds;
}

void help_tooltip(std::string_view name) {
    if (!ImGui::IsItemHovered() || tooltip_pending()) return;
    const core::Parameter& row = core::parameter(name);
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetFontSize() * 22);
    ImGui::TextUnformatted(std::string(row.help).c_str());
    ImGui::TextDisabled("%s", core::range_text(row).c_str());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

}  // namespace ui
