#include "session/spot_visit.hpp"

#include <algorithm>

namespace session {

namespace {

void show(Session& session, const document::SpotScene& scene) {
    session.spot->scene = scene;
    session.draft = spot_scenario(session.spot->own, scene);
    session.playing = plays(scene) && session.preferences.animations;
    // Without days that play, what they lead to.
    if (plays(scene) && !session.playing) session.draft.view.day = session.draft.document.plan.days;
    session.unplayed_days = 0;
}

void enter(Session& session) {
    record(session);
    session.spot = SpotVisit{.scene = {}, .own = session.draft, .own_playing = session.playing};
    const energy::Training training = session.draft.document.plan.training;
    const bool one_group = training != energy::Training::none && training != energy::Training::balanced;
    show(session, {.group = one_group ? training : energy::Training::core});
}

void leave(Session& session) {
    session.draft = std::move(session.spot->own);
    session.playing = session.spot->own_playing;
    session.unplayed_days = 0;
    session.spot.reset();
}

}  // namespace

void carry_out_spot(Session& session, const session::SpotWishes& wishes) {
    if (wishes.toggle) session.spot ? leave(session) : enter(session);
    if (!session.spot) return;
    document::SpotScene scene = session.spot->scene;
    if (wishes.group) scene.group = *wishes.group;
    const int step = static_cast<int>(scene.step) + wishes.steps + (wishes.guess ? 1 : 0);
    if (wishes.guess) scene.guess = *wishes.guess;
    if (step >= document::spot_steps) return leave(session);
    scene.step = static_cast<document::SpotStep>(std::max(step, 0));
    if (scene != session.spot->scene) show(session, scene);
}

}  // namespace session
