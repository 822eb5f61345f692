#pragma once

#include "render/figure_store.hpp"
#include "render/layer.hpp"
#include "render/program.hpp"

namespace render {

/// Finds what is seen at each sample of a layer.
class GeometryPass {
  public:
    GeometryPass();

    /// `clip_from_world`: of the part of the picture that the layer's first `texels` cover.
    /// `with_cloth`: the paint is an outfit, which stands off the skin.
    void draw(const Layer& layer, glm::ivec2 texels, const FigureStore& store, const glm::mat4& clip_from_world,
              bool with_cloth);

  private:
    Program program_;
};

}  // namespace render
