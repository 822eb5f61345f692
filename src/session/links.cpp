#include "session/links.hpp"

#include "core/error.hpp"
#include "document/scene_link.hpp"
#include "session/class_people.hpp"
#include "session/classroom.hpp"
#include "session/visits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace session {

namespace {

/// Number of the open lesson in the list, from 1; 0 if none is open or it is not in the list.
int lesson_number(Session& session) {
    const LessonVisit* visit = lesson_in(session.state.mode);
    if (!visit) return 0;
    if (session.state.lesson_menu.lessons.empty()) list_lessons(session);
    const auto& lessons = session.state.lesson_menu.lessons;
    const auto listed = std::ranges::find(lessons, visit->file, &lesson::Listed::file);
    return listed == lessons.end() ? 0 : static_cast<int>(listed - lessons.begin()) + 1;
}

/// Leaves whatever is in front of the user's own work, but a classroom only for a link that is not to one.
void go_back_to_work(State& state) {
    leave_spot_scene(state);
    if (lesson_in(state.mode)) leave_lesson(state);
    state.presentation.reset();
    state.lesson_menu.open = state.describes = state.files.offers.welcome = state.files.offers.first_steps = false;
}

void show_scene(Session& session, document::Scenario scenario) {
    State& state = session.state;
    if (!class_in(state.mode)) return open_scenario(session, std::move(scenario), {});
    document::Scenario scene = class_scene_of(state.class_person);
    scene.document.plan = scenario.document.plan;
    scene.view = scenario.view;
    state.draft = std::move(scene);
}

}  // namespace

std::string link_to(Session& session) {
    document::SceneLink link{.lesson = lesson_number(session), .classroom = class_in(session.state.mode) != nullptr};
    link.shows_scene = link.lesson == 0;
    if (link.shows_scene) link.scenario = session.state.draft;
    if (link.lesson > 0 || link.classroom) link.language = session.strings->language();
    const std::string& address =
        session.page_address.empty() ? session.state.preferences.link_address : session.page_address;
    return address + "#" + document::scene_link(link);
}

Effects open_link(Session& session, std::string_view text) {
    State& state = session.state;
    try {
        document::SceneLink link = document::parse_scene_link(text);
        if (class_in(state.mode) && !link.classroom) {
            show_toast(state, session.strings->say("toast.classroom-files"));
            return {};
        }
        list_lessons(session);
        const int lessons = static_cast<int>(state.lesson_menu.lessons.size());
        if (link.lesson > lessons)
            core::throw_invalid(core::sentence("refusal.link_lesson",
                                               "link: lesson is {number}, expected a number from 1 to {most}",
                                               {{"number", link.lesson}, {"most", lessons}}));
        go_back_to_work(state);
        if (!link.language.empty()) state.preferences.language = link.language;
        if (link.classroom && !class_in(state.mode)) enter_classroom(session);
        if (link.shows_scene) show_scene(session, std::move(link.scenario));
        if (link.lesson > 0) return {OpenLesson{static_cast<std::size_t>(link.lesson) - 1}};
    } catch (const core::Error& fault) {
        show_toast(state, session.strings->say(fault.sentence()));
    }
    return {};
}

}  // namespace session
