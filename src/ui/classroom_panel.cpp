#include "ui/classroom_panel.hpp"

#include "document/parameters.hpp"
#include "session/key_table.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <array>

namespace ui {

namespace {

struct Way {
    const char* key;
    double deficit_kcal;
};
constexpr std::array<Way, 3> ways{{{"classroom.less", session::classroom_less_kcal},
                                   {"classroom.even", 0},
                                   {"classroom.more", session::classroom_more_kcal}}};

bool chosen_button(const widgets::Theme& theme, const char* caption, bool chosen, float width) {
    ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : theme.palette.well);
    const bool pressed = widgets::wrapped_button(theme, caption, width);
    ImGui::PopStyleColor();
    if (chosen)
        ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), theme.palette.accent,
                                            theme.px(5), 0, theme.px(2));
    return pressed;
}

void persons(const widgets::Theme& theme, std::string_view letters, char chosen, session::Actions& actions) {
    widgets::heading(theme, theme.say("classroom.persons"));
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    const float width = (ImGui::GetContentRegionAvail().x - 5 * gap) / 6;
    for (const char letter : letters) {
        const std::string caption(1, letter);
        if (chosen_button(theme, caption.c_str(), letter == chosen, width))
            actions.push_back(session::ShowClassPerson{letter});
        widgets::hint(theme, theme.say("classroom.person-help", fmt::arg("letter", caption)));
        ImGui::SameLine();
    }
    ImGui::NewLine();
}

void balance(const widgets::Theme& theme, energy::Plan& plan) {
    widgets::heading(theme, theme.say("classroom.energy"));
    for (const Way& way : ways) {
        if (chosen_button(theme, theme.say(way.key), plan.deficit_kcal_per_day == way.deficit_kcal,
                          ImGui::GetContentRegionAvail().x))
            plan.deficit_kcal_per_day = way.deficit_kcal;
        widgets::hint(theme, theme.say("classroom.energy-help"));
    }
}

void training(const widgets::Theme& theme, energy::Plan& plan) {
    widgets::heading(theme, theme.say("classroom.training"));
    const core::Parameter& row = document::parameter("train");
    const auto word = [&](energy::Training t) {
        return core::choice_text(*theme.strings, row, static_cast<std::size_t>(t));
    };
    const float width = ImGui::GetContentRegionAvail().x;
    const float arrow = ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetNextItemWidth(width);
    const bool open = ImGui::BeginCombo("##train", widgets::fitted(word(plan.training), width - arrow).c_str());
    if (!open) return widgets::hint(theme, core::help_text(*theme.strings, row));
    for (const auto training : core::all_values<energy::Training>())
        if (ImGui::Selectable(word(training).c_str(), plan.training == training)) {
            plan.training = training;
            if (!energy::has_sides(training)) plan.train_side = energy::TrainSide::both;
        }
    ImGui::EndCombo();
}

}  // namespace

void classroom_panel(const Area& area, RowContext& context, std::string_view letters, char chosen, bool numbers_shown,
                     session::Actions& actions) {
    const widgets::Theme& theme = context.theme;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(16), theme.px(14)});
    {
        const Panel panel("classroom", area);
        ImGui::PushFont(theme.fonts.title);
        ImGui::TextWrapped("%s", theme.say("classroom.title"));
        ImGui::PopFont();
        divider(theme, theme.px(6));
        persons(theme, letters, chosen, actions);
        balance(theme, context.draft.document.plan);
        training(theme, context.draft.document.plan);
        divider(theme, theme.px(8));
        const float width = ImGui::GetContentRegionAvail().x;
        const auto button = [&](const std::string& caption, std::string_view action) {
            if (widgets::wrapped_button(theme, caption.c_str(), width))
                actions.push_back(session::keyed_action(action).action());
            widgets::hint(theme, widgets::action_tip(theme, action));
        };
        button(theme.say("classroom.lessons"), "lessons");
        button(theme.say("spot.scene"), "spot-scene");
        button(theme.say(numbers_shown ? "classroom.hide-numbers" : "classroom.show-numbers"), "numbers");
        button(theme.say("classroom.describe"), "describe");
        button(theme.say("classroom.present"), "present");
        divider(theme, theme.px(8));
        button(theme.say("lesson.reset-scene"), "reset-scene");
        button(theme.say("classroom.fresh"), "fresh");
        button(theme.say("classroom.off"), "classroom");
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
