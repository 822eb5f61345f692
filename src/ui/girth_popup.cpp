#include "ui/girth_popup.hpp"

#include "core/error.hpp"
#include "study/readout.hpp"
#include "ui/field_text.hpp"
#include "ui/panel.hpp"
#include "ui/value_box.hpp"
#include "widgets/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* popup = "girths";
constexpr float popup_width = 310;
constexpr float value_width = 96;

/// A girth as a row of the parameter table: all sites have the same range and are unset by default.
constexpr core::Parameter girth_parameter{.name = "girth",
                                          .label = "Girth",
                                          .unit = "cm",
                                          .minimum = shape::least_girth_cm,
                                          .maximum = shape::greatest_girth_cm,
                                          .word_for_unset = "open",
                                          .unset_by_default = true,
                                          .help = {}};

std::string label_of(const widgets::Theme& theme, core::Girth girth) {
    std::string site(core::name_of(girth));
    std::ranges::replace(site, '_', '-');
    return theme.say(fmt::format("girth.{}", site));
}

void commit(RowContext& context, core::Girth girth, std::string_view text) {
    session::Typing& typing = context.typing;
    std::optional<double>& known = context.draft.document.girths_cm[girth];
    typing.refused_field.clear();
    if (text.find_first_not_of(' ') == std::string_view::npos) {
        known.reset();
        return;
    }
    Entry entry = read_entry(context.theme, girth_parameter, text, context.units);
    if (entry.refusal.empty()) {
        known.reset();
        if (const double* cm = std::get_if<double>(&entry.value)) known = *cm;
        return;
    }
    typing.refused_field = core::name_of(girth);
    typing.refusal = std::move(entry.refusal);
}

/// A box for one girth: an empty one is unset and shows the current body's value dimmed.
void girth_row(RowContext& context, core::Girth girth, std::optional<double> shown_cm) {
    const widgets::Theme& theme = context.theme;
    std::optional<double>& known = context.draft.document.girths_cm[girth];
    const std::string label = label_of(theme, girth);
    const auto text_of = [&](double cm) { return value_text(theme, girth_parameter, cm, context.units); };
    const float box = theme.px(value_width);
    const float left = ImGui::GetCursorPosX();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::AlignTextToFramePadding();
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(label.c_str());
    ImGui::PopTextWrapPos();
    if (ImGui::CalcTextSize(label.c_str()).x + theme.px(6) < width - box) ImGui::SameLine();
    ImGui::SetCursorPosX(left + width - box);
    ImGui::SetNextItemWidth(box);
    std::array<char, 24> text{};
    if (known) text_of(*known).copy(text.data(), text.size() - 1);
    const std::string hint_text = shown_cm ? text_of(*shown_cm) : "";
    ImGui::PushID(static_cast<int>(girth));
    ImGui::InputTextWithHint("##cm", hint_text.c_str(), text.data(), text.size(), ImGuiInputTextFlags_AutoSelectAll);
    const bool entered = ImGui::IsItemDeactivatedAfterEdit();
    widgets::hint(theme, theme.say("girths.help"), range_text(theme, girth_parameter, context.units));
    if (ImGui::BeginPopupContextItem("menu")) {
        if (ImGui::MenuItem(theme.say("girths.leave-open"), nullptr, false, known.has_value())) known.reset();
        ImGui::EndPopup();
    }
    ImGui::PopID();
    if (entered) commit(context, girth, text.data());
    refusal_line(context, core::name_of(girth));
}

void outcome(RowContext& context) {
    const widgets::Theme& theme = context.theme;
    document::Document& document = context.draft.document;
    ImGui::PushTextWrapPos();
    if (!shape::any_known(document.girths_cm)) {
        ImGui::TextDisabled("%s", theme.say("girths.none-known"));
    } else if (context.study) {
        try {
            const auto& simulation = context.study->simulation(document);
            ImGui::TextUnformatted(
                theme
                    .say("girths.outcome", fmt::arg("deviations", theme.fixed(simulation.build.deviations, 1)),
                         fmt::arg("fat", theme.fixed(energy::body_fat_percent(simulation.person), 1)),
                         fmt::arg("pattern", theme.strings->signed_fixed(simulation.build.pattern, 1)))
                    .c_str());
        } catch (const core::Error& fault) {
            ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.warning);
            ImGui::TextUnformatted(widgets::as_sentence(theme.strings->say(fault.sentence())).c_str());
            ImGui::PopStyleColor();
        }
    }
    ImGui::PopTextWrapPos();
    if (!shape::any_known(document.girths_cm)) return;
    if (ImGui::Button(theme.say("girths.leave-all-open"))) document.girths_cm = {};
    widgets::hint(theme, theme.say("girths.leave-all-open-help"));
}

/// The girths of the current body, if it can be built.
std::optional<body::Girths> shown_girths(RowContext& context) {
    if (!context.study) return std::nullopt;
    try {
        return context.study->start_girths(context.draft.document);
    } catch (const core::Error&) {  // shown below the rows
        return std::nullopt;
    }
}

}  // namespace

void girth_button(RowContext& context) {
    const widgets::Theme& theme = context.theme;
    const bool any = shape::any_known(context.draft.document.girths_cm);
    if (widgets::heading_button(theme, theme.say(any ? "girths.open-known" : "girths.open"))) ImGui::OpenPopup(popup);
    widgets::hint(theme, theme.say("girths.open-help"));
    size_next_popup(theme, popup_width);
    if (!ImGui::BeginPopup(popup)) return;
    widgets::heading(theme, theme.say("girths.title"));
    const auto shown = shown_girths(context);
    for (const core::Girth girth : core::all_values<core::Girth>())
        girth_row(context, girth, shown ? std::optional((*shown)[girth]) : std::nullopt);
    outcome(context);
    ImGui::EndPopup();
}

}  // namespace ui
