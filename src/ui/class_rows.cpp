#include "ui/class_rows.hpp"

#include "core/units.hpp"
#include "document/parameters.hpp"
#include "ui/field_text.hpp"
#include "widgets/fitted.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

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

/// "Woman, 60", or "Woman, 60 (2)" if that name is taken.
std::string automatic_name(const RowContext& context, const energy::Person& person) {
    const widgets::Theme& theme = context.theme;
    const std::string sex =
        core::choice_text(*theme.strings, document::parameter("sex"), static_cast<std::size_t>(person.sex));
    const std::string name = theme.say("class.automatic-name", fmt::arg("sex", sex),
                                       fmt::arg("age", fmt::format("{:.0f}", person.age_years)));
    const std::vector<Classmate>& classmates = context.draft.document.classmates;
    std::string unique = name;
    for (int number = 2; std::ranges::find(classmates, unique, &Classmate::name) != classmates.end(); ++number)
        unique = fmt::format("{} ({})", name, number);
    return unique;
}

/// The selected classmate, if the controls still show that person; null if not.
Classmate* marked(RowContext& context) {
    std::vector<Classmate>& classmates = context.draft.document.classmates;
    if (!context.marked_person || !*context.marked_person || **context.marked_person >= classmates.size())
        return nullptr;
    return &classmates[**context.marked_person];
}

void mark(RowContext& context, std::size_t index) {
    document::Document& document = context.draft.document;
    if (!context.marked_person) return;
    *context.marked_person = index;
    document.person = document.classmates[index].person;
    document.distribution = document.classmates[index].distribution;
}

/// Returns false if the person is to be removed.
bool mate_row(RowContext& context, Classmate& mate, std::size_t index) {
    const widgets::Theme& theme = context.theme;
    ImGui::PushID(static_cast<int>(index));
    std::array<char, document::longest_classmate_name + 1> text{};
    mate.name.copy(text.data(), text.size() - 1);
    const float button = ImGui::CalcTextSize(theme.say("class.remove")).x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button - theme.px(6));
    if (ImGui::InputText("##name", text.data(), text.size()) && text[0] != '\0') mate.name = text.data();
    if (ImGui::IsItemActivated()) mark(context, index);
    if (marked(context) == &mate)
        ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), theme.palette.accent,
                                            theme.px(4), 0, theme.px(2));
    widgets::hint(theme, description(context, mate.person));
    ImGui::SameLine(0, theme.px(6));
    const bool stays = !ImGui::Button(theme.say("class.remove"));
    widgets::hint(theme, theme.say("class.remove-help"));
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
    document::Document& document = context.draft.document;
    std::vector<Classmate>& classmates = document.classmates;
    if (classmates.size() >= document::most_classmates) {
        dim_text(context.theme.say("class.full", fmt::arg("number", classmates.size())));
    } else if (widgets::wrapped_button(context.theme, context.theme.say("class.add"),
                                       ImGui::GetContentRegionAvail().x)) {
        classmates.push_back({automatic_name(context, document.person), document.person, document.distribution});
        context.draft.view.compare = document::Compare::everyone;
        if (context.marked_person) *context.marked_person = classmates.size() - 1;
    }
    widgets::hint(context.theme, context.theme.say("class.help"));
    std::optional<std::size_t> leaves;
    for (std::size_t i = 0; i < classmates.size(); ++i)
        if (!mate_row(context, classmates[i], i)) leaves = i;
    if (!leaves) return;
    classmates.erase(classmates.begin() + static_cast<std::ptrdiff_t>(*leaves));
    if (context.marked_person) context.marked_person->reset();
    if (classmates.empty()) context.draft.view.compare = document::Compare::none;
}

void keep_marked_person(RowContext& context) {
    Classmate* mate = marked(context);
    const document::Document& document = context.draft.document;
    if (!mate || (mate->person == document.person && mate->distribution == document.distribution)) return;
    const std::string name = std::exchange(mate->name, "");
    const bool automatic = name == automatic_name(context, mate->person);
    mate->person = document.person;
    mate->distribution = document.distribution;
    mate->name = automatic ? automatic_name(context, mate->person) : name;
}

}  // namespace ui
