#include "window/body_canvas.hpp"

#include "image/png.hpp"
#include "image/png_writer.hpp"
#include "picture/description.hpp"
#include "session/classroom.hpp"

#include <algorithm>

namespace window {

namespace {

constexpr double rest_before_smooth_seconds = 0.03;  // together with the smooth picture well below 150 ms

// The size of moving pictures depends on how long they take, so it adapts to any machine.
constexpr double quick_enough_seconds = 0.018;  // a frame of a 60 Hz display plus a little
constexpr double too_slow_seconds = 0.034;
constexpr double least_moving_pixels = 2e5;
constexpr double most_moving_pixels = 1e9;

double adapted(double pixels, double frame_seconds, bool was_held_down) {
    if (was_held_down && frame_seconds < quick_enough_seconds) pixels *= 1.25;
    if (frame_seconds > too_slow_seconds) pixels *= 0.8;
    return std::clamp(pixels, least_moving_pixels, most_moving_pixels);
}

}  // namespace

void BodyCanvas::draw(render::Renderer& renderer, session::Session& session, const Place& place, double seconds) {
    const document::ViewState view = drawn_view(session.state);
    const Key key{session.body.number(), view, place};
    rest_seconds_ = drawn_ == key ? rest_seconds_ + seconds : 0;
    drawn_ = key;
    if (quick_ && rest_seconds_ == 0) moving_pixels_ = adapted(moving_pixels_, seconds, renderer.drew_smaller());
    const bool may_be_quick = view.moving_quality == document::MovingQuality::automatic;
    quick_ = may_be_quick && rest_seconds_ < rest_before_smooth_seconds;
    const glm::ivec4 viewport = place.viewport;
    if (session.body.empty()) {
        renderer.draw_to_window({}, {}, picture::look_of(view), viewport);
        return;
    }
    const render::Picture picture = session.body.picture(picture::drawing_with(renderer), view,
                                                         {.size = {viewport.z, viewport.w},
                                                          .covered_above = place.covered_above,
                                                          .covered_below = place.covered_below,
                                                          .transparent = false,
                                                          .moving = quick_,
                                                          .most_moving_pixels = moving_pixels_,
                                                          .least_text_px = place.least_label_px});
    renderer.draw_to_framebuffer(0, picture, viewport);
}

std::vector<std::uint8_t> BodyCanvas::png(render::Renderer& renderer, session::Session& session, const Place& place,
                                          std::span<const image::PngText> texts) const {
    picture::BodyPicture::Place asked{.size = {place.viewport.z, place.viewport.w}};
    if (const auto& format = session.state.draft.picture) {
        asked.size = {format->width_px, format->height_px};
        asked.transparent = format->transparent;
        if (format->caption && session.state.readout)
            asked.caption = picture::caption(*session.strings, session.study.simulation(session.state.told),
                                             session.state.readout->day, shows_sizes(session.state),
                                             session.state.preferences.units);
    }
    const render::Picture picture =
        session.body.picture(picture::drawing_with(renderer), drawn_view(session.state), asked);
    image::PngWriter png(asked.size.width, asked.size.height, !asked.transparent, texts);
    renderer.draw_in_bands(picture, asked.size, [&](const image::Image& rows) { png.add_rows(rows); });
    return png.finish();
}

}  // namespace window
