#include "session/spot_visit.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

namespace {

using document::SpotGuess;
using document::SpotStep;

/// Somebody who has changed the weight and stopped on a day.
session::Session in_the_middle() {
    document::Scenario scenario;
    scenario.view.day = 0;
    session::Session session(models(), english(), scenario);
    session.draft.document.person.weight_kg = 104;
    session.draft.view.day = 33;
    session.draft.view.yaw_deg = 57;
    session.draft.view.zoom = 2;
    session::refresh(session);
    session::record(session);
    return session;
}

}  // namespace

TEST_CASE("leaving the scene from any step brings back what was there, to the bit") {
    for (int steps = 0; steps <= document::spot_steps; ++steps) {
        session::Session session = in_the_middle();
        const document::Scenario own = session.draft;
        session::carry_out(session, {.spot = {.toggle = true}});
        REQUIRE(session.spot);
        session::refresh(session);
        session::record(session);
        for (int i = 0; i < steps; ++i) {
            session::carry_out(session, {.spot = {.steps = 1}});
            session::refresh(session);
            CHECK(session.notices.fault.empty());
            session::record(session);
            CHECK(session::own_work(session) == own);
        }
        if (session.spot) session::carry_out(session, {.spot = {.toggle = true}});
        CHECK_FALSE(session.spot);
        CHECK(session.draft == own);
        CHECK_FALSE(session.playing);
        session::carry_out(session, {.undo = true});
        CHECK(session.draft.document.person.weight_kg == 95);
        session::carry_out(session, {.redo = true});
        CHECK(session.draft == own);
        CHECK_FALSE(session.history.can_redo());
    }
}

TEST_CASE("undo within the scene does nothing to the scene or to what waits outside") {
    session::Session session = in_the_middle();
    session::carry_out(session, {.spot = {.toggle = true}});
    const document::Scenario shown = session.draft;
    session::carry_out(session, {.undo = true});
    CHECK(session.draft == shown);
    CHECK(session.history.current().document.person.weight_kg == 104);
}

TEST_CASE("a guess goes on to what happens, which plays, and is remembered") {
    session::Session session = in_the_middle();
    session::carry_out(session, {.spot = {.toggle = true}});
    CHECK(session.spot->scene.step == SpotStep::guess);
    CHECK_FALSE(session.playing);
    session::carry_out(session, {.spot = {.guess = SpotGuess::only_there}});
    CHECK(session.spot->scene.step == SpotStep::expectation);
    CHECK(session.spot->scene.guess == SpotGuess::only_there);
    CHECK(session.playing);
    session::carry_out(session, {.spot = {.steps = -5}});
    CHECK(session.spot->scene.step == SpotStep::guess);
    CHECK(session.spot->scene.guess == SpotGuess::only_there);
}

TEST_CASE("the scene begins with the group that the plan trains, if it is one, and takes another") {
    session::Session session = in_the_middle();
    session.draft.document.plan.training = energy::Training::thighs;
    session::carry_out(session, {.spot = {.toggle = true}});
    CHECK(session.draft.document.plan.training == energy::Training::thighs);
    session::carry_out(session, {.spot = {.group = energy::Training::calves}});
    CHECK(session.draft.document.plan.training == energy::Training::calves);
    session::carry_out(session, {.spot = {.toggle = true}});
    CHECK(session.draft.document.plan.training == energy::Training::thighs);
}

TEST_CASE("a run that played goes on after the scene from the day on which it was left") {
    session::Session session = in_the_middle();
    session::carry_out(session, {.play_or_pause = true});
    session::carry_out(session, {.spot = {.toggle = true}});
    session::refresh(session);
    session::advance(session, 1);
    CHECK(session.draft.view.day == 0);
    session::carry_out(session, {.spot = {.toggle = true}});
    CHECK(session.playing);
    CHECK(session.draft.view.day == 33);
}

TEST_CASE("opening a scenario within the scene leaves it first, and undo brings back what was there before") {
    session::Session session = in_the_middle();
    const document::Scenario own = session.draft;
    session::carry_out(session, {.spot = {.toggle = true}});
    document::Scenario other;
    other.document.person.age_years = 70;
    session::open_scenario(session, other, {});
    CHECK_FALSE(session.spot);
    CHECK(session.draft.document.person.age_years == 70);
    session::carry_out(session, {.undo = true});
    CHECK(session.draft == own);
}

TEST_CASE("with animations off the scene shows where its days lead at once") {
    session::Session session = in_the_middle();
    session.preferences.animations = false;
    session::carry_out(session, {.spot = {.toggle = true}});
    session::carry_out(session, {.spot = {.steps = 1}});
    CHECK_FALSE(session.playing);
    CHECK(session.draft.view.day == session.draft.document.plan.days);
}
