#pragma once

#include "render/figure_store.hpp"
#include "render/layer.hpp"
#include "render/program.hpp"

#include <optional>

namespace render {

/// Finds what is seen at each sample of a layer.
class GeometryPass {
  public:
    GeometryPass();

    struct View {
        glm::ivec2 texels;                ///< the layer's part in use
        glm::mat4 clip_from_world;        ///< of the part of the picture that they cover
        bool with_cloth = true;           ///< the paint is an outfit, which stands off the skin
        std::optional<glm::vec4> kept{};  ///< plane that cuts the figures: normal towards what is taken away, distance
        bool nothing = false;             ///< no figures at all
    };
    void draw(const Layer& layer, const FigureStore& store, const View& view);

  private:
    Program program_;
    std::optional<Program> cut_program_;  ///< made when it is first needed
};

}  // namespace render
