#include "study/section_areas.hpp"

namespace study {

shape::SectionAreas section_areas_on(Study& study, const document::Document& document, int day) {
    const body::BodyModel& model = study.models().bodies[document.person.sex];
    const body::SurfaceTopology surface = body::make_surface_topology(model);
    const shape::TissueTopology topology = shape::make_tissue_topology(model, surface);
    const Body& body = study.body(document, day);
    return section_areas(shape::tissues_of(topology, body.figure, body.masses_kg, body::Pose::reference));
}

}  // namespace study
