#pragma once

#include "body/surface.hpp"
#include "geometry/mesh.hpp"
#include "image/image.hpp"
#include "platform/headless.hpp"
#include "render/renderer.hpp"
#include "study/models.hpp"
#include "study/simulation.hpp"

#include <optional>
#include <string>

// Pictures of real bodies, rendered without a display, and their baselines in tests/golden/baselines.

/// One context and one renderer for all tests of a program, as in a session of the window.
class Studio {
  public:
    static render::Renderer& renderer();

  private:
    Studio();
    platform::HeadlessContext context_;
    std::optional<render::Renderer> renderer_;
};

/// A body in the relaxed stance, ready to be drawn. The two people are created once.
struct Sitter {
    body::SurfaceTopology topology;
    body::Surface surface;
    geometry::Box box;
    std::uint64_t key = 0;

    render::Scene scene() const;
    render::Camera camera(double yaw_rad, double pitch_rad, render::Size size) const;
};

const Sitter& heavy_man();      ///< 45 years, 178 cm, 100 kg
const Sitter& average_woman();  ///< 35 years, 165 cm, 65 kg

/// Fails the running test if the picture differs from the baseline `name`.png by more than the tolerances in
/// pictures.cpp, or if there is no baseline; the picture then becomes the baseline. With ADIPOSCOPE_BLESS=1 in the
/// environment every picture becomes its baseline. Pictures that fail are written to build/golden-failures/.
void check_against_baseline(const std::string& name, const image::Image& picture);
