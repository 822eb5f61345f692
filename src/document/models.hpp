#pragma once

#include "body/model.hpp"
#include "depots/profile.hpp"
#include "shape/calibration.hpp"

#include <filesystem>
#include <vector>

namespace document {

/// Everything read from files at start; never changes afterwards.
struct Models {
    core::EnumArray<core::Sex, body::BodyModel> bodies;
    shape::Calibration calibration;
    std::vector<depots::Profile> profiles;
};

/// `models`: folder with male.glb, female.glb, calibration.json; `assets`: folder with profiles/. Throws core::Error.
Models load_models(const std::filesystem::path& models, const std::filesystem::path& assets);

}  // namespace document
