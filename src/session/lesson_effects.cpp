#include "session/lesson_effects.hpp"

#include "core/error.hpp"
#include "session/visits.hpp"

#include <fmt/format.h>

namespace session {

void carry_out(Session& session, const Effect& effect) {
    State& state = session.state;
    try {
        if (const auto* open = std::get_if<OpenLesson>(&effect); open && open->index < state.lesson_menu.lessons.size())
            enter_lesson(session, state.lesson_menu.lessons[open->index].file);
        if (const auto* edit = std::get_if<EditLessonCopy>(&effect);
            edit && edit->index < state.lesson_menu.lessons.size()) {
            const std::filesystem::path copy = copy_lesson(session, state.lesson_menu.lessons[edit->index].file);
            enter_lesson(session, copy);
            show_toast(state, session.strings->say("lesson.copied", fmt::arg("path", copy.string())));
        }
        if (std::holds_alternative<SaveLessonStep>(effect))
            show_toast(state,
                       session.strings->say("lesson.saved-step", fmt::arg("path", save_as_step(session).string())));
    } catch (const core::Error& fault) {
        show_toast(state, session.strings->say(fault.sentence()));
    }
}

}  // namespace session
