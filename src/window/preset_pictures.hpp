#pragma once

#include "picture/body_picture.hpp"
#include "render/picture_texture.hpp"
#include "render/renderer.hpp"
#include "session/presets.hpp"

#include <vector>

namespace window {

/// Small pictures of presets, drawn one at a time so that the window goes on meanwhile. They show what the preset
/// shows, whatever the body's form has become since they were last drawn.
class PresetPictures {
  public:
    /// `models` and `texts`, by which pictures are labelled, must outlive this.
    PresetPictures(const study::Models& models, const core::Strings& texts) : study_(models), body_(models, texts) {}

    /// Draws the next one that is missing, in `size`; after another size all over again. A preset that cannot be drawn
    /// stays without one.
    void draw_next(render::Renderer& renderer, const std::vector<session::Preset>& presets, render::Size size);
    /// Whether there is none missing in `size`.
    bool complete(const std::vector<session::Preset>& presets, render::Size size) const;
    /// The OpenGL name of a preset's picture; 0: none yet.
    std::uint32_t name(std::size_t preset) const;

  private:
    study::Study study_;
    picture::BodyPicture body_;
    render::Size size_{};
    std::vector<std::optional<render::PictureTexture>> textures_;
};

}  // namespace window
