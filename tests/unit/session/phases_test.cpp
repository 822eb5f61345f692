#include "document/phase_edits.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

// The phases of the plan in the window: added, moved, removed, and undone.

namespace {

using energy::Plan;

struct Program {
    session::Session session{models(), english(), {}};
    Program() { refresh(session); }
    void act(const session::Action& action) {
        update(session, action);
        record(session);
        refresh(session);
    }
    void add_on(int day) {
        act(session::GoToDay{day});
        act(session::AddPhase{});
    }
    const Plan& plan() const { return session.state.draft.document.plan; }
};

}  // namespace

TEST_CASE("a phase is added on the shown day and is then the one in the controls") {
    Program program;
    program.add_on(60);
    program.add_on(30);
    REQUIRE(program.plan().later.size() == 2);
    CHECK(program.plan().later[0].from_day == 30);
    CHECK(program.plan().later[1].from_day == 60);
    CHECK(program.session.state.panels.phase == 1);
}

TEST_CASE("where no phase can begin a sentence says so and nothing changes") {
    Program program;
    const Plan before = program.plan();
    program.add_on(0);
    CHECK(program.plan() == before);
    CHECK_FALSE(program.session.state.notices.toast.empty());
}

TEST_CASE("each edit of phases is one step back") {
    Program program;
    std::vector<Plan> plans{program.plan()};
    const auto act = [&](const session::Action& action) {
        program.act(action);
        if (program.plan() != plans.back()) plans.push_back(program.plan());
    };
    act(session::GoToDay{60});
    act(session::AddPhase{});
    act(session::MovePhase{1, 90});
    act(session::GoToDay{120});
    act(session::AddPhase{});
    act(session::RemovePhase{0});
    act(session::RemovePhase{1});
    REQUIRE(plans.size() == 6);
    while (plans.size() > 1) {
        plans.pop_back();
        program.act(session::Undo{});
        CHECK(program.plan() == plans.back());
    }
}

TEST_CASE("an edge is dragged no further than its neighbours") {
    Program program;
    program.add_on(60);
    program.add_on(90);
    program.act(session::MovePhase{1, 500});
    CHECK(program.plan().later[0].from_day == 89);
    program.act(session::MovePhase{2, 500});
    CHECK(program.plan().later[1].from_day == program.plan().days - 1);
    program.act(session::MovePhase{1, -5});
    CHECK(program.plan().later[0].from_day == 1);
}

TEST_CASE("phases are edited on the workbench only") {
    Program program;
    program.add_on(60);
    const Plan before = program.plan();
    for (const session::Action& enter :
         {session::Action(session::ToggleSpotScene{}), session::Action(session::ToggleClassroom{}),
          session::Action(session::TogglePresentation{})}) {
        program.act(enter);
        const Plan inside = program.plan();
        program.act(session::GoToDay{30});
        program.act(session::AddPhase{});
        program.act(session::RemovePhase{1});
        program.act(session::MovePhase{1, 20});
        CHECK(program.plan() == inside);
        program.act(enter);
        CHECK(program.plan() == before);
    }
}
