#include "ui/save_question.hpp"

#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"

#include <algorithm>

namespace ui {

namespace {

using Kind = session::SaveQuestion::Kind;

constexpr const char* popup = "save-question";
constexpr float widest = 520;
constexpr float around = 24;

bool escapes() {
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Escape), false);
}

/// Whether a letter was typed, whatever its position on the keyboard.
bool typed(char letter) {
    const ImVector<ImWchar>& characters = ImGui::GetIO().InputQueueCharacters;
    return std::any_of(characters.begin(), characters.end(), [letter](ImWchar c) {
        return c == static_cast<ImWchar>(letter) || c == static_cast<ImWchar>(letter - 'a' + 'A');
    });
}

/// An answer button on its own line; returns whether it was pressed.
bool answered(const widgets::Theme& theme, const char* text) {
    const bool pressed = widgets::wrapped_button(theme, theme.say(text), ImGui::GetContentRegionAvail().x);
    widgets::hint(theme, theme.say(fmt::format("{}-help", text)));
    return pressed;
}

void answers(const widgets::Theme& theme, session::SaveQuestion& question, session::Actions& actions) {
    const session::SaveQuestion asked = question;
    const auto answer = [&](const session::Action& action) {
        question = {};
        actions.push_back(action);
    };
    const bool may_reload = asked.kind == Kind::changed;
    if (answered(theme, "save.overwrite") || typed('o'))
        answer(session::SaveFile{.path = asked.path, .replace = true});
    else if (may_reload && (answered(theme, "save.reload") || typed('r')))
        answer(session::OpenFile{asked.path});
    else if (answered(theme, "save.elsewhere") || typed('s'))
        answer(session::ChooseSave{});
    else if (answered(theme, "save.cancel") || escapes())
        question = {};
}

}  // namespace

void save_question(const widgets::Theme& theme, const Area& window, session::SaveQuestion& question,
                   session::Actions& actions) {
    if (question.kind == Kind::none) return;
    if (!ImGui::IsPopupOpen(popup)) ImGui::OpenPopup(popup);
    ImGui::SetNextWindowSize({std::min(theme.px(widest), window.width - theme.px(around)), 0});
    ImGui::SetNextWindowPos({window.x + window.width / 2, window.y + window.height / 2}, ImGuiCond_Always,
                            {0.5F, 0.5F});
    if (!ImGui::BeginPopupModal(popup, nullptr,
                                ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings))
        return;
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(
        theme.say(question.kind == Kind::changed ? "save.changed" : "save.read_only", fmt::arg("path", question.path))
            .c_str());
    ImGui::PopTextWrapPos();
    ImGui::Spacing();
    answers(theme, question, actions);
    if (question.kind == Kind::none) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

}  // namespace ui
