#include "ui/welcome.hpp"

#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr float widest = 620;
constexpr float around = 28;  // margins of both sides together
constexpr float padding = 12;
constexpr float gap = 8;  // between cards, between lines, and below
constexpr float card_height = 52;
constexpr std::array card_keys{"welcome.try", "spot.scene", "lesson.menu"};

float inner_width(const widgets::Theme& theme, const Area& area) {
    return std::min(theme.px(widest), area.width - theme.px(around)) - 2 * theme.px(padding);
}

float card_width(const widgets::Theme& theme, const Area& area) {
    return (inner_width(theme, area) - 2 * theme.px(gap)) / 3;
}

/// All cards are as high as the one whose caption has the most lines.
float cards_height(const widgets::Theme& theme, const Area& area) {
    const float wrap = card_width(theme, area) - 2 * ImGui::GetStyle().FramePadding.x;
    float words = 0;
    ImGui::PushFont(theme.fonts.strong);
    for (const char* key : card_keys)
        words = std::max(words, ImGui::CalcTextSize(theme.say(key), nullptr, false, wrap).y);
    ImGui::PopFont();
    return std::max(theme.px(card_height), words + 2 * theme.px(gap));
}

float sentence_height(const widgets::Theme& theme, const Area& area) {
    ImGui::PushFont(theme.fonts.strong);
    const float height = ImGui::CalcTextSize(theme.say("welcome.sentence"), nullptr, false, inner_width(theme, area)).y;
    ImGui::PopFont();
    return height;
}

void begin_as(std::size_t card, session::Offers& offers, session::Actions& actions) {
    if (card == 0) offers.first_steps = true;
    if (card == 0) actions.push_back(session::GoToStart{});
    if (card == 1) actions.push_back(session::ToggleSpotScene{});
    if (card == 2) actions.push_back(session::ToggleLessonMenu{});
}

void card_hint(const widgets::Theme& theme, std::size_t card) {
    if (card == 0) widgets::hint(theme, theme.say("welcome.try-help"));
    if (card == 1) widgets::hint(theme, widgets::action_tip(theme, "spot-scene"));
    if (card == 2) widgets::hint(theme, widgets::action_tip(theme, "lessons"));
}

void cards(const widgets::Theme& theme, const Area& area, session::Offers& offers, session::Actions& actions) {
    const float width = card_width(theme, area), height = cards_height(theme, area);
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.raised);
    for (std::size_t i = 0; i < card_keys.size(); ++i) {
        if (i > 0) ImGui::SameLine(0, theme.px(gap));
        const bool pressed = widgets::wrapped_button(theme, theme.say(card_keys[i]), width, height);
        if (widgets::hint_due()) card_hint(theme, i);
        if (!pressed) continue;
        offers.welcome = false;
        begin_as(i, offers, actions);
    }
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

}  // namespace

float welcome_height(const widgets::Theme& theme, const Area& area) {
    return 2 * theme.px(padding) + sentence_height(theme, area) + cards_height(theme, area) + ImGui::GetFrameHeight() +
           3 * theme.px(gap);
}

void welcome(const widgets::Theme& theme, const Area& area, float below, session::Offers& offers,
             session::Actions& actions) {
    const float width = inner_width(theme, area);
    ImGui::SetNextWindowPos({area.x + area.width / 2, area.y + below}, ImGuiCond_Always, {0.5F, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(padding), theme.px(padding)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, theme.px(8));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, theme.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {theme.px(gap), theme.px(gap)});
    ImGui::Begin("welcome", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width);
    ImGui::TextUnformatted(theme.say("welcome.sentence"));
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    cards(theme, area, offers, actions);
    const float half = (width - theme.px(gap)) / 2;
    if (widgets::wrapped_button(theme, theme.say("welcome.people"), half)) {
        offers.welcome = false;
        actions.push_back(session::ShowPresets{});
    }
    widgets::hint(theme, widgets::action_tip(theme, "presets"));
    ImGui::SameLine();
    if (widgets::wrapped_button(theme, theme.say("presets.close"), half)) offers.welcome = false;
    widgets::hint(theme, theme.say("close.help"));
    ImGui::End();
    ImGui::PopStyleVar(4);
}

}  // namespace ui
