#include "picture/section_scene.hpp"

#include "core/digest.hpp"

namespace picture {

namespace {

using render::CutArea;
using shape::Boundary;

constexpr core::EnumArray<Boundary, CutArea> area_of{
    {{CutArea::skin, CutArea::dermis, CutArea::fascia, CutArea::cavity, CutArea::organs, CutArea::organs,
      CutArea::lungs, CutArea::bone, CutArea::brain}}};

void add_fan(std::vector<glm::vec3>& triangles, const geometry::PlaneFrame& frame, const geometry::Loop& loop) {
    for (std::size_t k = 1; k + 1 < loop.points.size(); ++k)
        for (const std::size_t corner : {std::size_t{0}, k, k + 1})
            triangles.emplace_back(frame.at(loop.points[corner]));
}

bool same(const geometry::Plane& a, const geometry::Plane& b) {
    return a.point == b.point && a.normal == b.normal;
}

}  // namespace

void SectionScene::show(const Subject& subject) {
    const Key key{&subject.model, subject.pose, subject.version};
    if (key_ == key) return;
    if (!topology_ || topology_->model != &subject.model || surface_ != subject.surface) {
        surface_ = subject.surface;
        topology_ = std::make_shared<shape::TissueTopology>(shape::make_tissue_topology(subject.model, *surface_));
    }
    tissues_ = shape::tissues_of(*topology_, subject.figure, subject.masses_kg, subject.pose);
    plane_.reset();
    key_ = key;
}

void SectionScene::cut(const document::SectionPlane& plane) {
    cut(document::plane_through(plane, tissues_));
}

void SectionScene::cut(const geometry::Plane& plane) {
    if (plane_ && same(*plane_, plane)) return;
    plane_ = plane;
    section_ = shape::section_of(tissues_, geometry::frame_of(plane));
    for (auto& fan : fans_) fan.clear();
    for (const auto boundary : core::all_values<Boundary>())
        for (const geometry::Loop& loop : section_.loops[boundary])
            add_fan(fans_[static_cast<std::size_t>(area_of[boundary])], section_.frame, loop);
    digest_ = 1;
    for (const auto& fan : fans_) digest_ = digest_ * 31 + core::digest<glm::vec3>(fan);
}

render::Cut SectionScene::areas() const {
    render::Cut result{.point = plane_->point, .normal = plane_->normal, .areas = {}, .key = digest_, .alone = false};
    for (std::size_t area = 0; area < render::cut_area_count; ++area) result.areas[area] = fans_[area];
    return result;
}

}  // namespace picture
