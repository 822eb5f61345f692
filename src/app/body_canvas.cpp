#include "app/body_canvas.hpp"

namespace app {

namespace {

constexpr double rest_before_smooth_seconds = 0.03;  // with the smooth picture itself well below 150 ms
}  // namespace

void BodyCanvas::draw(render::Renderer& renderer, Session& session, const Place& place, double seconds) {
    const Key key{session.body.number(), session.draft.view, place};
    rest_seconds_ = drawn_ == key ? rest_seconds_ + seconds : 0;
    drawn_ = key;
    quick_ = rest_seconds_ < rest_before_smooth_seconds;
    const glm::ivec4 viewport = place.viewport;
    if (session.body.empty()) {
        renderer.draw_to_window({}, {}, look_of(session.draft.view), viewport);
        return;
    }
    const render::Picture picture = session.body.picture(drawing_with(renderer), session.draft.view,
                                                         {.size = {viewport.z, viewport.w},
                                                          .covered_above = place.covered_above,
                                                          .transparent = false,
                                                          .moving = quick_});
    renderer.draw_to_framebuffer(0, picture, viewport);
}

image::Image BodyCanvas::picture(render::Renderer& renderer, Session& session, const Place& place) const {
    const render::Size size{place.viewport.z, place.viewport.w};
    return renderer.draw_to_image(session.body.picture(drawing_with(renderer), session.draft.view, {.size = size}),
                                  size);
}

}  // namespace app
