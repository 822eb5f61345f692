#pragma once

#include <string>
#include <string_view>

namespace document {

/// Format of the picture that a scenario asks for.
struct PictureFormat {
    int width_px = 1280;
    int height_px = 1280;
    bool transparent = false;  ///< no background
    bool caption = false;      ///< day, weight, change and body fat in a corner
    bool operator==(const PictureFormat&) const = default;
};

/// Sets width and height from "1280x720". Throws core::Error(invalid_input) with the limits.
void set_picture_size(PictureFormat& format, std::string_view text);

/// The size as set_picture_size parses it.
std::string picture_size_text(const PictureFormat& format);

}  // namespace document
