#include "study/models.hpp"

#include "body/model_file.hpp"
#include "depots/profile_folders.hpp"

#include <string>

namespace study {

Models load_models(const std::filesystem::path& models, const std::filesystem::path& assets,
                   const std::filesystem::path& user_profiles, std::optional<core::Sex> only) {
    Models loaded;
    for (const core::Sex sex : core::all_values<core::Sex>())
        if (!only || only == sex)
            loaded.bodies[sex] = body::load_body_model(models / (std::string(core::name_of(sex)) + ".glb"));
    loaded.calibration = shape::load_calibration(models / "calibration.json");
    depots::ProfileList list = depots::list_profiles(assets / "profiles", user_profiles);
    loaded.profiles = std::move(list.profiles);
    loaded.refused_profiles = std::move(list.refused);
    return loaded;
}

}  // namespace study
