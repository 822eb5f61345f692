#include "session/session.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"
#include "support/pictures.hpp"

// The two resets of a classroom, by whole states and by pixels.

namespace {

/// A session as the window has it, without a window.
struct ClassSession {
    core::Strings strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    session::Session session{models(), strings, {}};

    ClassSession() {
        session.preferences.classroom = true;
        picture_of();
    }

    void ask(void (*wish)(session::Requests&)) {
        session::Requests requests;
        wish(requests);
        carry_out(session, requests);
        follow_classroom(session);
    }

    image::Image picture_of() {
        constexpr render::Size size{180, 220};
        const auto draw = [](const render::Picture& picture, render::Size s) {
            return Studio::renderer().draw_to_image(picture, s);
        };
        follow_classroom(session);
        refresh(session);
        return draw(session.body.picture(draw, session.draft.view, {.size = size}), size);
    }
};

}  // namespace

TEST_CASE("a reset scene is the step's beginning, state for state and pixel for pixel") {
    ClassSession room;
    open_lesson(room.session, ADIPOSCOPE_SOURCE_DIR "/assets/lessons/1-one-tank-or-many.md");
    room.ask([](session::Requests& r) { r.lesson_on = true; });
    const image::Image begun = room.picture_of();
    const session::ClassState state = class_state(room.session);
    room.ask([](session::Requests& r) { r.choose = 1, r.sure = lesson::Confidence::certain; });
    room.ask([](session::Requests& r) { r.lesson_on = true; });
    advance(room.session, 3);
    room.ask([](session::Requests& r) { r.camera.turn = 2, r.show_layer = document::Layer::thickness; });
    CHECK(room.picture_of() != begun);
    CHECK(class_state(room.session) != state);
    room.ask([](session::Requests& r) { r.reset_scene = true; });
    CHECK(room.picture_of() == begun);
    CHECK(class_state(room.session) == state);
}

TEST_CASE("fresh for the next class is a window that was just opened, state for state and pixel for pixel") {
    ClassSession room;
    const image::Image first = room.picture_of();
    const session::ClassState state = class_state(room.session);
    room.session.draft.document.plan.deficit_kcal_per_day = -300;
    room.ask([](session::Requests& r) { r.toggle_numbers = r.toggle_describe = r.to_end = true; });
    room.ask([](session::Requests& r) { r.look_from = document::View::back; });
    record(room.session);
    CHECK(room.picture_of() != first);
    CHECK(class_state(room.session) != state);
    room.ask([](session::Requests& r) { r.fresh = true; });
    CHECK(room.picture_of() == first);
    CHECK(class_state(room.session) == state);
}
