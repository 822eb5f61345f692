#pragma once

#include "body/model.hpp"
#include "depots/profile.hpp"
#include "shape/calibration.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace study {

/// Everything read from files at start-up; immutable afterwards.
struct Models {
    core::EnumArray<core::Sex, body::BodyModel> bodies;
    shape::Calibration calibration;
    std::vector<depots::Profile> profiles;
    std::vector<std::string> refused_profiles;  ///< errors in the user's profile folder, one sentence per file
};

/// `models`: folder with male.glb, female.glb, calibration.json; `assets`: folder with profiles/. `user_profiles`: a
/// folder of additional profiles, which need not exist. `only`: the one sex whose body is needed; the other stays
/// empty. Throws core::Error except for errors in the user's folder.
Models load_models(const std::filesystem::path& models, const std::filesystem::path& assets,
                   const std::filesystem::path& user_profiles = {}, std::optional<core::Sex> only = {});

}  // namespace study
