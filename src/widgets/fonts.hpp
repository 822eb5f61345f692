#pragma once

#include "platform/interface_faces.hpp"
#include "widgets/theme.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace widgets {

/// Letters that the interface's own faces are not asked for, and a face that has them.
struct FurtherFace {
    platform::FontFace face;
    std::vector<ImWchar> ranges;  ///< as ImGui takes them: pairs of first and last, then 0
};

/// The installed faces for letters of any script, such as in names of files and people. Letters are drawn one by one
/// from left to right, without joining them.
class FurtherFaces {
  public:
    /// Finds faces for the letters of `text`; true if there are new ones, so that the fonts are to be built again.
    bool add(std::string_view text);
    const std::vector<FurtherFace>& faces() const { return faces_; }

  private:
    std::set<char32_t> sought_;
    std::vector<FurtherFace> faces_;
};

/// Builds ImGui's font atlas for this scale. `faces` and `further` must live until the atlas is rebuilt. Without faces
/// it uses ImGui's own bitmap font.
Fonts build_fonts(const platform::InterfaceFaces& faces, float scale, const std::vector<FurtherFace>& further = {});

}  // namespace widgets
