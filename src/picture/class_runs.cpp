#include "picture/class_runs.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

namespace picture {

std::vector<study::Simulation> class_runs(study::Study& study, const document::Document& document,
                                          const document::ViewState& view) {
    std::vector<study::Simulation> runs;
    if (view.compare != document::Compare::everyone) return runs;
    for (const document::Classmate& mate : document.classmates) {
        try {
            runs.push_back(study.simulation(document_of(document, mate)));
        } catch (const core::Error& fault) {  // the same sentence, with the name in front
            throw core::Error(fault.kind(), fmt::format("class: {}: {}", mate.name, fault.what()));
        }
    }
    return runs;
}

}  // namespace picture
