#include "picture/draw_options.hpp"

#include "picture/picture_labels.hpp"

#include <algorithm>

namespace picture {

double label_text_px(const DrawOptions& options) {
    return std::max(text_size_px(options.size.height), options.least_text_px);
}

}  // namespace picture
