#include "app/body_canvas.hpp"

namespace app {

namespace {

constexpr double rest_before_smooth_seconds = 0.03;  // with the smooth picture itself well below 150 ms
constexpr int quick_samples = 1;

render::Scene scene_of(const Session& session) {
    return session.readout ? session.figure.scene() : render::Scene{};
}

render::Camera camera_of(const Session& session, glm::ivec4 viewport, double covered_above) {
    const double aspect = static_cast<double>(viewport.z) / viewport.w;
    return session.readout ? session.figure.camera(session.draft.view, aspect, covered_above) : render::Camera{};
}

}  // namespace

void BodyCanvas::draw(render::Renderer& renderer, const Session& session, const Place& place, double seconds) {
    const Key key{session.figure.shape_number(), session.draft.view, place};
    rest_seconds_ = drawn_ == key ? rest_seconds_ + seconds : 0;
    drawn_ = key;
    quick_ = rest_seconds_ < rest_before_smooth_seconds;
    render::Look look = look_of(session.draft.view);
    if (quick_) {
        look.samples = quick_samples;
        look.moving = true;
    }
    renderer.draw_to_window(scene_of(session), camera_of(session, place.viewport, place.covered_above), look,
                            place.viewport);
}

image::Image BodyCanvas::picture(render::Renderer& renderer, const Session& session, const Place& place) const {
    const glm::ivec4 viewport = place.viewport;
    return renderer.draw_to_image(scene_of(session), camera_of(session, viewport, 0), look_of(session.draft.view),
                                  {viewport.z, viewport.w});
}

}  // namespace app
