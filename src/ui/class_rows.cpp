#include "ui/class_rows.hpp"

#include "core/units.hpp"
#include "document/parameters.hpp"
#include "ui/field_text.hpp"
#include "widgets/fitted.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

using document::Classmate;

std::string description(const RowContext& context, const energy::Person& person) {
    const auto text = [&](std::string_view name, double value) {
        return value_text(context.theme, document::parameter(name), value, context.units);
    };
    return fmt::format("{}, {}, {}, {}", text("sex", static_cast<double>(person.sex)), text("age", person.age_years),
                       text("height", person.height_m * core::cm_per_m), text("weight", person.weight_kg));
}

/// "Person 3": the first that nobody is called.
std::string new_name(const widgets::Theme& theme, const std::vector<Classmate>& classmates) {
    for (int number = 1;; ++number) {
        std::string name = theme.say("class.new-name", fmt::arg("number", number));
        if (std::ranges::find(classmates, name, &Classmate::name) == classmates.end()) return name;
    }
}

/// False where the one shall leave.
bool mate_row(RowContext& context, Classmate& mate, int number) {
    const widgets::Theme& theme = context.theme;
    ImGui::PushID(number);
    std::array<char, document::longest_classmate_name + 1> text{};
    mate.name.copy(text.data(), text.size() - 1);
    const float button = ImGui::CalcTextSize(theme.say("class.remove")).x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button - theme.px(6));
    if (ImGui::InputText("##name", text.data(), text.size()) && text[0] != '\0') mate.name = text.data();
    widgets::hint(theme, description(context, mate.person));
    ImGui::SameLine(0, theme.px(6));
    const bool stays = !ImGui::Button(theme.say("class.remove"));
    ImGui::PopID();
    return stays;
}

void dim_text(const std::string& text) {
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled("%s", text.c_str());
    ImGui::PopTextWrapPos();
}

}  // namespace

void class_rows(RowContext& context) {
    std::vector<Classmate>& classmates = context.draft.document.classmates;
    int number = 0;
    std::erase_if(classmates, [&](Classmate& mate) { return !mate_row(context, mate, number++); });
    if (classmates.size() >= document::most_classmates) {
        dim_text(context.theme.say("class.full", fmt::arg("number", classmates.size())));
        return;
    }
    const document::Document& document = context.draft.document;
    if (widgets::wrapped_button(context.theme, context.theme.say("class.add"), ImGui::GetContentRegionAvail().x))
        classmates.push_back({new_name(context.theme, classmates), document.person, document.distribution});
    if (classmates.empty()) dim_text(context.theme.say("class.help"));
}

}  // namespace ui
