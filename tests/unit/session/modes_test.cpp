#include "session/classroom.hpp"
#include "session/lesson_effects.hpp"
#include "session/playback.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <functional>
#include <string>

// Leaving a mode restores the state before it, whatever was done in between. Whole states are compared.

namespace {

using session::Action;
using session::Session;
using session::State;

/// A session with the program's lessons.
struct Program {
    Session session{models(), english(), {}};

    Program() {
        session.lesson_folders = {ADIPOSCOPE_SOURCE_DIR "/assets/lessons"};
        settle();
    }
    void act(const Action& action) {
        for (const session::Effect& effect : update(session, action)) carry_out(session, effect);
        settle();
    }
    void open_lesson() {
        act(session::ToggleLessonMenu{});
        act(session::OpenLesson{0});
    }
    void settle() {
        follow(session);
        refresh(session);
    }
    const State& state() const { return session.state; }
};

/// Actions that are possible in any mode and stay within it; no preferences, and nothing that leaves the mode.
std::vector<Action> acts_within() {
    using document::Layer;
    using document::View;
    return {session::PlayOrPause{},
            session::StepDays{7},
            session::StepDays{-1},
            session::StepMarks{1},
            session::GoToDay{41},
            session::GoToStart{},
            session::GoToEnd{},
            session::ResetCamera{},
            session::LookFrom{View::back},
            session::MoveCamera{{.turn = 2, .up = 1}},
            session::ShowLayer{Layer::thickness},
            session::ShowLayer{Layer::skin},
            session::CompareWithStart{},
            session::NextChoice{"background"},
            session::NextChoice{"grid"},
            session::Undo{},
            session::Redo{},
            session::MarkPerson{0},
            session::TrainInSpotScene{energy::Training::arms},
            session::GuessInSpotScene{document::SpotGuess::all_over},
            session::LessonOn{},
            session::LessonBack{},
            session::SkipLessonStep{},
            session::MarkRegion{core::Depot::abdomen},
            session::ChooseAnswer{0},
            session::BeConfident{lesson::Confidence::fairly},
            session::RaiseHands{0, 1},
            session::ToggleNumbers{},
            session::ResetScene{}};
}

struct Visit {
    std::string name;
    std::function<void(Program&)> enter;
    std::function<void(Program&)> leave;
    std::function<bool(const State&)> is_there;
};

std::vector<Visit> visits() {
    return {{"spot scene", [](Program& p) { p.act(session::ToggleSpotScene{}); },
             [](Program& p) { p.act(session::ToggleSpotScene{}); },
             [](const State& s) { return spot_in(s.mode) != nullptr; }},
            {"lesson", [](Program& p) { p.open_lesson(); }, [](Program& p) { p.act(session::LeaveLesson{}); },
             [](const State& s) { return lesson_in(s.mode) != nullptr; }},
            {"classroom", [](Program& p) { p.act(session::ToggleClassroom{}); },
             [](Program& p) { p.act(session::ToggleClassroom{}); },
             [](const State& s) { return class_in(s.mode) != nullptr; }}};
}

/// A state without what is not part of a mode: the list of lessons, which is built when first opened.
State comparable(State state) {
    state.lesson_menu = {};
    return state;
}

void wander(Program& program, Dice& dice, const std::function<bool(const State&)>& stays, int steps) {
    const std::vector<Action> acts = acts_within();
    for (int i = 0; i < steps && stays(program.state()); ++i) {
        program.act(acts[dice.below(acts.size())]);
        if (dice.below(3) == 0) advance(program.session, 0.3);
        program.settle();
    }
}

}  // namespace

TEST_CASE("whatever is done in a mode, leaving it brings back the whole state from before") {
    Dice dice(7);
    for (int round = 0; round < 12; ++round) {
        Program program;
        program.session.state.draft.document.person.weight_kg = 80 + round;
        record(program.session);
        program.act(session::ShowLayer{round % 2 ? document::Layer::thickness : document::Layer::skin});
        if (round % 3 == 0) program.act(session::PlayOrPause{});
        for (const Visit& visit : visits()) {
            CAPTURE(round, visit.name);
            const State before = comparable(program.state());
            visit.enter(program);
            REQUIRE(visit.is_there(program.state()));
            CHECK(own_work(program.state()) == before.draft);
            wander(program, dice, visit.is_there, 12);
            if (visit.is_there(program.state())) visit.leave(program);
            REQUIRE(std::holds_alternative<session::Workbench>(program.state().mode));
            CHECK((comparable(program.state()) == before));
        }
    }
}

TEST_CASE("a lesson of a class brings back the class's scene") {
    Program program;
    program.act(session::ToggleClassroom{});
    program.act(session::ShowClassPerson{'C'});
    const State before = comparable(program.state());
    program.open_lesson();
    REQUIRE(lesson_in(program.state().mode));
    REQUIRE(class_in(program.state().mode));
    program.act(session::LessonOn{});
    program.act(session::LeaveLesson{});
    CHECK((comparable(program.state()) == before));
}

TEST_CASE("the scene of a class shows the class's person and brings back the class's scene") {
    Program program;
    program.act(session::ToggleClassroom{});
    program.act(session::ShowClassPerson{'B'});
    record(program.session);
    const State before = comparable(program.state());
    program.act(session::ToggleSpotScene{});
    REQUIRE(spot_in(program.state().mode));
    REQUIRE(class_in(program.state().mode));
    CHECK(program.state().draft.document.person == before.draft.document.person);
    CHECK(own_work(program.state()) == own_work(before));
    program.act(session::ShowClassPerson{'C'});
    program.act(session::StepSpotScene{1});
    program.act(session::ResetScene{});
    CHECK(spot_in(program.state().mode)->scene.step == document::SpotStep::guess);
    program.act(session::ToggleSpotScene{});
    CHECK((comparable(program.state()) == before));
    program.act(session::ToggleSpotScene{});
    program.act(session::ResetForNextClass{});
    CHECK_FALSE(spot_in(program.state().mode));
    CHECK(class_in(program.state().mode));
}

TEST_CASE("a person of a row can be taken into the controls, and nobody who is not there") {
    Program program;
    document::Document& document = program.session.state.draft.document;
    document.classmates.push_back({.name = "one", .person = document.person, .distribution = {}});
    document.classmates.push_back({.name = "two", .person = document.person, .distribution = {}});
    document.classmates[1].person.age_years = 61;
    program.act(session::MarkPerson{1});
    CHECK(program.state().draft.document.person.age_years == 61);
    CHECK(program.state().panels.marked_person == 1);
    program.act(session::MarkPerson{2});
    CHECK(program.state().panels.marked_person == 1);
}

TEST_CASE("from every mode every other can be entered, and the workbench is found as it was left") {
    const std::vector<Visit> all = visits();
    for (const Visit& first : all)
        for (const Visit& second : all) {
            if (first.name == second.name) continue;
            CAPTURE(first.name, second.name);
            Program program;
            const State before = comparable(program.state());
            first.enter(program);
            second.enter(program);
            const bool refused = second.name == "spot scene" && first.name == "lesson";
            CHECK(second.is_there(program.state()) != refused);
            while (lesson_in(program.state().mode)) program.act(session::LeaveLesson{});
            if (class_in(program.state().mode)) program.act(session::ToggleClassroom{});
            if (spot_in(program.state().mode)) program.act(session::ToggleSpotScene{});
            CHECK((comparable(program.state()) == before));
        }
}

TEST_CASE("random ways through all modes never lose the user's work") {
    Dice dice(11);
    const std::vector<Action> acts = acts_within();
    const std::vector<std::function<void(Program&)>> ways{
        [](Program& p) { p.act(session::ToggleClassroom{}); }, [](Program& p) { p.act(session::ToggleSpotScene{}); },
        [](Program& p) { p.open_lesson(); }, [](Program& p) { p.act(session::LeaveLesson{}); },
        [](Program& p) { p.act(session::TogglePresentation{}); }};
    for (int round = 0; round < 6; ++round) {
        Program program;
        const State before = comparable(program.state());
        for (int i = 0; i < 60; ++i) {
            const bool at_home = std::holds_alternative<session::Workbench>(program.state().mode);
            if (at_home || dice.chance(0.3))
                ways[dice.below(ways.size())](program);
            else
                program.act(acts[dice.below(acts.size())]);
            CHECK(own_work(program.state()) == before.draft);
        }
        if (program.state().presentation) program.act(session::TogglePresentation{});
        while (lesson_in(program.state().mode)) program.act(session::LeaveLesson{});
        if (class_in(program.state().mode)) program.act(session::ToggleClassroom{});
        if (spot_in(program.state().mode)) program.act(session::ToggleSpotScene{});
        CHECK((comparable(program.state()) == before));
    }
}
