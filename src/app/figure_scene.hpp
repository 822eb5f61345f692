#pragma once

#include "document/models.hpp"
#include "document/view_state.hpp"
#include "render/scene.hpp"
#include "shape/solve.hpp"

#include <memory>
#include <optional>

namespace app {

/// The figure on its way to the renderer: a refined surface, rebuilt only when another figure or pose is shown.
class FigureScene {
  public:
    /// `models` must outlive this.
    explicit FigureScene(const document::Models& models) : models_(models) {}

    /// `version` names the figure: two figures of different shape have different versions.
    void show(core::Sex sex, double height_m, body::Pose pose, const shape::Figure& figure, unsigned long version);

    /// Colours the figure by a value at each control vertex, from the next `scene` on; `range` makes -1 to 1 of them.
    /// Without values it is painted with its outfit. Precondition: `show` was called.
    void paint_values(std::span<const float> values, double range);
    void paint_outfit();

    /// Valid until the next `show`; precondition: there was one.
    render::Scene scene() const;

    /// The camera of `view` for a picture of this aspect (width / height). The same for every day of a person of
    /// ordinary build, so that pictures of two days can be laid over each other; precondition: `show` was called.
    /// `covered_above`: share of the picture's height that something else covers, which the body stays clear of.
    render::Camera camera(const document::ViewState& view, double aspect, double covered_above = 0) const;

    /// Of the figure's sex; precondition: `show` was called.
    std::shared_ptr<const body::SurfaceTopology> topology() const { return topologies_[key_->sex]; }

    /// To any side, as it is framed, m; and the camera of a figure that reaches this far.
    double reach_m() const { return reach_m_; }
    render::Camera camera_for(double reach_m, const document::ViewState& view, double aspect,
                              double covered_above) const;

  private:
    struct Key {
        core::Sex sex;
        double height_m;
        body::Pose pose;
        unsigned long version;
        bool operator==(const Key&) const = default;
    };

    const document::Models& models_;
    core::EnumArray<core::Sex, std::shared_ptr<const body::SurfaceTopology>> topologies_;
    std::optional<Key> key_;
    std::uint64_t shape_ = 0;  ///< digest of the surface
    body::Surface surface_;
    std::vector<glm::vec2> painted_;  ///< empty: the outfit
    std::uint64_t painting_ = 0;      ///< digest of `painted_`
    double reach_m_ = 0;              ///< of the figure to any side, as it is framed
};

/// Background, skin and samples of `view`.
render::Look look_of(const document::ViewState& view);

}  // namespace app
