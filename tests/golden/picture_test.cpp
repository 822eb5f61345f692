#include "core/error.hpp"
#include "image/compare.hpp"
#include "render/gl_error.hpp"
#include "render/gl_handles.hpp"
#include "support/catch.hpp"
#include "support/pictures.hpp"

#include <glad/gl.h>

#include <algorithm>

// Properties of every picture, whatever it shows.

namespace {

using render::Background;
using render::Size;

image::Image draw(const Sitter& sitter, double yaw_rad, Size size, Background background, int samples = 4) {
    render::Look look;
    look.background = background;
    look.samples = samples;
    image::Image picture =
        Studio::renderer().draw_to_image(sitter.scene(), sitter.camera(yaw_rad, 0, size), look, size);
    CHECK(render::take_gl_errors() == std::nullopt);
    return picture;
}

int channel(const image::Image& picture, int x, int y, int which) {
    return picture.rgba[static_cast<std::size_t>((y * picture.width + x) * 4 + which)];
}

struct Covered {
    int left = 1 << 20, right = -1, top = 1 << 20, bottom = -1;
};

/// The rectangle of pixels that are not fully transparent.
Covered covered(const image::Image& picture) {
    Covered rect;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            if (channel(picture, x, y, 3) > 0) {
                rect.left = std::min(rect.left, x);
                rect.right = std::max(rect.right, x);
                rect.top = std::min(rect.top, y);
                rect.bottom = std::max(rect.bottom, y);
            }
    return rect;
}

/// A stand-in for a window's framebuffer.
struct OtherFramebuffer {
    render::Texture colour;
    render::Framebuffer framebuffer;

    explicit OtherFramebuffer(glm::ivec2 size) {
        glBindTexture(GL_TEXTURE_2D, colour.name());
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.x, size.y, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour.name(), 0);
    }

    image::Image read(glm::ivec4 part) const {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
        image::Image picture{part.z, part.w, {}};
        picture.rgba.resize(static_cast<std::size_t>(part.z * part.w * 4));
        for (int y = 0; y < part.w; ++y)
            glReadPixels(part.x, part.y + part.w - 1 - y, part.z, 1, GL_RGBA, GL_UNSIGNED_BYTE,
                         picture.rgba.data() + static_cast<std::ptrdiff_t>(y) * part.z * 4);
        return picture;
    }
};

}  // namespace

TEST_CASE("head, feet and hands are inside the picture at every shape of it and from every side") {
    for (const Size size : {Size{160, 240}, {240, 160}, {100, 2000}, {2000, 100}})
        for (const double yaw_rad : {0.0, 0.8, 1.5708, 3.1416}) {
            const Covered rect = covered(draw(heavy_man(), yaw_rad, size, Background::transparent, 1));
            INFO(size.width << "x" << size.height << " yaw " << yaw_rad);
            CHECK(rect.left > 0);
            CHECK(rect.right < size.width - 1);
            CHECK(rect.top > 0);
            CHECK(rect.bottom < size.height - 1);
            // It also fills the picture along one side, whatever the empty corners of the bounding box take.
            const double tall = static_cast<double>(rect.bottom - rect.top) / size.height;
            const double wide = static_cast<double>(rect.right - rect.left) / size.width;
            CHECK(std::max(tall, wide) >= 0.65);
        }
}

TEST_CASE("a transparent picture is clear at its corners, opaque inside and has no dark fringe") {
    const Size size{160, 240};
    const image::Image picture = draw(average_woman(), 0, size, Background::transparent);
    for (const int x : {0, size.width - 1})
        for (const int y : {0, size.height - 1})
            for (int c = 0; c < 4; ++c) CHECK(channel(picture, x, y, c) == 0);
    CHECK(channel(picture, size.width / 2, size.height / 3, 3) == 255);
    // Along the outline of the thighs' cloth and skin a partly covered pixel is about as bright as its covered
    // neighbour. Premultiplying colours by mistake would darken it in proportion to the coverage.
    int fringe = 0;
    int darker = 0;
    for (int y = 0; y < size.height; ++y)
        for (int x = 1; x + 1 < size.width; ++x) {
            const int alpha = channel(picture, x, y, 3);
            if (alpha < 60 || alpha > 130) continue;
            const int inside = channel(picture, x - 1, y, 3) == 255 ? x - 1 : x + 1;
            if (channel(picture, inside, y, 3) != 255) continue;
            ++fringe;
            darker += channel(picture, x, y, 1) < 0.6 * channel(picture, inside, y, 1) ? 1 : 0;
        }
    CHECK(fringe > 50);
    CHECK(darker < fringe / 10);
}

TEST_CASE("the white background is white away from the feet") {
    const image::Image picture = draw(heavy_man(), 0, {160, 240}, Background::white);
    for (int x = 0; x < 160; x += 53)
        for (int c = 0; c < 4; ++c) CHECK(channel(picture, x, 0, c) == 255);
}

TEST_CASE("the studio's backdrop has no edges") {
    const image::Image picture = draw(heavy_man(), 0, {1000, 750}, Background::studio, 1);
    int largest = 0;
    for (int y = 0; y + 1 < 375; ++y)  // above the floor's shadows, left of the figure
        for (int x = 0; x + 1 < 200; ++x)
            largest = std::max({largest, std::abs(channel(picture, x, y, 1) - channel(picture, x + 1, y, 1)),
                                std::abs(channel(picture, x, y, 1) - channel(picture, x, y + 1, 1))});
    CHECK(largest <= 2);  // one step of the gradient plus one of the dither
}

TEST_CASE("the same scene gives the same bytes, whatever was drawn in between") {
    const image::Image first = draw(heavy_man(), 0.3, {120, 160}, Background::studio);
    draw(average_woman(), 2, {300, 100}, Background::white, 9);
    CHECK(draw(heavy_man(), 0.3, {120, 160}, Background::studio) == first);
}

TEST_CASE("a picture drawn in tiles is the picture drawn at once") {
    // 16 samples per pixel limit a tile to 768 pixels: 1100 need two. A single tile has the same samples.
    const Size size{1100, 40};
    render::Look look;
    look.samples = 16;
    const Sitter& man = heavy_man();
    const render::Camera whole = man.camera(0, 0, size);
    const image::Image tiled = Studio::renderer().draw_to_image(man.scene(), whole, look, size);
    look.samples = 4;
    const image::Image single = Studio::renderer().draw_to_image(man.scene(), whole, look, size);
    CHECK(image::compare(tiled, single, 24).share_over < 0.002);  // edges only: more samples place them better
}

TEST_CASE("more samples smooth the outline") {
    const Size size{160, 240};
    const auto partly_covered = [&](int samples) {
        const image::Image picture = draw(heavy_man(), 0, size, Background::transparent, samples);
        int count = 0;
        for (std::size_t i = 3; i < picture.rgba.size(); i += 4)
            count += picture.rgba[i] > 0 && picture.rgba[i] < 255 ? 1 : 0;
        return count;
    };
    CHECK(partly_covered(1) == 0);
    CHECK(partly_covered(4) > 300);
    CHECK(partly_covered(16) > partly_covered(4));
}

TEST_CASE("the window shows the pixels of the picture") {
    // At an offset, as beside a panel.
    const Size size{500, 600};
    const glm::ivec4 viewport{301, 0, size.width, size.height};
    const Sitter& woman = average_woman();
    const render::Camera camera = woman.camera(0.4, 0.1, size);
    for (const int samples : {1, 4}) {
        render::Look look;
        look.samples = samples;
        const image::Image picture = Studio::renderer().draw_to_image(woman.scene(), camera, look, size);
        const OtherFramebuffer window({801, 600});
        Studio::renderer().draw_to_framebuffer(window.framebuffer.name(), woman.scene(), camera, look, viewport);
        CHECK(window.read(viewport) == picture);
    }
}

TEST_CASE("a moving picture is nearly the one that stays") {
    // Swollen by less than the lag allowed for the soft light, and seen from slightly further round.
    const Size size{300, 400};
    const Sitter& man = heavy_man();
    render::Scene scene = man.scene();
    std::vector<glm::vec3> swollen = man.surface.positions;
    for (std::size_t v = 0; v < swollen.size(); ++v) swollen[v] += 0.003F * man.surface.normals[v];
    const render::Camera camera = man.camera(0.33, 0, size);
    render::Look look;
    look.samples = 1;
    Studio::renderer().draw_to_image(scene, man.camera(0.3, 0, size), look, size);
    scene.figures[0].positions = swollen;
    scene.figures[0].shape = 77;
    look.moving = true;
    const image::Image moving = Studio::renderer().draw_to_image(scene, camera, look, size);
    look.moving = false;
    const image::Image still = Studio::renderer().draw_to_image(scene, camera, look, size);
    const image::Difference difference = image::compare(moving, still, 24);  // a tenth of the range at one edge
    CHECK(difference.mean < 0.4);
    CHECK(difference.share_over < 0.004);
    CHECK(moving != still);
}

namespace {

/// How much the pixels of the 2 x 2 block at (x, y) alternate, in 1/255.
int alternation(const image::Image& picture, int x, int y) {
    const auto at = [&](int dx, int dy) { return channel(picture, x + dx, y + dy, 1); };
    return std::abs(at(0, 0) - at(1, 0) - at(0, 1) + at(1, 1));
}

}  // namespace

TEST_CASE("a moving picture has no screen-door pattern in its soft shadows") {
    const Size size{300, 400};
    const Sitter& man = heavy_man();
    render::Camera close = man.camera(0.3, 0.1, size);
    close.target.y = 1.45F;  // neck and chest
    close.distance_m /= 4;
    render::Look look;
    const image::Image still = Studio::renderer().draw_to_image(man.scene(), close, look, size);
    look.samples = 1;
    look.moving = true;
    const image::Image moving = Studio::renderer().draw_to_image(man.scene(), close, look, size);
    int smooth = 0, alternating = 0;  // blocks without an edge, and those of them that show a pattern
    for (int y = 0; y + 1 < size.height; ++y)
        for (int x = 0; x + 1 < size.width; ++x) {
            if (alternation(still, x, y) > 2) continue;
            ++smooth;
            if (alternation(moving, x, y) > 12) ++alternating;
        }
    CHECK(smooth > 60000);
    CHECK(alternating < 0.01 * smooth);
}

TEST_CASE("a picture of many samples is the mean of a larger one of single samples") {
    const Size size{150, 200};
    const Sitter& man = heavy_man();
    render::Look look;
    const image::Image smooth = Studio::renderer().draw_to_image(man.scene(), man.camera(0.3, 0, size), look, size);
    look.samples = 1;
    const Size twice{2 * size.width, 2 * size.height};
    const image::Image large = Studio::renderer().draw_to_image(man.scene(), man.camera(0.3, 0, twice), look, twice);
    image::Image mean = smooth;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            for (int c = 0; c < 3; ++c) {
                double light = 0;  // averaged linearly
                for (const auto& [dx, dy] : {std::pair{0, 0}, {1, 0}, {0, 1}, {1, 1}})
                    light += std::pow(channel(large, 2 * x + dx, 2 * y + dy, c) / 255.0, 2.2) / 4;
                const auto at = static_cast<std::size_t>((y * size.width + x) * 4 + c);
                mean.rgba[at] = static_cast<std::uint8_t>(std::lround(255 * std::pow(light, 1 / 2.2)));
            }
    const image::Difference difference = image::compare(smooth, mean, 16);
    CHECK(difference.mean < 0.5);
    CHECK(difference.share_over < 0.005);
}

TEST_CASE("a moving picture with more pixels than can be lit in time is a softer one of the same") {
    const Size size{500, 600};
    const glm::ivec4 viewport{101, 0, size.width, size.height};
    const Sitter& woman = average_woman();
    const render::Camera camera = woman.camera(0.4, 0.1, size);
    const OtherFramebuffer window({801, 600});
    const auto shown = [&](double most_pixels) {
        render::Look look;
        look.samples = 1;
        look.moving = true;
        look.most_moving_pixels = most_pixels;
        Studio::renderer().draw_to_framebuffer(window.framebuffer.name(), woman.scene(), camera, look, viewport);
        CHECK(Studio::renderer().drew_smaller() == (most_pixels < 1e5));
        return window.read(viewport);
    };
    const image::Image whole = shown(1e9), soft = shown(3e4);
    const image::Difference difference = image::compare(whole, soft, 32);
    CHECK(whole != soft);
    CHECK(difference.mean < 1.5);
    CHECK(difference.share_over < 0.03);  // edges
}

TEST_CASE("an empty scene is an empty studio") {
    const image::Image picture = Studio::renderer().draw_to_image({}, {}, {}, {64, 48});
    CHECK(channel(picture, 32, 20, 0) > channel(picture, 0, 47, 0));
    CHECK(render::take_gl_errors() == std::nullopt);
}

TEST_CASE("sizes and sample counts that cannot be drawn are refused with a sentence") {
    const auto refusal = [](Size size, int samples) -> std::string {
        try {
            render::Look look;
            look.samples = samples;
            Studio::renderer().draw_to_image(heavy_man().scene(), {}, look, size);
        } catch (const core::Error& error) {
            CHECK(error.kind() == core::Error::Kind::invalid_input);
            return error.what();
        }
        return "drawn";
    };
    CHECK(refusal({0, 0}, 4) == "a picture cannot be 0x0 pixels: width and height from 1 to 16384 were expected");
    CHECK(refusal({-5, 10}, 4).find("-5x10") != std::string::npos);
    CHECK(refusal({16385, 1}, 4).find("16385x1") != std::string::npos);
    CHECK(refusal({16384, 16384}, 4).find("at most 67108864 pixels") != std::string::npos);
    CHECK(refusal({10, 10}, 3) == "samples per pixel cannot be 3: 1, 4, 9 or 16 was expected");
    CHECK(refusal({1, 1}, 16) == "drawn");
}

TEST_CASE("an OpenGL error does not go unnoticed") {
    glEnable(GL_RGBA);  // not a capability
    CHECK(render::take_gl_errors() == "GL_INVALID_ENUM");
    CHECK(render::take_gl_errors() == std::nullopt);
    glEnable(GL_RGBA);
    CHECK_THROWS_WITH(render::throw_on_gl_error("test"), "OpenGL refused to draw (test): GL_INVALID_ENUM");
}
