#include "picture/body_picture.hpp"
#include "picture/region_pick.hpp"

// What BodyPicture knows of regions: the ones that are marked, and the one at a place.

namespace picture {

void BodyPicture::mark_regions(const std::optional<core::EnumArray<core::Depot, bool>>& marks) {
    if (marks_ == marks) return;
    marks_ = marks;
    key_.reset();
}

void BodyPicture::paint_marks(core::Sex sex) {
    const body::BodyModel& model = models_.bodies[sex];
    std::vector<float> marked(model.base.size(), 0);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        if (!(*marks_)[depot]) continue;
        for (std::size_t v = 0; v < marked.size(); ++v) marked[v] += model.depot_masks[depot][v];
    }
    now_.paint_values(marked, 1);
}

std::optional<core::Depot> BodyPicture::region_at(const document::ViewState& view, const Place& place, double across,
                                                  double down) {
    if (shows_class_ || view.compare != document::Compare::none || !key_) return std::nullopt;
    const core::Sex sex = key_->document.person.sex;
    if (regions_[sex].empty()) regions_[sex] = region_of_vertices(models_.bodies[sex], *now_.topology());
    const render::Pane whole = pane(now_, view, {0, 0, place.size.width, place.size.height}, place);
    const double aspect = static_cast<double>(place.size.width) / place.size.height;
    return region_hit(whole.scene.figures.front(), regions_[sex], ray_through(whole.camera, aspect, across, 1 - down));
}

}  // namespace picture
