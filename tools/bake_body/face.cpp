#include "bake_body/face.hpp"

#include <string>
#include <utility>

namespace bake {

Points calm_face(const Package& package) {
    // By eye, in every age: corners of the mouth and the outer ends of the brows a little up, lids easy.
    const std::pair<std::string, double> shares[] = {{"mouth/mouth-angles-up", 0.50},
                                                     {"mouth/mouth-upperlip-volume-inflate", 0.25},
                                                     {"mouth/mouth-lowerlip-volume-inflate", 0.20},
                                                     {"eyebrows/eyebrows-angle-up", 0.35},
                                                     {"eyes/l-eye-height2-min", 0.25},
                                                     {"eyes/r-eye-height2-min", 0.25}};
    Points moved = Points::Zero(package.vertices.rows(), 3);
    for (const auto& [target, share] : shares) moved += share * package.target(target);
    return moved;
}

}  // namespace bake
