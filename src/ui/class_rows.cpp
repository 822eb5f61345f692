#include "ui/class_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

using document::Classmate;

std::string description(const energy::Person& person) {
    return fmt::format("{}, {:.0f} years, {:.0f} cm, {:.1f} kg", core::name_of(person.sex), person.age_years,
                       100 * person.height_m, person.weight_kg);
}

/// "Person 3": the first that nobody is called.
std::string new_name(const std::vector<Classmate>& classmates) {
    for (int number = 1;; ++number) {
        std::string name = fmt::format("Person {}", number);
        if (std::ranges::find(classmates, name, &Classmate::name) == classmates.end()) return name;
    }
}

/// False where the one shall leave.
bool mate_row(RowContext& context, Classmate& mate, int number) {
    const Theme& theme = context.theme;
    ImGui::PushID(number);
    std::array<char, document::longest_classmate_name + 1> text{};
    mate.name.copy(text.data(), text.size() - 1);
    const float button = ImGui::CalcTextSize("Remove").x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button - theme.px(6));
    if (ImGui::InputText("##name", text.data(), text.size()) && text[0] != '\0') mate.name = text.data();
    if (ImGui::IsItemHovered() && !tooltip_pending()) ImGui::SetTooltip("%s", description(mate.person).c_str());
    ImGui::SameLine(0, theme.px(6));
    const bool stays = !ImGui::Button("Remove");
    ImGui::PopID();
    return stays;
}

}  // namespace

void class_rows(RowContext& context) {
    std::vector<Classmate>& classmates = context.draft.document.classmates;
    int number = 0;
    std::erase_if(classmates, [&](Classmate& mate) { return !mate_row(context, mate, number++); });
    if (classmates.size() >= document::most_classmates) {
        ImGui::TextDisabled("The class is full: %d people.", static_cast<int>(classmates.size()));
        return;
    }
    const document::Document& document = context.draft.document;
    if (ImGui::Button("Add the person on the left", {-1, 0}))
        classmates.push_back({new_name(classmates), document.person, document.distribution});
    if (classmates.empty()) ImGui::TextDisabled("Up to twelve people follow the same plan.");
}

}  // namespace ui
