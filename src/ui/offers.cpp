#include "ui/offers.hpp"

#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <algorithm>
#include <initializer_list>

namespace ui {

namespace {

constexpr float around = 48;
constexpr float padding_x = 10;
constexpr float padding_y = 5;
constexpr float gap = 8;  // between and below the lines

float text_width(const widgets::Theme& theme, const Area& area) {
    return area.width - theme.px(around);
}

bool fits_beside(const widgets::Theme& theme, const Area& area, const std::string& text, float buttons) {
    return ImGui::CalcTextSize(text.c_str()).x + buttons <= text_width(theme, area);
}

/// A small window for one line, centred in `area`, open while this object lives.
class Line {
  public:
    Line(const widgets::Theme& theme, const char* name, const Area& area, float top) {
        ImGui::SetNextWindowPos({area.x + area.width / 2, top}, ImGuiCond_Always, {0.5F, 0});
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(padding_x), theme.px(padding_y)});
        ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, theme.px(6));
        ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, theme.px(1));
        ImGui::Begin(name, nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                         ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoFocusOnAppearing);
    }
    ~Line() {
        ImGui::End();
        ImGui::PopStyleVar(3);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    float bottom() const { return ImGui::GetWindowPos().y + ImGui::GetWindowSize().y; }
};

/// The text, with `buttons` pixels left free beside it if there is room, else below it.
void text_beside(const widgets::Theme& theme, const Area& area, const std::string& text, float buttons) {
    const bool fits = fits_beside(theme, area, text, buttons);
    ImGui::AlignTextToFramePadding();
    ImGui::PushTextWrapPos(fits ? -1 : text_width(theme, area));
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
    if (fits) ImGui::SameLine(0, theme.px(12));
}

/// A button that wraps its caption at the edge of the area.
bool button(const widgets::Theme& theme, const Area& area, const char* caption) {
    const float wish = ImGui::CalcTextSize(caption).x + 2 * ImGui::GetStyle().FramePadding.x;
    return widgets::wrapped_button(theme, caption, std::min(wish, text_width(theme, area)));
}

float button_width(const char* caption) {
    return ImGui::CalcTextSize(caption).x + 2 * ImGui::GetStyle().FramePadding.x + 2 * ImGui::GetStyle().ItemSpacing.x;
}

std::string left_work_text(const widgets::Theme& theme, const session::Offers& offers) {
    return theme.say("offers.left_work", fmt::arg("when", offers.left_work));
}

/// The height of a line with its gap.
float line_height(const widgets::Theme& theme, const Area& area, const std::string& text,
                  std::initializer_list<const char*> captions) {
    float buttons = 0;
    for (const char* caption : captions) buttons += button_width(caption);
    const float edges = theme.px(2 * padding_y + gap);
    if (fits_beside(theme, area, text, buttons)) return edges + ImGui::GetFrameHeight();
    // Wraps like ImGui, starting at the padding.
    const float wrap = text_width(theme, area) - theme.px(padding_x);
    const bool one_row = buttons <= text_width(theme, area);
    return edges + ImGui::CalcTextSize(text.c_str(), nullptr, false, wrap).y + ImGui::GetStyle().FramePadding.y +
           static_cast<float>(one_row ? 1 : captions.size()) *
               (ImGui::GetStyle().ItemSpacing.y + ImGui::GetFrameHeight());
}

}  // namespace

float offers_height(const widgets::Theme& theme, const Area& area, const session::Offers& offers) {
    float height = 0;
    if (!offers.left_work.empty())
        height += line_height(theme, area, left_work_text(theme, offers),
                              {theme.say("offers.restore"), theme.say("offers.discard")});
    if (offers.first_steps)
        height += line_height(theme, area, theme.say("offers.first_steps"), {theme.say("offers.understood")});
    return height;
}

void offers(const widgets::Theme& theme, const Area& area, float below, session::Offers& offers,
            session::Actions& actions) {
    float top = area.y + below;
    if (!offers.left_work.empty()) {
        const Line line(theme, "left-work", area, top);
        const char* restore = theme.say("offers.restore");
        const char* discard = theme.say("offers.discard");
        text_beside(theme, area, left_work_text(theme, offers), button_width(restore) + button_width(discard));
        if (button(theme, area, restore)) actions.push_back(session::RestoreWork{});
        widgets::hint(theme, widgets::action_tip(theme, "restore-work"));
        if (button_width(restore) + button_width(discard) <= text_width(theme, area)) ImGui::SameLine();
        if (button(theme, area, discard)) actions.push_back(session::DiscardWork{});
        widgets::hint(theme, widgets::action_tip(theme, "discard-work"));
        top = line.bottom() + theme.px(gap);
    }
    if (offers.first_steps) {
        const Line line(theme, "first-steps", area, top);
        const char* understood = theme.say("offers.understood");
        text_beside(theme, area, theme.say("offers.first_steps"), button_width(understood));
        if (button(theme, area, understood)) offers.first_steps = false;
        widgets::hint(theme, theme.say("close.help"));
    }
}

}  // namespace ui
