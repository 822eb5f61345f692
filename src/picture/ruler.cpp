#include "picture/ruler.hpp"

#include "render/camera.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

constexpr int mark_every_cm = 10;
constexpr int number_every_cm = 20;
constexpr image::Colour light{236, 238, 241, 255};
constexpr image::Colour dark{52, 57, 64, 255};

bool is_dark(const render::Look& look) {
    return look.background == render::Background::dark;
}

/// Draws an antialiased, nearly vertical line (perspective may tilt it): each pixel's alpha is its coverage.
void draw_upright(image::Image& pixels, glm::dvec2 low, glm::dvec2 high, double width) {
    const int top = std::max(0, static_cast<int>(std::floor(high.y)));
    const int bottom = std::min(pixels.height - 1, static_cast<int>(std::floor(low.y)));
    for (int y = top; y <= bottom; ++y) {
        const double x = low.x + (high.x - low.x) * (y + 0.5 - low.y) / (high.y - low.y);
        const double from = x - width / 2, to = x + width / 2;
        const int first = std::max(0, static_cast<int>(std::floor(from)));
        const int last = std::min(pixels.width - 1, static_cast<int>(std::floor(to)));
        for (int column = first; column <= last; ++column) {
            const double cover = std::min(to, column + 1.0) - std::max(from, static_cast<double>(column));
            const auto at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) +
                             static_cast<std::size_t>(column)) *
                            4;
            pixels.rgba[at + 3] = static_cast<std::uint8_t>(std::lround(255 * std::clamp(cover, 0.0, 1.0)));
        }
    }
}

}  // namespace

Ruler draw_ruler(const image::Font& font, double text_px, const render::Pane& pane, const RuledBody& body) {
    const auto highest_cm = static_cast<int>(std::ceil(body.height_m * 100 / mark_every_cm)) * mark_every_cm;
    const double reach_m = body.reach_m;
    const glm::vec3 right(std::cos(pane.camera.yaw_rad), 0, -std::sin(pane.camera.yaw_rad));
    const glm::vec3 foot = -static_cast<float>(reach_m) * right;
    const auto reach = static_cast<float>(reach_m);
    const glm::mat4 clip = render::clip_from_world(pane.camera, static_cast<double>(pane.frame.z) / pane.frame.w,
                                                   {-reach, 0, -reach}, {reach, 2.2F, reach});
    const auto pixel = [&](double cm) {  // relative to the pane's upper left
        const glm::vec4 p = clip * glm::vec4(foot + glm::vec3(0, cm / 100, 0), 1);
        return glm::dvec2((0.5 + 0.5 * p.x / p.w) * pane.frame.z, (0.5 - 0.5 * p.y / p.w) * pane.frame.w);
    };
    const image::Colour colour = is_dark(pane.look) ? light : dark;
    const int line = std::max(1, static_cast<int>(std::lround(text_px / 11)));
    const double widest = font.width_px("220", text_px);
    const double left = std::min(pixel(0).x, pixel(highest_cm).x) - widest - 1.6 * text_px;
    const auto from = static_cast<int>(std::floor(std::max(0.0, left)));
    const auto to = static_cast<int>(std::ceil(std::max(pixel(0).x, pixel(highest_cm).x) + line));
    Ruler ruler{image::blank(std::max(1, to - from), pane.frame.w, {colour[0], colour[1], colour[2], 0}),
                {pane.frame.x + from, pane.frame.y}};
    draw_upright(ruler.pixels, pixel(0) - glm::dvec2(from, 0), pixel(highest_cm) - glm::dvec2(from, 0), line);
    for (int cm = 0; cm <= highest_cm; cm += mark_every_cm) {
        const glm::dvec2 at = pixel(cm);
        const bool numbered = cm % number_every_cm == 0;
        const auto length = static_cast<int>(std::lround((numbered ? 0.8 : 0.45) * text_px));
        const int x = static_cast<int>(std::floor(at.x)) - from, y = static_cast<int>(std::lround(at.y));
        image::fill(ruler.pixels, x - length, y - line / 2, length + 1, line, colour);
        if (!numbered) continue;
        const std::string text = fmt::format("{}", cm);
        font.draw(ruler.pixels, text, text_px, x - length - 0.35 * text_px - font.width_px(text, text_px),
                  y + 0.35 * text_px, colour);
    }
    return ruler;
}

}  // namespace picture
