#include "session/links.hpp"

#include "session/lesson_effects.hpp"
#include "session/update.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <string>

namespace {

/// A window without a window, with the program's lessons.
struct Desk {
    session::Session session{models(), english(), {}};

    Desk() {
        session.lesson_folders = {ADIPOSCOPE_SOURCE_DIR "/assets/lessons"};
        session.page_address = "https://school.example/adiposcope/";
    }
    void open(const std::string& link) {
        for (const session::Effect& effect : update(session, session::OpenLink{link})) carry_out(session, effect);
    }
    session::State& state() { return session.state; }
};

std::string after_hash(const std::string& link) {
    return link.substr(link.find('#'));
}

}  // namespace

TEST_CASE("a scene made in one window opens in another from its link") {
    Desk wall;
    wall.state().draft.document.person = {.sex = core::Sex::female, .age_years = 52};
    wall.state().draft.document.plan.deficit_kcal_per_day = 400;
    wall.state().draft.view.day = 120;
    wall.state().draft.view.layer = document::Layer::share;
    const std::string link = link_to(wall.session);
    CHECK(link.starts_with("https://school.example/adiposcope/#sex=female&age=52&"));
    Desk pupil;
    pupil.open(after_hash(link));
    CHECK(pupil.state().draft == wall.state().draft);
    CHECK(pupil.state().notices.toast.empty());
    CHECK(pupil.state().history.can_undo());
}

TEST_CASE("copying a link gives the text for the clipboard") {
    Desk desk;
    desk.session.page_address.clear();
    desk.state().preferences.link_address = "http://localhost/a.html";
    const session::Effects effects = update(desk.session, session::CopyLink{});
    REQUIRE(effects.size() == 1);
    CHECK(std::get<session::CopyText>(effects[0]).text == "http://localhost/a.html#");
}

TEST_CASE("a lesson opens from its link, in the link's language") {
    Desk wall;
    wall.open("#lesson=2");
    REQUIRE(lesson_in(wall.state().mode));
    CHECK(after_hash(link_to(wall.session)) == "#lesson=2&language=en");
    Desk pupil;
    pupil.open("#lesson=2&language=de&classroom=on");
    REQUIRE(lesson_in(pupil.state().mode));
    CHECK(class_in(pupil.state().mode));
    CHECK(pupil.state().preferences.language == "de");
    CHECK(lesson_in(pupil.state().mode)->file == lesson_in(wall.state().mode)->file);
    CHECK(after_hash(link_to(pupil.session)) == "#classroom=on&lesson=2&language=en");
}

TEST_CASE("a link leads out of a lesson and out of the spot training scene") {
    Desk desk;
    desk.open("#lesson=1");
    desk.open("#day=30");
    CHECK(std::holds_alternative<session::Workbench>(desk.state().mode));
    CHECK(desk.state().draft.view.day == 30);
    update(desk.session, session::ToggleSpotScene{});
    desk.open("#day=60");
    CHECK(std::holds_alternative<session::Workbench>(desk.state().mode));
    CHECK(desk.state().draft.view.day == 60);
}

TEST_CASE("in a classroom a link brings its plan and view, and no person") {
    Desk desk;
    update(desk.session, session::ToggleClassroom{});
    const energy::Person shown = desk.state().draft.document.person;
    desk.open("#classroom=on&age=61&deficit=300&layer=thickness");
    CHECK(class_in(desk.state().mode));
    CHECK(desk.state().draft.document.person == shown);
    CHECK(desk.state().draft.document.plan.deficit_kcal_per_day == 300);
    CHECK(desk.state().draft.view.layer == document::Layer::thickness);
    CHECK(link_to(desk.session).find("&age=") == std::string::npos);  // but language=en
}

TEST_CASE("a link that is not sound changes nothing and says why") {
    for (const char* link : {"#age=200", "#lesson=900", "#nonsense=1", "#%"}) {
        CAPTURE(link);
        Desk desk;
        desk.state().draft.view.day = 17;
        const document::Scenario before = desk.state().draft;
        desk.open(link);
        CHECK(desk.state().draft == before);
        CHECK(std::holds_alternative<session::Workbench>(desk.state().mode));
        CHECK_FALSE(desk.state().notices.toast.empty());
    }
    Desk room;
    update(room.session, session::ToggleClassroom{});
    const document::Scenario before = room.state().draft;
    room.open("#age=61");
    CHECK(room.state().draft == before);
    CHECK_FALSE(room.state().notices.toast.empty());
}
