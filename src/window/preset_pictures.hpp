#pragma once

#include "picture/body_picture.hpp"
#include "render/picture_texture.hpp"
#include "render/renderer.hpp"
#include "session/presets.hpp"

#include <vector>

namespace window {

/// Thumbnails of presets, drawn one at a time so that the window stays responsive. They match the preset, whatever
/// has changed in the body since they were last drawn.
class PresetPictures {
  public:
    /// `models` and `texts`, used for labels in pictures, must outlive this.
    PresetPictures(const study::Models& models, const core::Strings& texts) : study_(models), body_(models, texts) {}

    /// Draws the next missing picture in `size`; a new size starts all over. A preset that cannot be drawn
    /// has no picture.
    void draw_next(render::Renderer& renderer, const std::vector<session::Preset>& presets, render::Size size);
    /// Whether no picture is missing in `size`.
    bool complete(const std::vector<session::Preset>& presets, render::Size size) const;
    /// The OpenGL texture name of a preset's picture; 0: none yet.
    std::uint32_t name(std::size_t preset) const;

  private:
    study::Study study_;
    picture::BodyPicture body_;
    render::Size size_{};
    std::vector<std::optional<render::PictureTexture>> textures_;
};

}  // namespace window
