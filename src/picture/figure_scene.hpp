#pragma once

#include "document/view_state.hpp"
#include "render/scene.hpp"
#include "shape/solve.hpp"
#include "study/models.hpp"

#include <memory>
#include <optional>

namespace picture {

/// An upright cylinder that a picture shows whole, m; nothing comes nearer to the camera than `half_depth_m`.
struct Framed {
    double reach_m = 0;
    double low_m = 0;
    double high_m = 0;
    double half_depth_m = 0;
};

/// The camera of `view` for a picture of this aspect (width / height), clear of `covered_above`, a share of its height.
render::Camera camera_of(const Framed& framed, const document::ViewState& view, double aspect, double covered_above);

/// The drawn surfaces' structure, made once for each sex.
class SurfaceTopologies {
  public:
    /// `models` must outlive this.
    explicit SurfaceTopologies(const study::Models& models) : models_(models) {}
    const body::BodyModel& model(core::Sex sex) const { return models_.bodies[sex]; }
    std::shared_ptr<const body::SurfaceTopology> of(core::Sex sex);

  private:
    const study::Models& models_;
    core::EnumArray<core::Sex, std::shared_ptr<const body::SurfaceTopology>> made_;
};

/// The figure on its way to the renderer: a refined surface, rebuilt only when another figure or pose is shown.
class FigureScene {
  public:
    explicit FigureScene(std::shared_ptr<SurfaceTopologies> topologies) : topologies_(std::move(topologies)) {}

    struct Subject {
        const energy::Person& person;
        const shape::Figure& figure;
        std::span<const float> thickness_mm;  ///< by control vertex; empty: no muscles show
        unsigned long version = 0;            ///< of the figure: two of different shape have different versions
    };
    void show(const Subject& subject, const document::ViewState& view);
    /// In this pose, with hair.
    void show(const Subject& subject, body::Pose pose);

    /// Colours the figure by a value at each control vertex, from the next `scene` on; `range` makes -1 to 1 of them.
    /// Without values it is painted with its outfit. Precondition: `show` was called.
    void paint_values(std::span<const float> values, double range);
    void paint_outfit();
    /// The last values again, by another range.
    void scale_values(double range);

    /// Valid until the next `show`; precondition: there was one.
    render::Scene scene() const;

    /// Of the figure's sex; precondition: `show` was called.
    std::shared_ptr<const body::SurfaceTopology> topology() const { return topologies_->of(key_->sex); }

    /// To any side, as it is framed, m: by steps, so that pictures of two days of a person of ordinary build can be
    /// laid over each other. Precondition, as of all below: `show` was called.
    double reach_m() const { return reach_m_; }
    /// What a picture of the figure, or of others beside it that reach this far, shows whole.
    Framed framed(double reach_m) const;
    /// What the drawn skin and eyes enclose.
    double volume_litres() const;
    /// From the middle to the farther side, m.
    double half_width_m() const { return half_width_m_; }

  private:
    struct Key {
        core::Sex sex;
        double height_m;
        body::Pose pose;
        unsigned long version;
        bool operator==(const Key&) const = default;
    };

    std::shared_ptr<SurfaceTopologies> topologies_;
    std::optional<Key> key_;
    std::uint64_t shape_ = 0;  ///< digest of the surface
    body::Surface surface_;
    float grey_ = 0;  ///< of its hair
    bool hair_ = true;
    std::vector<float> values_;       ///< of the refined surface
    std::vector<glm::vec2> painted_;  ///< empty: the outfit
    std::uint64_t painting_ = 0;      ///< digest of `painted_`
    double reach_m_ = 0;              ///< of the figure to any side, as it is framed
    double half_width_m_ = 0;
};

/// Background, skin and samples of `view`.
render::Look look_of(const document::ViewState& view);

}  // namespace picture
