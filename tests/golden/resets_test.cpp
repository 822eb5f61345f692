#include "session/classroom.hpp"
#include "session/playback.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"
#include "support/pictures.hpp"

// The two resets of a classroom, compared by whole states and by pixels.

namespace {

/// A session as in the window, without a window.
struct ClassSession {
    core::Strings strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    session::Session session{models(), strings, {}};

    ClassSession() {
        update(session, session::ToggleClassroom{});
        picture_of();
    }

    void ask(const session::Actions& actions) {
        update(session, actions);
        follow(session);
    }

    image::Image picture_of() {
        constexpr render::Size size{180, 220};
        const auto draw = [](const render::Picture& picture, render::Size s) {
            return Studio::renderer().draw_to_image(picture, s);
        };
        follow(session);
        refresh(session);
        return draw(session.body.picture(draw, session.state.draft.view, {.size = size}), size);
    }
};

}  // namespace

TEST_CASE("a reset scene is the step's beginning, state for state and pixel for pixel") {
    ClassSession room;
    enter_lesson(room.session, ADIPOSCOPE_SOURCE_DIR "/assets/lessons/1-one-tank-or-many.md");
    room.ask({session::LessonOn{}});
    const image::Image begun = room.picture_of();
    const session::State state = room.session.state;
    room.ask({session::ChooseAnswer{1}, session::BeConfident{lesson::Confidence::certain}});
    room.ask({session::LessonOn{}});
    advance(room.session, 3);
    room.ask({session::MoveCamera{{.turn = 2}}, session::ShowLayer{document::Layer::thickness}});
    CHECK(room.picture_of() != begun);
    CHECK(room.session.state != state);
    room.ask({session::ResetScene{}});
    CHECK(room.picture_of() == begun);
    CHECK(room.session.state == state);
}

TEST_CASE("fresh for the next class is a window that was just opened, state for state and pixel for pixel") {
    ClassSession room;
    const image::Image first = room.picture_of();
    const session::State state = room.session.state;
    room.session.state.draft.document.plan.deficit_kcal_per_day = -300;
    room.ask({session::ToggleNumbers{}, session::ToggleDescription{}, session::GoToEnd{}});
    room.ask({session::LookFrom{document::View::back}});
    record(room.session);
    CHECK(room.picture_of() != first);
    CHECK(room.session.state != state);
    room.ask({session::ResetForNextClass{}});
    CHECK(room.picture_of() == first);
    CHECK(room.session.state == state);
}
