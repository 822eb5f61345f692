#include "document/scenario.hpp"
#include "fuzz/refusal.hpp"
#include "image/image.hpp"
#include "image/png.hpp"

#include <cstdint>
#include <span>

// A PNG that may contain a scenario.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(data, size);
    image::PngHead head;
    if (!image::is_png(bytes)) return 0;
    if (!accepted([&] { head = image::read_png_head(bytes, "picture"); })) return 0;
    for (const image::PngText& text : head.texts) accepted([&] { document::parse_scenario(text.text, "picture"); });
    // Decodes the pixels only if they are few: a small file may claim a gigabyte of them.
    if (static_cast<long>(head.width) * head.height > 1 << 16) return 0;
    accepted([&] {
        const image::Image picture = image::decode_png(bytes, "picture");
        require(picture.rgba.size() == static_cast<std::size_t>(picture.width) * picture.height * 4);
    });
    return 0;
}
