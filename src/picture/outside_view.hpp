#pragma once

#include "picture/figure_scene.hpp"

namespace picture {

/// The same picture with the eye outside of the framed cylinder and a little off it: a camera that would stand within
/// goes back along its axis and takes a longer lens, so that the target stays as large as it was.
render::Camera kept_outside(render::Camera camera, const Framed& framed);

}  // namespace picture
