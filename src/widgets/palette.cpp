#include "widgets/palette.hpp"

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

double linear(ImU32 color, int shift) {
    const double encoded = ((color >> shift) & 0xFF) / 255.0;
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double relative_luminance(ImU32 color) {
    return 0.2126 * linear(color, IM_COL32_R_SHIFT) + 0.7152 * linear(color, IM_COL32_G_SHIFT) +
           0.0722 * linear(color, IM_COL32_B_SHIFT);
}

}  // namespace

double contrast(ImU32 one, ImU32 other) {
    const auto [dark, light] = std::minmax({relative_luminance(one), relative_luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace widgets
