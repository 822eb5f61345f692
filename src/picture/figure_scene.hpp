#pragma once

#include "document/view_state.hpp"
#include "render/scene.hpp"
#include "shape/solve.hpp"
#include "study/models.hpp"

#include <memory>
#include <optional>

namespace picture {

/// An upright cylinder that a picture shows in full, m; nothing is closer to the camera than `half_depth_m`.
struct Framed {
    double reach_m = 0;
    double low_m = 0;
    double high_m = 0;
    double half_depth_m = 0;
};

/// The camera of `view` for a picture of this aspect (width / height); `covered_above`, a share of height, stays free.
render::Camera camera_of(const Framed& framed, const document::ViewState& view, double aspect, double covered_above);

/// Topologies of the drawn surfaces, built once per sex.
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

/// A figure prepared for the renderer: its refined surface, rebuilt only when the figure or pose changes.
class FigureScene {
  public:
    explicit FigureScene(std::shared_ptr<SurfaceTopologies> topologies) : topologies_(std::move(topologies)) {}

    struct Subject {
        const energy::Person& person;
        const shape::Figure& figure;
        std::span<const float> thickness_mm;  ///< by control vertex; empty: no muscles show
        unsigned long version = 0;            ///< identifies the figure: different shapes have different versions
    };
    void show(const Subject& subject, const document::ViewState& view);
    /// In this pose, with hair.
    void show(const Subject& subject, body::Pose pose);

    /// Colours the figure by a value at each control vertex, from the next `scene` on; values are divided by `range`.
    /// Without values it wears its outfit. Precondition: `show` was called.
    void paint_values(std::span<const float> values, double range);
    void paint_outfit();
    /// Rescales the last values to another range.
    void scale_values(double range);

    /// Valid until the next `show`; precondition: `show` was called.
    render::Scene scene() const;

    /// The topology for the figure's sex; precondition: `show` was called.
    std::shared_ptr<const body::SurfaceTopology> topology() const { return topologies_->of(key_->sex); }

    /// Framed radius, m, rounded up in steps, so that pictures of two days of a person of ordinary build can be
    /// superimposed. Precondition, also below: `show` was called.
    double reach_m() const { return reach_m_; }
    /// The region that a picture shows in full, for this figure or others beside it with this reach.
    Framed framed(double reach_m) const;
    /// Volume enclosed by the drawn skin and eyes.
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
    float grey_ = 0;  ///< share of grey hair
    bool hair_ = true;
    std::vector<float> values_;       ///< at the vertices of the refined surface
    std::vector<glm::vec2> painted_;  ///< empty: the outfit
    std::uint64_t painting_ = 0;      ///< digest of `painted_`
    double reach_m_ = 0;              ///< framed radius
    double half_width_m_ = 0;
};

/// The renderer's look for `view`.
render::Look look_of(const document::ViewState& view);

}  // namespace picture
