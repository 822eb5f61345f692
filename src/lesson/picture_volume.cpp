#include "lesson/picture_volume.hpp"

#include "body/surface.hpp"
#include "core/units.hpp"
#include "geometry/mesh.hpp"

namespace lesson {

double picture_volume_difference_l(const study::Models& models, const document::Scenario& scenario,
                                   const shape::Figure& figure) {
    const body::BodyModel& model = models.bodies[scenario.document.person.sex];
    const std::vector<geometry::Triangle> skin = geometry::triangulate(model.skin_quads);
    const auto volume_m3 = [&](body::Pose pose) {
        return geometry::enclosed_volume(body::posed(model, figure.positions, figure.positions, pose), skin);
    };
    return core::litres_per_m3 * (volume_m3(scenario.view.pose) - volume_m3(body::Pose::relaxed));
}

}  // namespace lesson
