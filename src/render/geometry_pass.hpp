#pragma once

#include "render/figure_store.hpp"
#include "render/layer.hpp"
#include "render/program.hpp"

#include <optional>

namespace render {

/// Rasterises the visible surface at each sample of a layer.
class GeometryPass {
  public:
    GeometryPass();

    struct View {
        glm::ivec2 texels;                ///< the layer's part in use
        glm::mat4 clip_from_world;        ///< of the part of the picture covered by the layer
        bool with_cloth = true;           ///< the paint is an outfit; displaces cloth from the skin
        std::optional<glm::vec4> kept{};  ///< cut plane: normal towards the side cut away, and distance
        bool nothing = false;             ///< draw no figures
    };
    void draw(const Layer& layer, const FigureStore& store, const View& view);

  private:
    Program program_;
    std::optional<Program> cut_program_;  ///< created on first use
};

}  // namespace render
