#pragma once

#include "document/models.hpp"
#include "document/view_state.hpp"
#include "render/scene.hpp"
#include "shape/solve.hpp"

#include <optional>

namespace app {

/// The figure on its way to the renderer: a refined surface, rebuilt only when another figure or pose is shown.
class FigureScene {
  public:
    /// `models` must outlive this.
    explicit FigureScene(const document::Models& models) : models_(models) {}

    /// `version` names the figure: two figures of different shape have different versions.
    void show(core::Sex sex, double height_m, body::Pose pose, const shape::Figure& figure, unsigned long version);

    /// A new number for every new surface.
    unsigned long shape_number() const { return shapes_; }

    /// Valid until the next `show`; precondition: there was one.
    render::Scene scene() const;

    /// The camera of `view` for a picture of this aspect (width / height). The same for every day of a person of
    /// ordinary build, so that pictures of two days can be laid over each other; precondition: `show` was called.
    /// `covered_above`: share of the picture's height that something else covers, which the body stays clear of.
    render::Camera camera(const document::ViewState& view, double aspect, double covered_above = 0) const;

  private:
    struct Key {
        core::Sex sex;
        double height_m;
        body::Pose pose;
        unsigned long version;
        bool operator==(const Key&) const = default;
    };

    const document::Models& models_;
    core::EnumArray<core::Sex, std::optional<body::SurfaceTopology>> topologies_;
    std::optional<Key> key_;
    unsigned long shapes_ = 0;
    body::Surface surface_;
    double reach_m_ = 0;  ///< of the figure to any side, as it is framed
};

/// Background, skin and samples of `view`.
render::Look look_of(const document::ViewState& view);

}  // namespace app
