#pragma once

#include "platform/interface_faces.hpp"
#include "widgets/theme.hpp"

namespace widgets {

/// Builds ImGui's font atlas for this scale. `faces` must live until the atlas is rebuilt. Without faces it uses
/// ImGui's own bitmap font.
Fonts build_fonts(const platform::InterfaceFaces& faces, float scale);

}  // namespace widgets
