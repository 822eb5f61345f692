#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace body {

/// Reads a baked model (binary glTF). Throws core::Error that names the file and what is missing or wrong.
BodyModel load_body_model(const std::filesystem::path& file);
BodyModel parse_body_model(std::span<const std::uint8_t> bytes, std::string_view origin);

}  // namespace body
