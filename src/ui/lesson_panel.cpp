#include "ui/lesson_panel.hpp"

#include "session/key_table.hpp"
#include "ui/lesson_answers.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <fmt/format.h>

namespace ui {

namespace {

using lesson::Phase;

constexpr float footer_height = 96;
constexpr float button_padding = 8;

void paragraph(const widgets::Theme& theme, const std::string& text, bool dim = false) {
    ImGui::PushStyleColor(ImGuiCol_Text, dim ? theme.palette.dim_text : theme.palette.text);
    widgets::paragraph_text(text);
    ImGui::PopStyleColor();
    ImGui::Spacing();
}

void strong(const widgets::Theme& theme, const std::string& text) {
    ImGui::PushFont(theme.fonts.strong);
    widgets::paragraph_text(text);
    ImGui::PopFont();
    ImGui::Spacing();
}

void head(const widgets::Theme& theme, const session::LessonVisit& view) {
    ImGui::PushFont(theme.fonts.small);
    paragraph(theme,
              theme.say("lesson.place", fmt::arg("lesson", view.texts.lesson), fmt::arg("step", view.play.step + 1),
                        fmt::arg("steps", view.lesson.steps.size())),
              true);
    ImGui::PopFont();
    ImGui::PushFont(theme.fonts.title);
    ImGui::TextWrapped("%s", view.texts.step.c_str());
    ImGui::PopFont();
    divider(theme, theme.px(6));
    for (const std::string& fault : {view.file_fault, view.scene_fault}) {
        if (fault.empty()) continue;
        ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.warning);
        ImGui::TextWrapped("%s", fault.c_str());
        ImGui::PopStyleColor();
        ImGui::Spacing();
    }
}

void list(const widgets::Theme& theme, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        ImGui::Bullet();
        ImGui::SameLine();
        paragraph(theme, text);
    }
}

void evidence(const widgets::Theme& theme, const session::LessonTexts& texts) {
    strong(theme, texts.claim);
    paragraph(theme, theme.say("evidence.strength", fmt::arg("strength", texts.strength)));
    strong(theme, theme.say("evidence.for"));
    list(theme, texts.in_favour);
    strong(theme, theme.say("evidence.against"));
    list(theme, texts.against);
    if (texts.limits.empty()) return;
    strong(theme, theme.say("evidence.limits"));
    paragraph(theme, texts.limits);
}

/// Notes for the teacher: closed at first, and never shown in a presentation.
void teacher_notes(const widgets::Theme& theme, const session::LessonTexts& texts) {
    if (texts.notes.empty()) return;
    const bool open = ImGui::TreeNode("notes", "%s", theme.say("lesson.notes"));
    widgets::hint(theme, theme.say("lesson.notes-help"));
    if (!open) return;
    for (const std::string& note : texts.notes) paragraph(theme, note, true);
    ImGui::TreePop();
}

/// The caption of the forward button: lock and run, or the next step.
std::string on_text(const widgets::Theme& theme, const session::LessonVisit& view) {
    const lesson::Step& step = view.lesson.steps[view.play.step];
    if (view.play.phase == Phase::run) return theme.say("lesson.to-result");
    if (view.play.phase == Phase::question && step.prediction && !view.play.answers[view.play.step].locked)
        return theme.say(step.run ? "lesson.lock-and-run" : "lesson.lock");
    if (view.play.phase == Phase::question && step.run) return theme.say("lesson.run");
    if (view.play.step + 1 == view.lesson.steps.size() && view.play.phase == Phase::evidence)
        return theme.say("lesson.finish");
    return theme.say("lesson.on");
}

void footer(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions) {
    divider(theme, theme.px(4));
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    const float width = ImGui::GetContentRegionAvail().x;
    const float narrow = (width - 2 * gap) / 4;
    const auto tip = [&](std::string_view name) { widgets::hint(theme, widgets::action_tip(theme, name)); };
    const auto button = [&](const std::string& caption, float wide, float height) {
        return ImGui::Button(widgets::fitted(caption, wide - theme.px(button_padding)).c_str(), {wide, height});
    };
    if (button(theme.say("lesson.back"), narrow, theme.px(34))) actions.push_back(session::LessonBack{});
    tip("lesson-back");
    ImGui::SameLine();
    const bool waits = view.play.phase == Phase::question && !is_predicted(view.lesson, view.play);
    ImGui::BeginDisabled(waits);
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.raised);
    if (button(on_text(theme, view), width - narrow - gap, theme.px(34))) actions.push_back(session::LessonOn{});
    ImGui::PopStyleColor();
    ImGui::SetItemDefaultFocus();
    ImGui::EndDisabled();
    tip("lesson-on");
    const float third = (width - 2 * gap) / 3;
    if (button(theme.say("lesson.reset-scene"), third, 0)) actions.push_back(session::ResetScene{});
    tip("reset-scene");
    ImGui::SameLine();
    if (button(theme.say("lesson.skip"), third, 0)) actions.push_back(session::SkipLessonStep{});
    tip("lesson-skip");
    ImGui::SameLine();
    if (button(theme.say("lesson.leave"), third, 0)) actions.push_back(session::LeaveLesson{});
    widgets::hint(theme, theme.say("lesson.leave-help"));
}

}  // namespace

void lesson_panel(const widgets::Theme& theme, const Area& area, const session::LessonVisit& view,
                  session::Actions& actions) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), theme.px(14)});
    {
        const Panel panel("lesson", area);
        head(theme, view);
        // A separate child window for each screen, so that each starts scrolled to the top.
        const std::string screen = fmt::format("step {} {}", view.play.step, core::name_of(view.play.phase));
        begin_text_child(theme, screen.c_str(), -theme.px(footer_height));
        for (const std::string& text : view.texts.paragraphs) paragraph(theme, text);
        if (view.step().prediction && view.play.phase != Phase::evidence) {
            strong(theme, view.texts.question);
            lesson_answers(theme, view, actions);
        }
        if (view.play.phase == Phase::evidence) evidence(theme, view.texts);
        teacher_notes(theme, view.texts);
        ImGui::EndChild();
        footer(theme, view, actions);
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
