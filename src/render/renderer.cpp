#include "render/renderer.hpp"

#include "core/error.hpp"
#include "core/picture_size.hpp"
#include "render/camera.hpp"
#include "render/composite_pass.hpp"
#include "render/coverage.hpp"
#include "render/cut_pass.hpp"
#include "render/geometry_pass.hpp"
#include "render/gl_error.hpp"
#include "render/light_rig.hpp"
#include "render/overlay_pass.hpp"
#include "render/shading_pass.hpp"
#include "render/tiles.hpp"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace render {
namespace {

using core::largest_side_px;
constexpr std::int64_t most_pixels = std::int64_t{8192} * 8192;
constexpr float least_eye_height_m = 0.001F;  // below it, the ground is seen edge-on or from underneath
constexpr double least_pitch_rad = 0.01;      // the same for orthographic views

void validate_sides(Size size) {
    const std::string text = std::to_string(size.width) + "x" + std::to_string(size.height);
    if (size.width < 1 || size.height < 1 || size.width > largest_side_px || size.height > largest_side_px)
        core::throw_invalid("a picture cannot be " + text + " pixels: width and height from 1 to " +
                            std::to_string(largest_side_px) + " were expected");
}

void validate(Size size) {
    validate_sides(size);
    if (std::int64_t{size.width} * size.height > most_pixels)
        core::throw_invalid("a picture cannot be " + std::to_string(size.width) + "x" + std::to_string(size.height) +
                            " pixels: at most " + std::to_string(most_pixels) + " pixels in all were expected");
}

int samples_across(const Look& look) {
    for (const int across : {1, 2, 3, 4})
        if (look.samples == across * across) return across;
    core::throw_invalid("samples per pixel cannot be " + std::to_string(look.samples) + ": 1, 4, 9 or 16 was expected");
}

/// Maps a part of a picture to the whole of clip space.
glm::mat4 crop(glm::ivec4 rect, Size size) {
    const glm::vec2 picture(size.width, size.height);
    const glm::vec2 scale = picture / glm::vec2(rect.z, rect.w);
    const glm::vec2 middle = (glm::vec2(rect.x, rect.y) + glm::vec2(rect.z, rect.w) * 0.5F) / picture * 2.0F - 1.0F;
    return glm::scale(glm::mat4(1), glm::vec3(scale, 1)) * glm::translate(glm::mat4(1), glm::vec3(-middle, 0));
}

constexpr float farthest_face_m = 3;  // of the face from the cut's point, if it is drawn alone

bool is_alone(const Pane& pane) {
    return pane.scene.cut && pane.scene.cut->alone;
}

constexpr int rows_read_at_once = 64;
/// `part`: x, y, width, height.
void read_pixels(glm::ivec4 part, std::uint8_t* rgba) {
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(part.x, part.y, part.z, part.w, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
}

}  // namespace

/// State of one pane that persists between pictures.
struct Stage {
    FigureStore store;
    ShadowPass shadow;
    GroundPass ground;
    CompositePass composite;

    void prepare(const Pane& pane) {
        if (is_alone(pane)) return;
        const std::optional<Cut>& cut = pane.scene.cut;
        store.update(pane.scene, pane.look.moving);
        const auto kept = cut ? std::optional(kept_side(*cut, pane.camera)) : std::nullopt;
        shadow.draw(store, towards(rig_of(pane.look.light).key, pane.camera.yaw_rad), pane.look.moving, kept);
        ground.draw(store, shadow);
    }
};

namespace {

/// The layout of a tile of a pane's frame: figures, shadows and grid.
CompositePass::View composite_view(const Stage& stage, const Pane& pane, glm::ivec2 at, glm::ivec4 tile) {
    const Camera& camera = pane.camera;
    const Size size{pane.frame.z, pane.frame.w};
    const FigureStore& store = stage.store;
    geometry::Box box{store.low() - cloth_lift_m, store.high() + cloth_lift_m};
    if (is_alone(pane)) {
        const glm::vec3 middle(pane.scene.cut->point);
        box = {middle - farthest_face_m, middle + farthest_face_m};
    }
    CompositePass::View view;
    view.background = pane.look.background;
    view.samples_across = samples_across(pane.look);
    view.viewport = {at, tile.z, tile.w};
    view.tile = tile;
    view.picture = {size.width, size.height};
    view.clip_from_world = clip_from_world(camera, static_cast<double>(size.width) / size.height, box.low, box.high);
    if (is_alone(pane)) {
        view.layer_rect = tile;
        view.figure_rects = {tile};
        return view;
    }
    if (store.figures().empty()) return view;
    view.layer_rect = covered(view.clip_from_world, box, size, tile);
    view.figure_rects = covered_bands(view.clip_from_world, store.slabs(), size, view.layer_rect);
    const bool sees_ground =
        camera.orthographic ? camera.pitch_rad > least_pitch_rad : camera_frame(camera).eye.y > least_eye_height_m;
    view.grid = sees_ground && pane.look.grid;
    if (sees_ground && pane.look.background != Background::transparent)
        view.shadow_rect = covered(view.clip_from_world, stage.ground.shaded(), size, tile);
    return view;
}

/// Lighting parameters for the layer of such a view.
ShadingPass::View lit_view(const Pane& pane, const CompositePass::View& view, const glm::mat4& part_from_world) {
    const Camera& camera = pane.camera;
    const int across = view.samples_across;
    const double texel_m = 2 * std::tan(camera.vertical_field_of_view_rad / 2) / (pane.frame.w * across);
    ShadingPass::View lit{.texels = glm::ivec2(view.layer_rect.z, view.layer_rect.w) * across,
                          .parts = {},
                          .world_from_clip = glm::inverse(part_from_world),
                          .eye = camera_frame(camera).eye,
                          .yaw_rad = camera.yaw_rad,
                          .texel_m = static_cast<float>(texel_m),
                          .skin = pane.look.skin,
                          .light = pane.look.light,
                          .moving = pane.look.moving,
                          .values = pane.look.values,
                          .texels_across = across};
    for (const glm::ivec4& rect : view.figure_rects)
        lit.parts.push_back((rect - glm::ivec4(view.layer_rect.x, view.layer_rect.y, 0, 0)) * across);
    return lit;
}

}  // namespace

struct Renderer::Impl {
    std::vector<std::unique_ptr<Stage>> stages;
    GeometryPass geometry;
    ShadingPass shading;
    OverlayPass overlay;
    std::optional<CutPass> cuts;  ///< created on first use
    Layer layer;
    Texture tile_colour;
    Framebuffer tile_framebuffer;
    glm::ivec2 tile_size{0};
    bool drew_smaller = false;

    Stage& prepared(std::size_t index, const Pane& pane) {
        while (stages.size() <= index) stages.push_back(std::make_unique<Stage>());
        stages[index]->prepare(pane);
        return *stages[index];
    }

    /// Draws the pixels `tile` (x, y, width, height from the lower left) of a pane's frame to `at` in a framebuffer.
    void draw_tile(GLuint framebuffer, glm::ivec2 at, glm::ivec4 tile, Stage& stage, const Pane& pane) {
        const CompositePass::View view = composite_view(stage, pane, at, tile);
        const int across = view.samples_across;
        const glm::ivec2 texels = glm::ivec2(view.layer_rect.z, view.layer_rect.w) * across;
        if (texels.x == 0 || texels.y == 0) return stage.composite.draw_behind(framebuffer, stage.ground, view);
        const glm::mat4 part_from_world = crop(view.layer_rect, {pane.frame.z, pane.frame.w}) * view.clip_from_world;
        const ShadingPass::View lit = lit_view(pane, view, part_from_world);
        const Cut* cut = pane.scene.cut ? &*pane.scene.cut : nullptr;
        CutPass::View face{.texels = texels,
                           .parts = lit.parts,
                           .clip_from_world = part_from_world,
                           .kept = glm::vec4(0),
                           .yaw_rad = pane.camera.yaw_rad,
                           .skin_linear = linear_from_srgb(pane.look.skin.skin_srgb)};
        if (cut != nullptr) face.kept = kept_side(*cut, pane.camera);
        layer.reserve(texels);
        const bool lit_smoothly = across > 1 && cut == nullptr && !pane.look.values;
        if (across > 1 && !lit_smoothly) layer.reserve_colour();
        geometry.draw(layer, stage.store,
                      {.texels = texels,
                       .clip_from_world = part_from_world,
                       .with_cloth = !pane.look.values,
                       .kept = cut != nullptr ? std::optional(face.kept) : std::nullopt,
                       .nothing = is_alone(pane)});
        if (cut != nullptr) {
            if (!cuts) cuts.emplace();
            cuts->find_areas(*cut, face);
        }
        stage.composite.draw_behind(framebuffer, stage.ground, view);
        const glm::ivec2 offset = view.tile - glm::ivec2(view.viewport);
        const ShadingPass::Direct direct{framebuffer, view.viewport, glm::ivec2(view.layer_rect) - offset, offset};
        if (across == 1) {
            shading.draw_direct(layer, stage.shadow, lit, direct);
            if (cut != nullptr) cuts->draw_direct(face, direct);
        } else if (lit_smoothly) {
            const auto set_behind = [&](const Program& program) {
                stage.composite.set_behind(program, stage.ground, view, ShadingPass::unit_behind);
            };
            shading.draw_smooth(layer, stage.shadow, lit, direct, set_behind);
        } else {
            shading.draw(layer, stage.shadow, lit);
            if (cut != nullptr) cuts->draw(layer, face);
            glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
            glViewport(view.viewport.x, view.viewport.y, view.viewport.z, view.viewport.w);
            stage.composite.draw_figures(layer, stage.ground, view);
        }
    }

    /// Reserves room for the largest of a pane's tiles, since growing from tile to tile would clear memory each time.
    void reserve_layer(const Stage& stage, const Pane& pane, int side, int rows) {
        glm::ivec2 texels(0);
        for (const glm::ivec4& tile : tiles(pane, side, rows)) {
            const CompositePass::View view =
                composite_view(stage, pane, {0, 0}, tile - glm::ivec4(pane.frame.x, pane.frame.y, 0, 0));
            texels = glm::max(texels, glm::ivec2(view.layer_rect.z, view.layer_rect.w) * view.samples_across);
        }
        layer.reserve(texels);
    }

    /// Grows the tile framebuffer to at least `size`.
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

    /// Draws a tile so that its pixels do not depend on its position: derivatives are computed in 2 x 2 pixel quads, so
    /// at odd positions the tile is drawn elsewhere and copied.
    void place_tile(GLuint framebuffer, glm::ivec2 at, glm::ivec4 tile, Stage& stage, const Pane& pane) {
        if (at.x % 2 == 0 && at.y % 2 == 0) return draw_tile(framebuffer, at, tile, stage, pane);
        reserve_tile({tile.z, tile.w});
        draw_tile(tile_framebuffer.name(), {0, 0}, tile, stage, pane);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, tile_framebuffer.name());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
        glBlitFramebuffer(0, 0, tile.z, tile.w, at.x, at.y, at.x + tile.z, at.y + tile.w, GL_COLOR_BUFFER_BIT,
                          GL_NEAREST);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    }

    /// While the picture moves and has more figure pixels than can be lit in time, draws it smaller and upscales it; at
    /// rest it is drawn at full size.
    bool draw_small(GLuint framebuffer, glm::ivec2 low, Stage& stage, const Pane& pane) {
        if (!pane.look.moving || is_alone(pane)) return false;
        const glm::ivec4 whole(0, 0, pane.frame.z, pane.frame.w);
        double pixels = 0;
        for (const glm::ivec4& rect : composite_view(stage, pane, {0, 0}, whole).figure_rects)
            pixels += static_cast<double>(rect.z) * rect.w;
        if (pixels <= pane.look.most_moving_pixels) return false;
        const double scale = std::sqrt(pane.look.most_moving_pixels / pixels);
        Pane small = pane;
        const auto shrunk = [&](int length) { return std::max(2, static_cast<int>(std::lround(length * scale))); };
        small.frame = small.part = {0, 0, shrunk(whole.z), shrunk(whole.w)};
        reserve_tile({small.frame.z, small.frame.w});
        draw_tile(tile_framebuffer.name(), {0, 0}, small.frame, stage, small);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, tile_framebuffer.name());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
        const glm::ivec2 from = low + glm::ivec2(pane.frame), to = from + glm::ivec2(pane.frame.z, pane.frame.w);
        glEnable(GL_SCISSOR_TEST);
        glScissor(low.x + pane.part.x, low.y + pane.part.y, pane.part.z, pane.part.w);
        glBlitFramebuffer(0, 0, small.frame.z, small.frame.w, from.x, from.y, to.x, to.y, GL_COLOR_BUFFER_BIT,
                          GL_LINEAR);
        glDisable(GL_SCISSOR_TEST);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        return true;
    }

    /// Draws the part of a pane that lies in a band of the picture; `low` is the band's lowest row.
    void draw_band(const Picture& picture, std::size_t index, Stage& stage, int low, image::Image& band) {
        const Pane& pane = picture.panes[index];
        const int bottom = std::max(low, pane.part.y), top = std::min(low + band.height, pane.part.y + pane.part.w);
        Pane slice = pane;
        slice.part = {pane.part.x, bottom, pane.part.z, std::max(0, top - bottom)};
        const std::size_t row_bytes = static_cast<std::size_t>(band.width) * 4;
        const int side = tile_side(samples_across(pane.look));
        std::vector<std::uint8_t> pixels;
        for (const glm::ivec4& tile : tiles(slice, side, largest_side_px)) {
            reserve_tile({tile.z, tile.w});
            draw_tile(tile_framebuffer.name(), {0, 0}, tile - glm::ivec4(pane.frame.x, pane.frame.y, 0, 0), stage,
                      pane);
            if (pane.look.background != Background::transparent)
                overlay.draw(tile_framebuffer.name(), picture.overlays, -glm::ivec2(tile), {0, 0, tile.z, tile.w});
            const std::size_t tile_row_bytes = static_cast<std::size_t>(tile.z) * 4;
            glBindFramebuffer(GL_FRAMEBUFFER, tile_framebuffer.name());
            for (int from = 0; from < tile.w; from += rows_read_at_once) {
                const int rows = std::min(rows_read_at_once, tile.w - from);
                pixels.resize(tile_row_bytes * static_cast<std::size_t>(rows));
                read_pixels({0, from, tile.z, rows}, pixels.data());
                for (int y = 0; y < rows; ++y)
                    std::copy_n(pixels.data() + static_cast<std::size_t>(y) * tile_row_bytes, tile_row_bytes,
                                band.rgba.data() +
                                    static_cast<std::size_t>(low + band.height - 1 - tile.y - from - y) * row_bytes +
                                    static_cast<std::size_t>(tile.x) * 4);
            }
        }
    }
};

Renderer::Renderer() : impl_(std::make_unique<Impl>()) {}
Renderer::~Renderer() = default;

void Renderer::draw_to_window(const Scene& scene, const Camera& camera, const Look& look, glm::ivec4 viewport) {
    draw_to_framebuffer(0, scene, camera, look, viewport);
}

void Renderer::draw_to_framebuffer(std::uint32_t framebuffer, const Scene& scene, const Camera& camera,
                                   const Look& look, glm::ivec4 viewport) {
    draw_to_framebuffer(framebuffer, whole_picture(scene, camera, look, {viewport.z, viewport.w}), viewport);
}

void Renderer::draw_to_framebuffer(std::uint32_t framebuffer, const Picture& picture, glm::ivec4 viewport) {
    validate({viewport.z, viewport.w});
    impl_->drew_smaller = false;
    for (std::size_t i = 0; i < picture.panes.size(); ++i) {
        const Pane& pane = picture.panes[i];
        Stage& stage = impl_->prepared(i, pane);
        if (impl_->draw_small(framebuffer, glm::ivec2(viewport), stage, pane)) {
            impl_->drew_smaller = true;
            continue;
        }
        const int side = tile_side(samples_across(pane.look));
        const int rows = pane.look.moving ? side : band_rows(viewport.w, side);  // as in draw_in_bands
        for (const glm::ivec4& tile : tiles(pane, side, rows))
            impl_->place_tile(framebuffer, glm::ivec2(viewport) + glm::ivec2(tile),
                              tile - glm::ivec4(pane.frame.x, pane.frame.y, 0, 0), stage, pane);
    }
    impl_->overlay.draw(framebuffer, picture.overlays, glm::ivec2(viewport), viewport);
    glViewport(viewport.x, viewport.y, viewport.z, viewport.w);
}

bool Renderer::drew_smaller() const {
    return impl_->drew_smaller;
}

image::Image Renderer::draw_to_image(const Scene& scene, const Camera& camera, const Look& look, Size size) {
    return draw_to_image(whole_picture(scene, camera, look, size), size);
}

void Renderer::draw_in_bands(const Picture& picture, Size size, const TakeRows& take) {
    validate_sides(size);
    int side = largest_side_px;
    std::vector<Stage*> stages;
    for (std::size_t i = 0; i < picture.panes.size(); ++i) {
        side = std::min(side, tile_side(samples_across(picture.panes[i].look)));
        stages.push_back(&impl_->prepared(i, picture.panes[i]));
    }
    const int rows = band_rows(size.height, side);
    for (std::size_t i = 0; i < picture.panes.size(); ++i)
        impl_->reserve_layer(*stages[i], picture.panes[i], side, rows);
    for (int low = (size.height - 1) / rows * rows; low >= 0; low -= rows) {
        image::Image band{size.width, std::min(rows, size.height - low), {}};
        band.rgba.resize(static_cast<std::size_t>(band.width) * static_cast<std::size_t>(band.height) * 4);
        bool with_alpha = false;
        for (std::size_t i = 0; i < picture.panes.size(); ++i) {
            with_alpha |= picture.panes[i].look.background == Background::transparent;
            impl_->draw_band(picture, i, *stages[i], low, band);
        }
        if (with_alpha) lay_over(band, picture.overlays, low);  // OpenGL cannot blend straight alpha
        throw_on_gl_error("picture");
        take(std::move(band));
    }
}

image::Image Renderer::draw_to_image(const Picture& picture, Size size) {
    validate(size);
    image::Image image{size.width, size.height, {}};
    image.rgba.reserve(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    draw_in_bands(picture, size, [&](const image::Image& band) {
        image.rgba.insert(image.rgba.end(), band.rgba.begin(), band.rgba.end());
    });
    return image;
}

image::Image Renderer::read_window(Size size) {
    validate(size);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    image::Image image{size.width, size.height, {}};
    const std::size_t row_bytes = static_cast<std::size_t>(size.width) * 4;
    image.rgba.resize(row_bytes * static_cast<std::size_t>(size.height));
    read_pixels({0, 0, size.width, size.height}, image.rgba.data());
    for (int y = 0; y < size.height / 2; ++y)
        std::swap_ranges(image.rgba.begin() + static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y)),
                         image.rgba.begin() + static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y + 1)),
                         image.rgba.end() - static_cast<std::ptrdiff_t>(row_bytes * static_cast<std::size_t>(y + 1)));
    for (std::size_t i = 3; i < image.rgba.size(); i += 4) image.rgba[i] = 255;  // a window's alpha is meaningless
    return image;
}

}  // namespace render
