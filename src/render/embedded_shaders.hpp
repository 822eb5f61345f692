#pragma once

#include <string_view>

namespace render {

/// Text of a file of shaders/, as it was when the program was built; empty when there is no such file.
std::string_view embedded_shader(std::string_view name);

}  // namespace render
