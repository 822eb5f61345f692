#pragma once

#include "document/section_plane.hpp"
#include "render/scene.hpp"
#include "shape/tissues.hpp"
#include "study/models.hpp"

#include <memory>
#include <optional>

namespace picture {

/// A figure's tissues and their section by a plane, prepared for the renderer; recomputed only when the figure or plane
/// changes.
class SectionScene {
  public:
    /// A body and everything that determines its tissues.
    struct Subject {
        const body::BodyModel& model;
        std::shared_ptr<const body::SurfaceTopology> surface;
        const shape::Figure& figure;
        const depots::DepotMasses& masses_kg;
        body::Pose pose = body::Pose::relaxed;
        unsigned long version = 0;  ///< of the figure: unique to its form
    };
    void show(const Subject& subject);

    /// Cuts the tissues: with a plane at a site of this body, or with a given plane, so that two bodies are cut alike.
    /// Precondition: `show` was called.
    void cut(const document::SectionPlane& plane);
    void cut(const geometry::Plane& plane);

    const geometry::Plane& plane() const { return *plane_; }
    const shape::TissueSection& section() const { return section_; }
    /// The section for a scene; valid until the next call of any of the above.
    render::Cut areas() const;

  private:
    struct Key {
        const body::BodyModel* model;
        body::Pose pose;
        unsigned long version;
        bool operator==(const Key&) const = default;
    };
    std::shared_ptr<const body::SurfaceTopology> surface_;
    std::shared_ptr<const shape::TissueTopology> topology_;
    std::optional<Key> key_;
    shape::Tissues tissues_;
    std::optional<geometry::Plane> plane_;
    shape::TissueSection section_;
    std::array<std::vector<glm::vec3>, render::cut_area_count> fans_;
    std::uint64_t digest_ = 0;
};

}  // namespace picture
