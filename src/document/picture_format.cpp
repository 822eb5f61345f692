#include "document/picture_format.hpp"

#include "core/error.hpp"
#include "core/picture_size.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace document {

namespace {

constexpr int smallest_side_px = 16;

/// 0 unless the text is a few digits.
int side(std::string_view digits) {
    const bool plain = !digits.empty() && digits.size() <= 5 &&
                       std::ranges::all_of(digits, [](unsigned char c) { return std::isdigit(c) != 0; });
    return plain ? static_cast<int>(core::parse_number(digits, "size")) : 0;
}

}  // namespace

void set_picture_size(PictureFormat& format, std::string_view text) {
    const std::size_t x = std::min(text.find('x'), text.size());
    const int width = side(text.substr(0, x)), height = side(text.substr(std::min(x + 1, text.size())));
    const auto fits = [](int pixels) { return pixels >= smallest_side_px && pixels <= core::largest_side_px; };
    if (!fits(width) || !fits(height))
        core::throw_invalid(
            fmt::format("size is \"{}\", expected WIDTHxHEIGHT of {} to {} pixels each, such as 1280x720", text,
                        smallest_side_px, core::largest_side_px));
    format.width_px = width;
    format.height_px = height;
}

std::string picture_size_text(const PictureFormat& format) {
    return fmt::format("{}x{}", format.width_px, format.height_px);
}

}  // namespace document
