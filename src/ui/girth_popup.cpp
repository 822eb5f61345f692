#include "ui/girth_popup.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "document/readout.hpp"
#include "ui/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr core::EnumArray<core::Girth, const char*> labels{{"Neck", "Chest", "Waist", "Hip", "Thigh", "Knee", "Calf",
                                                            "Ankle", "Upper arm", "Upper arm, flexed", "Forearm",
                                                            "Wrist", "Shoulders"}};
constexpr const char* popup = "girths";
constexpr float popup_width = 290;
constexpr float value_width = 96;

/// A box for one girth: empty is open, and shows faintly what the body has.
void girth_row(RowContext& context, core::Girth girth, std::optional<double> shown_cm) {
    std::optional<double>& known = context.draft.document.girths_cm[girth];
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(labels[girth]);
    ImGui::SameLine(ImGui::GetContentRegionAvail().x - context.theme.px(value_width));
    ImGui::SetNextItemWidth(context.theme.px(value_width));
    std::array<char, 24> text{};
    if (known) fmt::format("{:.1f} cm", *known).copy(text.data(), text.size() - 1);
    const std::string hint = shown_cm ? fmt::format("{:.1f} cm", *shown_cm) : "cm";
    if (!ImGui::InputTextWithHint(fmt::format("##{}", labels[girth]).c_str(), hint.c_str(), text.data(), text.size(),
                                  ImGuiInputTextFlags_AutoSelectAll | ImGuiInputTextFlags_EnterReturnsTrue) &&
        !ImGui::IsItemDeactivatedAfterEdit())
        return;
    std::string typed(text.data());
    if (const auto unit = typed.find("cm"); unit != std::string::npos) typed.resize(unit);
    std::erase(typed, ' ');
    context.typing.refused_field.clear();
    if (typed.empty()) {
        known.reset();
        return;
    }
    shape::KnownGirths entered{};
    try {
        entered[girth] = core::parse_number(typed, "girth");
        shape::validate(entered);
        known = entered[girth];
    } catch (const core::Error& fault) {  // shown in place; the girth keeps its value
        context.typing.refused_field = popup;
        context.typing.refusal = as_sentence(context.theme.strings->say(fault.sentence()));
    }
}

void outcome(RowContext& context) {
    document::Document& document = context.draft.document;
    ImGui::PushTextWrapPos();
    if (context.typing.refused_field == popup) {
        ImGui::PushStyleColor(ImGuiCol_Text, context.theme.palette.warning);
        ImGui::TextUnformatted(context.typing.refusal.c_str());
        ImGui::PopStyleColor();
    } else if (!shape::any_known(document.girths_cm)) {
        ImGui::TextDisabled("Type what a tape gave; the body is built to have it. Open ones follow.");
    } else if (context.derived) {
        try {
            const auto& simulation = context.derived->simulation(document);
            ImGui::TextUnformatted(
                fmt::format("{:.1f} standard deviations from the typical body: {:.1f} % fat, pattern "
                            "{:+.1f}",
                            simulation.build.deviations, energy::body_fat_percent(simulation.person),
                            simulation.build.pattern)
                    .c_str());
        } catch (const core::Error& fault) {
            ImGui::PushStyleColor(ImGuiCol_Text, context.theme.palette.warning);
            ImGui::TextUnformatted(as_sentence(context.theme.strings->say(fault.sentence())).c_str());
            ImGui::PopStyleColor();
        }
    }
    ImGui::PopTextWrapPos();
    if (shape::any_known(document.girths_cm) && ImGui::Button("Leave all open")) document.girths_cm = {};
}

/// What the body has now, where it can be built.
std::optional<body::Girths> shown_girths(RowContext& context) {
    if (!context.derived) return std::nullopt;
    try {
        return context.derived->start_girths(context.draft.document);
    } catch (const core::Error&) {  // told below the rows
        return std::nullopt;
    }
}

}  // namespace

void girth_button(RowContext& context) {
    const Theme& theme = context.theme;
    const bool any = shape::any_known(context.draft.document.girths_cm);
    const char* caption = any ? "Girths: known" : "Girths...";
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(8), theme.px(1)});
    const float width = ImGui::CalcTextSize(caption).x + 2 * theme.px(8);
    ImGui::SameLine(0, 0);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - width);
    if (ImGui::Button(caption)) ImGui::OpenPopup(popup);
    if (ImGui::IsItemHovered() && !tooltip_pending()) ImGui::SetTooltip("Give girths that a tape measured");
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::SetNextWindowSize({theme.px(popup_width), 0});
    if (!ImGui::BeginPopup(popup)) return;
    heading(theme, "Known girths, day 0");
    const auto shown = shown_girths(context);
    for (const core::Girth girth : core::all_values<core::Girth>())
        girth_row(context, girth, shown ? std::optional((*shown)[girth]) : std::nullopt);
    outcome(context);
    ImGui::EndPopup();
}

}  // namespace ui
