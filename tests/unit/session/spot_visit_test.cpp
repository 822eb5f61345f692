#include "session/playback.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

namespace {

using document::SpotGuess;
using document::SpotStep;

/// A session with a changed weight, stopped on some day.
session::Session in_the_middle() {
    document::Scenario scenario;
    scenario.view.day = 0;
    session::Session session(models(), english(), scenario);
    session.state.draft.document.person.weight_kg = 104;
    session.state.draft.view.day = 33;
    session.state.draft.view.yaw_deg = 57;
    session.state.draft.view.zoom = 2;
    session::refresh(session);
    session::record(session);
    return session;
}

}  // namespace

TEST_CASE("leaving the scene from any step brings back what was there, to the bit") {
    for (int steps = 0; steps <= document::spot_steps; ++steps) {
        session::Session session = in_the_middle();
        const document::Scenario own = session.state.draft;
        update(session, session::ToggleSpotScene{});
        REQUIRE(spot_in(session.state.mode));
        session::refresh(session);
        session::record(session);
        for (int i = 0; i < steps; ++i) {
            update(session, session::StepSpotScene{1});
            session::refresh(session);
            CHECK(session.state.notices.fault.empty());
            session::record(session);
            CHECK(session::own_work(session.state) == own);
        }
        if (spot_in(session.state.mode)) update(session, session::ToggleSpotScene{});
        CHECK_FALSE(spot_in(session.state.mode));
        CHECK(session.state.draft == own);
        CHECK_FALSE(session.state.playback.playing);
        update(session, session::Undo{});
        CHECK(session.state.draft.document.person.weight_kg == 95);
        update(session, session::Redo{});
        CHECK(session.state.draft == own);
        CHECK_FALSE(session.state.history.can_redo());
    }
}

TEST_CASE("undo within the scene does nothing to the scene or to what waits outside") {
    session::Session session = in_the_middle();
    update(session, session::ToggleSpotScene{});
    const document::Scenario shown = session.state.draft;
    update(session, session::Undo{});
    CHECK(session.state.draft == shown);
    CHECK(session.state.history.current().document.person.weight_kg == 104);
}

TEST_CASE("a guess goes on to what happens, which plays, and is remembered") {
    session::Session session = in_the_middle();
    update(session, session::ToggleSpotScene{});
    CHECK(spot_in(session.state.mode)->scene.step == SpotStep::guess);
    CHECK_FALSE(session.state.playback.playing);
    update(session, session::GuessInSpotScene{SpotGuess::only_there});
    CHECK(spot_in(session.state.mode)->scene.step == SpotStep::expectation);
    CHECK(spot_in(session.state.mode)->scene.guess == SpotGuess::only_there);
    CHECK(session.state.playback.playing);
    update(session, session::StepSpotScene{-5});
    CHECK(spot_in(session.state.mode)->scene.step == SpotStep::guess);
    CHECK(spot_in(session.state.mode)->scene.guess == SpotGuess::only_there);
}

TEST_CASE("the scene begins with the group that the plan trains, if it is one, and takes another") {
    session::Session session = in_the_middle();
    session.state.draft.document.plan.training = energy::Training::thighs;
    update(session, session::ToggleSpotScene{});
    CHECK(session.state.draft.document.plan.training == energy::Training::thighs);
    update(session, session::TrainInSpotScene{energy::Training::calves});
    CHECK(session.state.draft.document.plan.training == energy::Training::calves);
    update(session, session::ToggleSpotScene{});
    CHECK(session.state.draft.document.plan.training == energy::Training::thighs);
}

TEST_CASE("a run that played goes on after the scene from the day on which it was left") {
    session::Session session = in_the_middle();
    update(session, session::PlayOrPause{});
    update(session, session::ToggleSpotScene{});
    session::refresh(session);
    session::advance(session, 1);
    CHECK(session.state.draft.view.day == 0);
    update(session, session::ToggleSpotScene{});
    CHECK(session.state.playback.playing);
    CHECK(session.state.draft.view.day == 33);
}

TEST_CASE("opening a scenario within the scene leaves it first, and undo brings back what was there before") {
    session::Session session = in_the_middle();
    const document::Scenario own = session.state.draft;
    update(session, session::ToggleSpotScene{});
    document::Scenario other;
    other.document.person.age_years = 70;
    session::open_scenario(session, other, {});
    CHECK_FALSE(spot_in(session.state.mode));
    CHECK(session.state.draft.document.person.age_years == 70);
    update(session, session::Undo{});
    CHECK(session.state.draft == own);
}

TEST_CASE("with animations off the scene shows where its days lead at once") {
    session::Session session = in_the_middle();
    session.state.preferences.animations = false;
    update(session, session::ToggleSpotScene{});
    update(session, session::StepSpotScene{1});
    CHECK_FALSE(session.state.playback.playing);
    CHECK(session.state.draft.view.day == session.state.draft.document.plan.days);
}
