#pragma once

#include <cstdint>
#include <span>

namespace platform {

/// Whether pictures can be put on the clipboard here.
bool has_picture_clipboard();

/// Puts a PNG on the clipboard. Throws core::Error(failure) with the reason.
void copy_picture(std::span<const std::uint8_t> png);

}  // namespace platform
