#include "picture/picture_labels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using image::Colour;

constexpr Colour text_colour = card_text_colour;
constexpr Colour mark_colour{236, 238, 241, 160};
constexpr double smallest_text_px = 11;
constexpr double text_share_of_height = 0.019;
constexpr double line_spacing = 1.35;

// Colours of the scales in Oklab (Ottosson 2020): interpolation is perceptually uniform, and blue can be told from
// yellow or orange with any type of colour vision.
constexpr glm::vec3 little{0.31F, 0.035F, -0.115F};
constexpr glm::vec3 half{0.615F, -0.08F, 0.0F};
constexpr glm::vec3 much{0.92F, -0.03F, 0.15F};
constexpr glm::vec3 less{0.50F, -0.05F, -0.16F};
constexpr glm::vec3 same{0.95F, 0.0F, 0.005F};
constexpr glm::vec3 more{0.62F, 0.10F, 0.13F};

/// As in shaders/values.frag.glsl.
glm::vec3 linear_of(glm::vec3 lab) {
    const float l = lab.x + 0.3963377774F * lab.y + 0.2158037573F * lab.z;
    const float m = lab.x - 0.1055613458F * lab.y - 0.0638541728F * lab.z;
    const float s = lab.x - 0.0894841775F * lab.y - 1.2914855480F * lab.z;
    const glm::vec3 lms(l * l * l, m * m * m, s * s * s);
    const glm::vec3 linear(4.0767416621F * lms.x - 3.3077115913F * lms.y + 0.2309699292F * lms.z,
                           -1.2684380046F * lms.x + 2.6097574011F * lms.y - 0.3413193965F * lms.z,
                           -0.0041960863F * lms.x - 0.7034186147F * lms.y + 1.7076147010F * lms.z);
    return glm::clamp(linear, 0.0F, 1.0F);
}

std::string mark_text(const core::Strings& strings, double value, bool with_plus) {
    const double shown = std::abs(value) < 1e-9 ? 0 : value;
    const char* sign = shown < 0 ? "−" : with_plus && shown > 0 ? "+" : "";
    return sign + strings.with_decimal_mark(fmt::format("{:g}", std::abs(shown)));
}

}  // namespace

Colour colour_of(glm::vec3 linear) {
    Colour colour{0, 0, 0, 255};
    for (int c = 0; c < 3; ++c) {
        const float v = linear[c];
        const float encoded = v <= 0.0031308F ? 12.92F * v : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F;
        colour[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(std::lround(255 * encoded));
    }
    return colour;
}

glm::vec3 linear_colour_at(const render::ValueMap& map, double value) {
    if (map.diverging) {
        const auto share = static_cast<float>(std::min(std::abs(value), 1.0));
        return linear_of(glm::mix(map.middle_oklab, value < 0 ? map.low_oklab : map.high_oklab, share));
    }
    const auto share = static_cast<float>(std::clamp(value, 0.0, 1.0));
    const glm::vec3 bend = 2.0F * map.middle_oklab - 0.5F * (map.low_oklab + map.high_oklab);
    return linear_of(glm::mix(glm::mix(map.low_oklab, bend, share), glm::mix(bend, map.high_oklab, share), share));
}

double text_size_px(int picture_height) {
    return std::max(smallest_text_px, text_share_of_height * picture_height);
}

image::Image text_card(const image::Font& font, double size_px, const std::vector<std::string>& lines) {
    const auto padding = static_cast<int>(std::lround(0.55 * size_px));
    double width = 0;
    for (const std::string& line : lines) width = std::max(width, font.width_px(line, size_px));
    const double height = size_px * (1 + line_spacing * static_cast<double>(lines.size() - 1));
    image::Image card = image::blank(static_cast<int>(std::ceil(width)) + 2 * padding,
                                     static_cast<int>(std::ceil(height)) + 2 * padding, card_colour);
    double baseline = padding + 0.82 * size_px;
    for (const std::string& line : lines) {
        font.draw(card, line, size_px, padding, baseline, text_colour);
        baseline += line_spacing * size_px;
    }
    return card;
}

image::Image scale_card(const Lettering& lettering, const std::vector<std::string>& title,
                        const study::LayerField& field, const render::ValueMap& map) {
    const image::Font& font = lettering.font;
    const double size_px = lettering.text_px;
    const auto mark = [&](double value) {
        return mark_text(lettering.strings, lettering.as_loss ? -value : value, map.diverging && !lettering.as_loss);
    };
    const auto px = [&](double lines) { return static_cast<int>(std::lround(lines * size_px)); };
    const int padding = px(0.6), bar_width = px(1.2), bar_height = px(13);
    const int top = padding + px(0.6 + line_spacing * static_cast<double>(title.size()));
    const int first = map.diverging ? -field.steps : 0;
    double widest = 0;
    for (int k = first; k <= field.steps; ++k)
        widest = std::max(widest, font.width_px(mark(k * field.range / field.steps), size_px));
    double width = bar_width + px(0.9) + widest;
    for (const std::string& line : title) width = std::max(width, font.width_px(line, size_px));
    image::Image card = image::blank(static_cast<int>(std::ceil(width)) + 2 * padding,
                                     top + bar_height + px(0.5) + padding, card_colour);
    for (std::size_t i = 0; i < title.size(); ++i)
        font.draw(card, title[i], size_px, padding, padding + (0.82 + line_spacing * static_cast<double>(i)) * size_px,
                  text_colour);
    const double lowest = map.diverging ? -1 : 0;
    for (int y = 0; y < bar_height; ++y) {
        const double value = 1 - (1 - lowest) * (y + 0.5) / bar_height;
        image::fill(card, padding, top + y, bar_width, 1, colour_of(linear_colour_at(map, value)));
    }
    const int every = (field.steps - first) > 10 ? 2 : 1;  // keeps the numbers apart
    for (int k = first; k <= field.steps; ++k) {
        const double value = static_cast<double>(k) / field.steps;
        const int y = top + static_cast<int>(std::lround((1 - value) / (1 - lowest) * bar_height));
        const int line = std::max(1, px(0.08));
        if (map.lines > 0) image::fill(card, padding, y - line / 2, bar_width, line, {20, 20, 22, 255});
        image::fill(card, padding + bar_width, y - line / 2, px(0.4), line, mark_colour);
        if (k % every == 0)
            font.draw(card, mark(value * field.range), size_px, padding + bar_width + px(0.7), y + 0.34 * size_px,
                      text_colour);
    }
    return card;
}

render::ValueMap map_of(document::Layer layer, bool iso_lines, int steps) {
    const int lines = iso_lines ? steps : 0;
    if (layer == document::Layer::change || layer == document::Layer::share)
        return {.diverging = true, .low_oklab = less, .middle_oklab = same, .high_oklab = more, .lines = lines};
    return {.diverging = false, .low_oklab = little, .middle_oklab = half, .high_oklab = much, .lines = lines};
}

}  // namespace picture
