#include "ui/offers.hpp"

namespace ui {

namespace {

constexpr float around = 48;

/// A small window for one line, in the middle of `area`; from construction to destruction.
class Line {
  public:
    Line(const Theme& theme, const char* name, const Area& area, float top) {
        ImGui::SetNextWindowPos({area.x + area.width / 2, top}, ImGuiCond_Always, {0.5F, 0});
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(10), theme.px(5)});
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

/// The text, with room for `buttons` (a width) beside it where there is, else under it.
void text_beside(const Theme& theme, const Area& area, const std::string& text, float buttons) {
    const float most = area.width - theme.px(around);
    const bool fits = ImGui::CalcTextSize(text.c_str()).x + buttons <= most;
    ImGui::AlignTextToFramePadding();
    ImGui::PushTextWrapPos(fits ? -1 : most);
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
    if (fits) ImGui::SameLine(0, theme.px(12));
}

float button_width(const char* caption) {
    return ImGui::CalcTextSize(caption).x + 2 * ImGui::GetStyle().FramePadding.x + 2 * ImGui::GetStyle().ItemSpacing.x;
}

}  // namespace

void offers(const Theme& theme, const Area& area, float below, Offers& offers, FileRequests& requests) {
    float top = area.y + below;
    if (!offers.left_work.empty()) {
        const Line line(theme, "left-work", area, top);
        const char* restore = theme.say("offers.restore");
        const char* discard = theme.say("offers.discard");
        text_beside(theme, area, theme.say("offers.left_work", fmt::arg("when", offers.left_work)),
                    button_width(restore) + button_width(discard));
        requests.restore_work |= ImGui::Button(restore);
        ImGui::SameLine();
        requests.discard_work |= ImGui::Button(discard);
        top = line.bottom() + theme.px(8);
    }
    if (offers.first_steps) {
        const Line line(theme, "first-steps", area, top);
        const char* understood = theme.say("offers.understood");
        text_beside(theme, area, theme.say("offers.first_steps"), button_width(understood));
        if (ImGui::Button(understood)) offers.first_steps = false;
    }
}

}  // namespace ui
