#pragma once

#include "render/scene.hpp"

#include <vector>

namespace render {

/// The longest side of a piece that a layer can hold, pixels. Needs the context.
int tile_side(int samples_across);

/// How many rows of a still picture are drawn at once: a third, which needs a third of the memory, but no more
/// than `side`. Even, so that the squares of 2 x 2 pixels in which rasterisers take differences lie alike in all bands.
int band_rows(int picture_height, int side);

/// The pane's part in pieces (x, y, width, height in the picture's pixels), none wider than `side` or across the end of
/// a band of `rows` rows.
std::vector<glm::ivec4> tiles(const Pane& pane, int side, int rows);

}  // namespace render
