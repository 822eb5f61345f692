#include "output/obj.hpp"

#include <fmt/format.h>

#include <cassert>
#include <iterator>

namespace output {

std::string skin_obj(const body::BodyModel& model, std::span<const glm::vec3> positions, std::string_view comment) {
    assert(positions.size() >= model.skin_vertices);
    std::string obj = fmt::format("# {}\n# metres, +Y up, +Z front\no skin\n", comment);
    auto end = std::back_inserter(obj);
    for (const glm::vec3& p : positions.first(model.skin_vertices))
        fmt::format_to(end, "v {:.6f} {:.6f} {:.6f}\n", p.x, p.y, p.z);
    for (const geometry::Triangle& corners : geometry::triangulate(model.skin_quads))
        fmt::format_to(end, "f {} {} {}\n", corners[0] + 1, corners[1] + 1, corners[2] + 1);
    return obj;
}

}  // namespace output
