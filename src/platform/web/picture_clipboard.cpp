#include "platform/picture_clipboard.hpp"

#include <emscripten.h>

#include <cstddef>

namespace platform {

EM_JS(bool, page_takes_pictures, (), { return !!(navigator.clipboard && window.ClipboardItem); });

EM_JS(void, page_copy_picture, (const std::uint8_t* bytes, std::size_t size),
      { Module.page.copyPicture(HEAPU8.slice(bytes, bytes + size)); });

bool has_picture_clipboard() {
    return page_takes_pictures();
}

void copy_picture(std::span<const std::uint8_t> png) {
    page_copy_picture(png.data(), png.size());
}

}  // namespace platform
