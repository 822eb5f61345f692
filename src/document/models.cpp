#include "document/models.hpp"

#include <string>

namespace document {

Models load_models(const std::filesystem::path& models, const std::filesystem::path& assets) {
    Models loaded;
    for (const core::Sex sex : core::all_values<core::Sex>())
        loaded.bodies[sex] = body::load_body_model(models / (std::string(core::name_of(sex)) + ".glb"));
    loaded.calibration = shape::load_calibration(models / "calibration.json");
    loaded.profiles = depots::load_profiles(assets / "profiles");
    return loaded;
}

}  // namespace document
