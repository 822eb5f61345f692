#include "session/session.hpp"

#include "session/playback.hpp"
#include "session/update.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <cmath>

namespace {

document::Scenario day_0() {
    document::Scenario scenario;
    scenario.view.day = 0;
    return scenario;
}

/// The picture to draw, without resources for a ghost.
render::Picture picture_of(session::Session& session) {
    return session.body.picture({}, session.state.draft.view, {.size = {300, 200}});
}

/// A copy of the paint of the shown figure; the original is owned by the picture.
std::vector<glm::vec2> paint_of(session::Session& session) {
    const auto figure = picture_of(session).panes.front().scene.figures.front();
    return {figure.paint.begin(), figure.paint.end()};
}

}  // namespace

TEST_CASE("a drag of many frames is one step of undo") {
    session::Session session(models(), english(), day_0());
    for (int weight_kg = 96; weight_kg <= 120; ++weight_kg) session.state.draft.document.person.weight_kg = weight_kg;
    session::record(session);
    session::record(session);
    update(session, session::Undo{});
    CHECK(session.state.draft.document.person.weight_kg == 95);
    CHECK_FALSE(session.state.history.can_undo());
    update(session, session::Redo{});
    CHECK(session.state.draft.document.person.weight_kg == 120);
}

TEST_CASE("two hundred steps can be undone, whatever part of the document they changed") {
    session::Session session(models(), english(), day_0());
    const document::Document first = session.state.draft.document;
    std::vector<document::Document> steps;
    for (int i = 0; i < 200; ++i) {
        document::Document& document = session.state.draft.document;
        if (i % 5 == 0) document.person.age_years = 20 + i % 60;
        if (i % 5 == 1) document.girths_cm[core::Girth::waist] = 90 + i;
        if (i % 5 == 2) document.classmates.resize(1 + i % 7, {"Ana", {}, {}});
        if (i % 5 == 3) document.goal.weight_kg = 60 + i;
        if (i % 5 == 4) document.distribution = {.profile = i % 2 ? "typical-man" : "auto", .pattern = i / 100.0};
        session::record(session);
        steps.push_back(document);
    }
    for (int i = 198; i >= 0; --i) {
        update(session, session::Undo{});
        REQUIRE(session.state.draft.document == steps[static_cast<std::size_t>(i)]);
    }
    update(session, session::Undo{});
    CHECK(session.state.draft.document == first);
    for (int i = 0; i < 200; ++i) update(session, session::Redo{});
    CHECK(session.state.draft.document == steps.back());
}

TEST_CASE("an opened scenario goes with one undo, with its view and its file, and comes back with redo") {
    session::Session session(models(), english(), day_0());
    session.state.draft.document.person.weight_kg = 101;  // not at rest yet
    session.state.draft.view.day = 33;
    session.state.draft.view.yaw_deg = 57;
    document::Scenario other = day_0();
    other.document.classmates = {{"Ana", {}, {}}};
    other.view.compare = document::Compare::everyone;
    other.unknown = {{"future", "1"}};
    const document::Scenario before = session.state.draft;
    session::open_scenario(session, other, "/lessons/class.json");
    CHECK(session.state.draft == other);
    CHECK(session.state.file == "/lessons/class.json");
    CHECK_FALSE(session::has_changed(session.state));
    session.state.draft.document.person.weight_kg = 70;
    session::record(session);
    CHECK(session::has_changed(session.state));
    update(session, session::Undo{});
    CHECK_FALSE(session::has_changed(session.state));
    update(session, session::Undo{});
    CHECK(session.state.draft == before);
    CHECK(session.state.file.empty());
    CHECK(session::has_changed(session.state));
    update(session, session::Redo{});
    CHECK(session.state.draft == other);
    CHECK(session.state.file == "/lessons/class.json");
    update(session, session::Undo{});
    update(session, session::Undo{});
    CHECK(session.state.draft.document == day_0().document);
    CHECK_FALSE(session::has_changed(session.state));
}

TEST_CASE("opening the same scenario again can be undone to the view before") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.layer = document::Layer::thickness;
    session::open_scenario(session, day_0(), "/a.json");
    CHECK(session.state.draft.view.layer == document::Layer::skin);
    update(session, session::Undo{});
    CHECK(session.state.draft.view.layer == document::Layer::thickness);
}

TEST_CASE("looking from another side and on another day is not a change to be saved, another layer is") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.day = 90;
    session.state.draft.view.yaw_deg = 12;
    session.state.draft.view.zoom = 3;
    CHECK_FALSE(session::has_changed(session.state));
    session.state.draft.view.layer = document::Layer::thickness;
    CHECK(session::has_changed(session.state));
}

TEST_CASE("undo leaves camera and day alone") {
    session::Session session(models(), english(), day_0());
    session.state.draft.document.plan.days = 100;
    session::record(session);
    session.state.draft.view.yaw_deg = 57;
    session.state.draft.view.day = 50;
    update(session, session::Undo{});
    CHECK(session.state.draft.view.yaw_deg == 57);
    CHECK(session.state.draft.view.day == 50);
}

TEST_CASE("playing reaches the last day, stops there, and starts again from day 0") {
    session::Session session(models(), english(), day_0());
    session::refresh(session);
    update(session, session::PlayOrPause{});
    int frames = 0;
    for (int day = 0; session.state.playback.playing; ++frames) {
        session::advance(session, 1.0 / 60);
        REQUIRE(session.state.draft.view.day >= day);
        day = *session.state.draft.view.day;
        REQUIRE(frames < 60 * 60);
    }
    CHECK(session.state.draft.view.day == 180);
    CHECK(frames == Approx(12 * 60).margin(60));
    update(session, session::PlayOrPause{});
    CHECK(session.state.draft.view.day == 0);
}

TEST_CASE("a run that loops rests on its last day and begins again, and a faster one takes less time") {
    const auto frames_of_a_round = [](int pace_steps) {
        session::Session session(models(), english(), day_0());
        session::refresh(session);
        update(session,
               session::Actions{session::PlayOrPause{}, session::ChangePace{pace_steps}, session::ToggleLoop{}});
        int frames = 0;
        int on_last_day = 0;
        for (bool arrived = false; !arrived || session.state.draft.view.day != 0; ++frames) {
            session::advance(session, 1.0 / 60);
            arrived |= session.state.draft.view.day == 180;
            on_last_day += session.state.draft.view.day == 180;
            REQUIRE(session.state.playback.playing);
            REQUIRE(frames < 60 * 120);
        }
        CHECK(on_last_day == Approx(60).margin(3));
        return frames;
    };
    const int usual = frames_of_a_round(0);
    CHECK(usual == Approx(13 * 60).margin(60));
    CHECK(frames_of_a_round(1) - 60 == Approx((usual - 60) / 2.0).margin(5));
    CHECK(frames_of_a_round(-2) - 60 == Approx((usual - 60) * 4.0).margin(20));
    CHECK(frames_of_a_round(99) == frames_of_a_round(2));
}

TEST_CASE("steps by marks go to the days on which something begins") {
    session::Session session(models(), english(), day_0());
    session.state.draft.document.plan.deficit_kcal_per_day = 900;
    session::refresh(session);
    const auto& days = session.study.simulation(session.state.draft.document).trajectory.days;
    update(session, session::StepMarks{99});
    const int last_mark = *session.state.draft.view.day;
    CHECK(last_mark > 0);
    update(session, session::StepMarks{1});
    CHECK(session.state.draft.view.day == last_mark);
    bool met = false;
    for (int day = last_mark; day > 0;) {
        const double percent = 100 * (1 - days[static_cast<std::size_t>(day)].state.weight_kg() / 95);
        const double before = 100 * (1 - days[static_cast<std::size_t>(day - 1)].state.weight_kg() / 95);
        met |= percent >= 5 && before < 5;
        update(session, session::StepMarks{-1});
        if (session.state.draft.view.day == day) break;
        day = *session.state.draft.view.day;
    }
    CHECK(met);
}

TEST_CASE("steps stay within the run") {
    session::Session session(models(), english(), day_0());
    session::refresh(session);
    update(session, session::StepDays{-7});
    CHECK(session.state.draft.view.day == 0);
    update(session, session::StepDays{7});
    CHECK(session.state.draft.view.day == 7);
    update(session, session::GoToEnd{});
    update(session, session::StepDays{1});
    CHECK(session.state.draft.view.day == 180);
}

TEST_CASE("a shorter plan takes the day back into the run") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.day = 180;
    session::refresh(session);
    session.state.draft.document.plan.days = 30;
    session::refresh(session);
    CHECK(session.state.draft.view.day == 30);
}

TEST_CASE("a person who cannot be is explained and the last good figure stays") {
    session::Session session(models(), english(), day_0());
    session::refresh(session);
    const double waist_cm = session.state.readout->now.girths_cm[core::Girth::waist];
    const unsigned long shape = session.body.number();
    session.state.draft.document.person.weight_kg = 30;
    session::refresh(session);
    CHECK_FALSE(session.state.notices.fault.empty());
    CHECK(session.state.readout->now.girths_cm[core::Girth::waist] == waist_cm);
    CHECK(session.body.number() == shape);
    session.state.draft.document.person.weight_kg = 95;
    session::refresh(session);
    CHECK(session.state.notices.fault.empty());
}

TEST_CASE("another weight makes another figure in the same call") {
    session::Session session(models(), english(), day_0());
    session::refresh(session);
    const auto before = picture_of(session).panes.front().scene.figures.front();
    const std::vector<glm::vec3> positions(before.positions.begin(), before.positions.end());
    session.state.draft.document.person.weight_kg = 110;
    session::refresh(session);
    const auto after = picture_of(session).panes.front().scene.figures.front();
    CHECK(after.shape != before.shape);
    CHECK_FALSE(std::equal(positions.begin(), positions.end(), after.positions.begin()));
}

TEST_CASE("every day of a person is seen with the same camera") {
    session::Session session(models(), english(), day_0());
    session::refresh(session);
    const render::Camera first = picture_of(session).panes.front().camera;
    session.state.draft.view.day = 180;
    session::refresh(session);
    const render::Camera last = picture_of(session).panes.front().camera;
    CHECK(first.distance_m == last.distance_m);
    CHECK(first.target == last.target);
}

TEST_CASE("a toast goes after a while") {
    session::Session session(models(), english(), day_0());
    session::show_toast(session.state, "Saved");
    session::advance(session, 1);
    CHECK(session.state.notices.toast == "Saved");
    session::advance(session, 10);
    CHECK(session.state.notices.toast.empty());
}

TEST_CASE("a wipe shows the reference day left of its edge and the day right of it, with one camera") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.day = 180;
    session.state.draft.view.compare = document::Compare::wipe;
    session.state.draft.view.wipe = 0.25;
    session::refresh(session);
    const render::Picture picture = picture_of(session);
    REQUIRE(picture.panes.size() == 2);
    CHECK(picture.panes[0].part == glm::ivec4(0, 0, 75, 200));
    CHECK(picture.panes[1].part == glm::ivec4(75, 0, 225, 200));
    CHECK(picture.panes[0].camera.target == picture.panes[1].camera.target);
    CHECK(picture.panes[0].camera.distance_m == picture.panes[1].camera.distance_m);
    const auto widest = [](const render::Pane& pane) {
        float x = 0;
        for (const glm::vec3& p : pane.scene.figures.front().positions)
            if (p.y > 0.95F && p.y < 1.15F && std::abs(p.x) < 0.1F) x = std::max(x, p.z);
        return x;
    };
    CHECK(widest(picture.panes[0]) > widest(picture.panes[1]) + 0.005F);  // the belly of day 0
}

TEST_CASE("the change is nothing on the reference day and inwards after a loss, least where little fat was") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.layer = document::Layer::change;
    session::refresh(session);
    for (const glm::vec2& paint : paint_of(session))
        if (paint.y < -1.5F) REQUIRE(std::abs(paint.x) < 1e-6F);
    session.state.draft.view.day = 180;
    session::refresh(session);
    float most_in = 0, most_out = 0;
    for (const glm::vec2& paint : paint_of(session))
        if (paint.y < -1.5F) {
            most_in = std::min(most_in, paint.x);
            most_out = std::max(most_out, paint.x);
        }
    CHECK(most_in < -0.4F);
    CHECK(most_out < 0.2F);  // feet stand closer together under thinner thighs, and their inner sides move with them
}

TEST_CASE("the scale of a layer stays through the run") {
    session::Session session(models(), english(), day_0());
    session.state.draft.view.layer = document::Layer::thickness;
    const auto greatest = [&](int day) {
        session.state.draft.view.day = day;
        session::refresh(session);
        float most = 0;
        for (const glm::vec2& paint : paint_of(session))
            if (paint.y < -1.5F) most = std::max(most, paint.x);
        return most;
    };
    const float first = greatest(0), last = greatest(180);
    CHECK(first > 0.7F);
    CHECK(first <= 1.0F);
    CHECK(last < 0.95F * first);
}

TEST_CASE("beside the trained body stands the one that lost the same fat without training, with less muscle") {
    session::Session session(models(), english(), day_0());
    session.state.draft.document.plan = {.deficit_kcal_per_day = 250,
                                         .deficit_mode = energy::DeficitMode::gap,
                                         .training = energy::Training::core,
                                         .sessions_per_week = 5,
                                         .days = 168};
    session.state.draft.view.day = 168;
    session.state.draft.view.layer = document::Layer::thickness;
    session.state.draft.view.compare = document::Compare::untrained;
    session::refresh(session);
    REQUIRE(session.state.notices.fault.empty());
    const render::Picture picture = picture_of(session);
    REQUIRE(picture.panes.size() == 2);
    const auto& untrained = picture.panes[0].scene.figures.front();
    const auto& trained = picture.panes[1].scene.figures.front();
    float farthest_m = 0;
    for (std::size_t v = 0; v < trained.positions.size(); ++v) {
        const glm::vec3 p = trained.positions[v];
        const bool is_trunk = p.y > 0.95F && p.y < 1.2F && std::abs(p.x) < 0.12F;
        const float moved = glm::length(p - untrained.positions[v]);
        if (is_trunk) farthest_m = std::max(farthest_m, moved);
        CHECK(moved < 0.02F);
    }
    CHECK(farthest_m > 0.0005F);  // the abdominal wall
}
