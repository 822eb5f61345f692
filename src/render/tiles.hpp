#pragma once

#include "render/scene.hpp"

#include <vector>

namespace render {

/// The longest side of a tile that a layer can hold, pixels. Needs a current context.
int tile_side(int samples_across);

/// Rows of a still picture that are drawn at once: a third, which needs a third of the memory, but no more than `side`.
/// Even, so that the 2 x 2 quads in which GPUs compute derivatives align in all bands.
int band_rows(int picture_height, int side);

/// Splits the pane's part into tiles (x, y, width, height in picture pixels), none wider than `side` or crossing the
/// border of a band of `rows` rows.
std::vector<glm::ivec4> tiles(const Pane& pane, int side, int rows);

}  // namespace render
