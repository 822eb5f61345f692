#pragma once

#include "platform/interface_faces.hpp"
#include "widgets/theme.hpp"

namespace widgets {

/// Builds ImGui's atlas for this scale. `faces` must live as long as the atlas is not built again. Without faces
/// ImGui's own bitmap font is used.
Fonts build_fonts(const platform::InterfaceFaces& faces, float scale);

}  // namespace widgets
