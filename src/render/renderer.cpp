#include "render/renderer.hpp"

#include "core/error.hpp"
#include "render/camera.hpp"
#include "render/composite_pass.hpp"
#include "render/coverage.hpp"
#include "render/geometry_pass.hpp"
#include "render/gl_error.hpp"
#include "render/light_rig.hpp"
#include "render/shading_pass.hpp"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace render {
namespace {

constexpr int largest_side_px = 16384;
constexpr std::int64_t most_pixels = std::int64_t{8192} * 8192;
constexpr float least_eye_height_m = 0.001F;  // below, the ground is seen from its edge or from underneath
constexpr int largest_layer_texels = 3072;    // along a side: 16 bytes a texel, 151 MB at most

void validate(Size size) {
    const std::string text = std::to_string(size.width) + "x" + std::to_string(size.height);
    if (size.width < 1 || size.height < 1 || size.width > largest_side_px || size.height > largest_side_px)
        core::throw_invalid("a picture cannot be " + text + " pixels: width and height from 1 to " +
                            std::to_string(largest_side_px) + " were expected");
    if (std::int64_t{size.width} * size.height > most_pixels)
        core::throw_invalid("a picture cannot be " + text + " pixels: at most " + std::to_string(most_pixels) +
                            " pixels in all were expected");
}

int samples_across(const Look& look) {
    for (const int across : {1, 2, 3, 4})
        if (look.samples == across * across) return across;
    core::throw_invalid("samples per pixel cannot be " + std::to_string(look.samples) + ": 1, 4, 9 or 16 was expected");
}

/// Maps the part of a picture to the whole of clip space.
glm::mat4 crop(glm::ivec4 rect, Size size) {
    const glm::vec2 picture(size.width, size.height);
    const glm::vec2 scale = picture / glm::vec2(rect.z, rect.w);
    const glm::vec2 middle = (glm::vec2(rect.x, rect.y) + glm::vec2(rect.z, rect.w) * 0.5F) / picture * 2.0F - 1.0F;
    return glm::scale(glm::mat4(1), glm::vec3(scale, 1)) * glm::translate(glm::mat4(1), glm::vec3(-middle, 0));
}

void read_pixels(glm::ivec2 size, std::uint8_t* rgba) {
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, size.x, size.y, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
}

}  // namespace

struct Renderer::Impl {
    FigureStore store;
    ShadowPass shadow;
    GeometryPass geometry;
    ShadingPass shading;
    GroundPass ground;
    CompositePass composite;
    Layer layer;
    Texture tile_colour;
    Framebuffer tile_framebuffer;
    glm::ivec2 tile_size{0};

    void prepare(const Scene& scene, const Camera& camera, const Look& look) {
        store.update(scene, look.moving);
        shadow.draw(store, towards(key_light, camera.yaw_rad), look.moving);
        ground.draw(store, shadow);
    }

    /// Draws the picture's pixels `tile` (x, y, width, height from the lower left) at `at` in a framebuffer.
    void draw_tile(GLuint framebuffer, glm::ivec2 at, glm::ivec4 tile, const Camera& camera, const Look& look,
                   Size size) {
        const geometry::Box box{store.low() - cloth_lift_m, store.high() + cloth_lift_m};
        const glm::mat4 clip =
            clip_from_world(camera, static_cast<double>(size.width) / size.height, box.low, box.high);
        const int across = samples_across(look);
        CompositePass::View view;
        view.background = look.background;
        view.samples_across = across;
        view.layer_rect = store.figures().empty() ? glm::ivec4(0) : covered(clip, box, size, tile);
        view.figure_rects = covered_bands(clip, store.slabs(), size, view.layer_rect);
        view.viewport = {at, tile.z, tile.w};
        view.tile = tile;
        view.picture = {size.width, size.height};
        view.clip_from_world = clip;
        const glm::ivec2 texels = glm::ivec2(view.layer_rect.z, view.layer_rect.w) * across;
        const bool sees_ground = camera_frame(camera).eye.y > least_eye_height_m;
        if (sees_ground && look.background != Background::transparent)
            view.shadow_rect = covered(clip, ground.shaded(), size, tile);
        if (texels.x == 0 || texels.y == 0) return composite.draw_behind(framebuffer, ground, view);
        const glm::mat4 part_from_world = crop(view.layer_rect, size) * clip;
        const double texel_m = 2 * std::tan(camera.vertical_field_of_view_rad / 2) / (size.height * across);
        ShadingPass::View lit{texels,
                              {},
                              glm::inverse(part_from_world),
                              camera_frame(camera).eye,
                              camera.yaw_rad,
                              static_cast<float>(texel_m),
                              look.skin_srgb,
                              look.moving};
        for (const glm::ivec4& rect : view.figure_rects)
            lit.parts.push_back((rect - glm::ivec4(view.layer_rect.x, view.layer_rect.y, 0, 0)) * across);
        layer.reserve(texels);
        geometry.draw(layer, texels, store, part_from_world);
        composite.draw_behind(framebuffer, ground, view);
        if (across == 1) {
            const glm::ivec2 offset = view.tile - glm::ivec2(view.viewport);
            shading.draw_direct(layer, shadow, lit,
                                {framebuffer, view.viewport, glm::ivec2(view.layer_rect) - offset, offset});
        } else {
            shading.draw(layer, shadow, lit);
            glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
            glViewport(view.viewport.x, view.viewport.y, view.viewport.z, view.viewport.w);
            composite.draw_figures(layer, ground, view);
        }
    }

    /// A framebuffer that holds at least `size`.
    void reserve_tile(glm::ivec2 size) {
        if (size.x <= tile_size.x && size.y <= tile_size.y) return;
        tile_size = glm::max(size, tile_size);
        glBindTexture(GL_TEXTURE_2D, tile_colour.name());
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, tile_size.x, tile_size.y, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        glBindFramebuffer(GL_FRAMEBUFFER, tile_framebuffer.name());
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, tile_colour.name(), 0);
    }

    /// The same pixels wherever they are placed: rasterisers take differences within squares of 2 x 2 pixels, so at an
    /// odd place the picture is drawn elsewhere and copied.
    void place_tile(GLuint framebuffer, glm::ivec2 at, glm::ivec4 tile, const Camera& camera, const Look& look,
                    Size size) {
        if (at.x % 2 == 0 && at.y % 2 == 0) return draw_tile(framebuffer, at, tile, camera, look, size);
        reserve_tile({tile.z, tile.w});
        draw_tile(tile_framebuffer.name(), {0, 0}, tile, camera, look, size);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, tile_framebuffer.name());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
        glBlitFramebuffer(0, 0, tile.z, tile.w, at.x, at.y, at.x + tile.z, at.y + tile.w, GL_COLOR_BUFFER_BIT,
                          GL_NEAREST);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    }

    static std::vector<glm::ivec4> tiles(Size size, const Look& look) {
        GLint largest_texture = 0;
        glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest_texture);
        const int side = std::min(largest_texture, largest_layer_texels) / samples_across(look);
        std::vector<glm::ivec4> result;
        for (int y = 0; y < size.height; y += side)
            for (int x = 0; x < size.width; x += side)
                result.emplace_back(x, y, std::min(side, size.width - x), std::min(side, size.height - y));
        return result;
    }
};

Renderer::Renderer() : impl_(std::make_unique<Impl>()) {}
Renderer::~Renderer() = default;

void Renderer::draw_to_window(const Scene& scene, const Camera& camera, const Look& look, glm::ivec4 viewport) {
    draw_to_framebuffer(0, scene, camera, look, viewport);
}

void Renderer::draw_to_framebuffer(std::uint32_t framebuffer, const Scene& scene, const Camera& camera,
                                   const Look& look, glm::ivec4 viewport) {
    const Size size{viewport.z, viewport.w};
    validate(size);
    impl_->prepare(scene, camera, look);
    for (const glm::ivec4& tile : Impl::tiles(size, look))
        impl_->place_tile(framebuffer, glm::ivec2(viewport) + glm::ivec2(tile), tile, camera, look, size);
    glViewport(viewport.x, viewport.y, viewport.z, viewport.w);
}

image::Image Renderer::draw_to_image(const Scene& scene, const Camera& camera, const Look& look, Size size) {
    validate(size);
    impl_->prepare(scene, camera, look);
    image::Image image{size.width, size.height, {}};
    const std::size_t row_bytes = static_cast<std::size_t>(size.width) * 4;
    image.rgba.resize(row_bytes * static_cast<std::size_t>(size.height));
    std::vector<std::uint8_t> pixels;
    for (const glm::ivec4& tile : Impl::tiles(size, look)) {
        impl_->reserve_tile({tile.z, tile.w});
        impl_->draw_tile(impl_->tile_framebuffer.name(), {0, 0}, tile, camera, look, size);
        const std::size_t tile_row_bytes = static_cast<std::size_t>(tile.z) * 4;
        pixels.resize(tile_row_bytes * static_cast<std::size_t>(tile.w));
        read_pixels({tile.z, tile.w}, pixels.data());
        for (int y = 0; y < tile.w; ++y)
            std::copy_n(pixels.data() + static_cast<std::size_t>(y) * tile_row_bytes, tile_row_bytes,
                        image.rgba.data() + static_cast<std::size_t>(size.height - 1 - tile.y - y) * row_bytes +
                            static_cast<std::size_t>(tile.x) * 4);
    }
    throw_on_gl_error("picture");
    return image;
}

image::Image Renderer::read_window(Size size) {
    validate(size);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    image::Image image{size.width, size.height, {}};
    const std::size_t row_bytes = static_cast<std::size_t>(size.width) * 4;
    image.rgba.resize(row_bytes * static_cast<std::size_t>(size.height));
    read_pixels({size.width, size.height}, image.rgba.data());
    for (int y = 0; y < size.height / 2; ++y)
        std::swap_ranges(image.rgba.begin() + static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y)),
                         image.rgba.begin() + static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y + 1)),
                         image.rgba.end() - static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y + 1)));
    for (std::size_t i = 3; i < image.rgba.size(); i += 4) image.rgba[i] = 255;  // a window's alpha means nothing
    return image;
}

}  // namespace render
