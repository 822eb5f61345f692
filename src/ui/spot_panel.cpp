#include "ui/spot_panel.hpp"

#include "document/parameters.hpp"
#include "picture/spot_words.hpp"
#include "session/key_table.hpp"
#include "ui/field_rows.hpp"
#include "ui/panel.hpp"
#include "ui/spot_numbers.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"
#include "widgets/sentence.hpp"

#include <algorithm>
#include <array>

namespace ui {

namespace {

using document::SpotGuess;
using document::SpotStep;
using energy::Training;

constexpr float button_height = 32;
constexpr float button_padding = 10;
constexpr std::array one_group{Training::core,  Training::thighs, Training::glutes,    Training::arms,
                               Training::chest, Training::back,   Training::shoulders, Training::calves};

struct Guess {
    SpotGuess guess;
    const char* key;
};
constexpr std::array<Guess, 3> guesses{{{SpotGuess::only_there, "spot.guess-only-there"},
                                        {SpotGuess::most_there, "spot.guess-most-there"},
                                        {SpotGuess::all_over, "spot.guess-all-over"}}};

const char* title_key(SpotStep step) {
    constexpr std::array keys{"spot.title-guess", "spot.title-expectation", "spot.title-section",
                              "spot.title-calliper"};
    return keys[static_cast<std::size_t>(step)];
}

void paragraph(const std::string& text) {
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
}

/// The muscle group as a drop-down list.
void group_row(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    const core::Parameter& row = document::parameter("train");
    const auto name = [&](Training group) {
        return widgets::as_sentence(choice_text(*theme.strings, row, static_cast<std::size_t>(group)));
    };
    ImGui::AlignTextToFramePadding();
    const float width = ImGui::GetContentRegionAvail().x;
    const float arrow = ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().FramePadding.x;
    const std::string chosen = name(input.scene.group);
    const char* label = theme.say("spot.muscle");
    const float beside = ImGui::GetStyle().ItemSpacing.x + ImGui::CalcTextSize(chosen.c_str()).x + arrow;
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(label);
    ImGui::PopTextWrapPos();
    if (ImGui::CalcTextSize(label).x + beside <= width) ImGui::SameLine();
    const float box = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(box);
    const bool open = ImGui::BeginCombo("##group", widgets::fitted(chosen, box - arrow).c_str());
    if (!open) return widgets::hint(theme, core::help_text(*theme.strings, row));
    for (const Training group : one_group)
        if (ImGui::Selectable(name(group).c_str(), group == input.scene.group))
            actions.push_back(session::TrainInSpotScene{group});
    ImGui::EndCombo();
}

std::vector<std::string> texts_of(const widgets::Theme& theme, const SpotInput& input) {
    return picture::spot_texts(*theme.strings, input.scene, input.plan, input.tells_energy);
}

void guess_step(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    for (const std::string& text : texts_of(theme, input)) paragraph(text);
    group_row(theme, input, actions);
    ImGui::Spacing();
    widgets::heading(theme, theme.say("spot.question"));
    for (const Guess& guess : guesses) {
        const bool chosen = guess.guess == input.scene.guess;
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : theme.palette.well);
        const float width = ImGui::GetContentRegionAvail().x;
        if (widgets::wrapped_button(theme, theme.say(guess.key), width, theme.px(button_height)))
            actions.push_back(session::GuessInSpotScene{guess.guess});
        widgets::hint(theme, theme.say("spot.guess-help"));
        ImGui::PopStyleColor();
    }
}

void expectation_step(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    for (const std::string& text : texts_of(theme, input)) {
        paragraph(text);
        ImGui::Spacing();
    }
    for (const Guess& guess : guesses)
        if (guess.guess == input.scene.guess)
            paragraph(theme.say("spot.your-guess", fmt::arg("guess", theme.say(guess.key))));
    group_row(theme, input, actions);
}

void section_step(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    for (const std::string& text : texts_of(theme, input)) paragraph(text);
    group_row(theme, input, actions);
    ImGui::Spacing();
    spot_numbers(theme, input);
}

void calliper_step(const widgets::Theme& theme, const SpotInput& input) {
    for (const std::string& text : texts_of(theme, input)) paragraph(text);
    ImGui::Spacing();
    widgets::heading(theme, theme.say("spot.evidence"));
    ImGui::PushFont(theme.fonts.small);
    const picture::SpotEvidence evidence = picture::spot_evidence(*theme.strings);
    for (const std::string* text : {&evidence.in_favour, &evidence.against, &evidence.strength, &evidence.rule}) {
        paragraph(*text);
        ImGui::Spacing();
    }
    ImGui::PopFont();
}

void step_content(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    switch (input.scene.step) {
        case SpotStep::guess:
            return guess_step(theme, input, actions);
        case SpotStep::expectation:
            return expectation_step(theme, input, actions);
        case SpotStep::section:
            return section_step(theme, input, actions);
        case SpotStep::calliper:
            return calliper_step(theme, input);
    }
}

/// A button that shows its key in a tooltip.
bool action_button(const widgets::Theme& theme, const char* key, const char* action, float width) {
    const std::string caption = widgets::fitted(theme.say(key), width - theme.px(button_padding));
    const bool pressed = ImGui::Button(caption.c_str(), {width, theme.px(button_height)});
    widgets::hint(theme, widgets::action_tip(theme, action));
    return pressed;
}

void step_buttons(const widgets::Theme& theme, const SpotInput& input, session::Actions& actions) {
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    const float part = (ImGui::GetContentRegionAvail().x - 2 * gap) / 3;
    const auto step = static_cast<int>(input.scene.step);
    if (action_button(theme, "spot.leave", "spot-scene", part)) actions.push_back(session::ToggleSpotScene{});
    ImGui::SameLine();
    ImGui::BeginDisabled(step == 0);
    if (action_button(theme, "spot.back", "lesson-back", part)) actions.push_back(session::StepSpotScene{-1});
    ImGui::EndDisabled();
    ImGui::SameLine();
    const bool last = step + 1 == document::spot_steps;
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.raised);
    if (action_button(theme, last ? "spot.finish" : "spot.next", "lesson-on", part))
        actions.push_back(session::StepSpotScene{1});
    ImGui::PopStyleColor();
}

}  // namespace

void spot_panel(const widgets::Theme& theme, const Area& area, const SpotInput& input, session::Actions& actions) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(16), theme.px(12)});
    {
        const Panel panel("spot", area, theme.palette.panel,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
        ImGui::PushFont(theme.fonts.title);
        paragraph(theme.say("spot.scene"));
        ImGui::PopFont();
        ImGui::PushFont(theme.fonts.small);
        ImGui::TextDisabled("%s", theme
                                      .say("spot.step", fmt::arg("step", static_cast<int>(input.scene.step) + 1),
                                           fmt::arg("steps", document::spot_steps))
                                      .c_str());
        ImGui::PopFont();
        divider(theme, theme.px(3));
        const float foot = theme.px(button_height) + 2 * ImGui::GetStyle().ItemSpacing.y;
        begin_text_child(theme, "step", ImGui::GetContentRegionAvail().y - foot);
        widgets::heading(theme, theme.say(title_key(input.scene.step)));
        step_content(theme, input, actions);
        ImGui::EndChild();
        step_buttons(theme, input, actions);
    }
    ImGui::PopStyleVar();
}

float spot_button_height(const widgets::Theme& theme) {
    return theme.px(button_height);
}

float spot_button_width(const widgets::Theme& theme, float most) {
    return std::min(ImGui::CalcTextSize(theme.say("spot.scene")).x + theme.px(28), most);
}

bool spot_button(const widgets::Theme& theme, ImVec2 corner, float width) {
    ImGui::SetCursorScreenPos({corner.x, corner.y - spot_button_height(theme)});
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    ImGui::PushStyleColor(ImGuiCol_Border, theme.palette.accent);
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, theme.px(1.5F));
    const bool pressed = action_button(theme, "spot.scene", "spot-scene", width);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor(2);
    return pressed;
}

}  // namespace ui
