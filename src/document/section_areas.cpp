#include "document/section_areas.hpp"

namespace document {

shape::SectionAreas section_areas_on(const Models& models, const Document& document, const Simulation& simulation,
                                     int day) {
    const body::BodyModel& model = models.bodies[document.person.sex];
    const body::SurfaceTopology surface = body::make_surface_topology(model);
    const shape::TissueTopology topology = shape::make_tissue_topology(model, surface);
    return section_areas(shape::tissues_of(topology, figure_on(models, document, simulation, day),
                                           simulation.depots[static_cast<std::size_t>(day)], body::Pose::reference));
}

}  // namespace document
