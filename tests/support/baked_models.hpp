#pragma once

#include "body/model.hpp"
#include "body/model_file.hpp"

#include <filesystem>

/// The committed bodies, loaded once.
inline const body::BodyModel& baked_model(core::Sex sex) {
    static const core::EnumArray<core::Sex, body::BodyModel> models = [] {
        const std::filesystem::path folder = std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "models";
        core::EnumArray<core::Sex, body::BodyModel> loaded;
        for (const auto s : core::all_values<core::Sex>())
            loaded[s] = body::load_body_model(folder / (std::string(core::name_of(s)) + ".glb"));
        return loaded;
    }();
    return models[sex];
}
