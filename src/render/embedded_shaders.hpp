#pragma once

#include <string_view>

namespace render {

/// The text of a file in shaders/ as of build time; empty if there is no such file.
std::string_view embedded_shader(std::string_view name);

}  // namespace render
