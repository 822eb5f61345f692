#include "image/png.hpp"

#include "core/error.hpp"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <memory>
#include <string>

// libpng reports errors by longjmp, which must not skip destructors: functions called under setjmp hold only plain
// values, and their callers own all memory.

namespace image {
namespace {

constexpr png_uint_32 largest_side = 32768;        // pixels; larger than any picture of this program
constexpr std::uint64_t most_pixels = 1ULL << 28;  // 1 GiB of RGBA

struct Source {
    std::span<const std::uint8_t> bytes;
    std::size_t at = 0;
};

void keep_message(png_structp png, png_const_charp message) {
    *static_cast<std::string*>(png_get_error_ptr(png)) = message;
    png_longjmp(png, 1);
}

void ignore_warning(png_structp, png_const_charp) {}

void read_from_source(png_structp png, png_bytep target, std::size_t count) {
    auto& source = *static_cast<Source*>(png_get_io_ptr(png));
    if (count > source.bytes.size() - source.at) png_error(png, "it ends too early");
    std::copy_n(source.bytes.begin() + static_cast<std::ptrdiff_t>(source.at), count, target);
    source.at += count;
}

struct Reader {
    png_structp png = nullptr;
    png_infop info = nullptr;
    explicit Reader(std::string& message)
        : png(png_create_read_struct(PNG_LIBPNG_VER_STRING, &message, keep_message, ignore_warning)) {
        if (png != nullptr) info = png_create_info_struct(png);
    }
    ~Reader() { png_destroy_read_struct(&png, &info, nullptr); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
};

/// Reads the header and requests 8-bit RGBA. Returns false if libpng reported an error.
bool read_header(Reader& reader, Source& source) {
    if (setjmp(png_jmpbuf(reader.png)) != 0) return false;
    png_set_read_fn(reader.png, &source, read_from_source);
    png_set_user_limits(reader.png, largest_side, largest_side);
    png_read_info(reader.png, reader.info);
    png_set_expand(reader.png);
    png_set_scale_16(reader.png);
    png_set_gray_to_rgb(reader.png);
    png_set_filler(reader.png, 0xFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(reader.png);
    png_read_update_info(reader.png, reader.info);
    return true;
}

/// Whether every chunk before the pixels is as long as it claims; libpng would allocate up to 2 GiB first. Pixel data
/// may be truncated.
bool chunks_fit(std::span<const std::uint8_t> bytes) {
    constexpr std::size_t head = 8, checksum = 4;
    for (std::size_t at = 8; at + head <= bytes.size();) {
        const auto b = [&](std::size_t i) { return static_cast<std::size_t>(bytes[at + i]); };
        const std::size_t length = b(0) << 24U | b(1) << 16U | b(2) << 8U | b(3);
        if (b(4) == 'I' && b(5) == 'D' && b(6) == 'A' && b(7) == 'T') return true;
        if (length + checksum > bytes.size() - at - head) return false;
        at += head + length + checksum;
    }
    return true;
}

bool read_rows(Reader& reader, png_bytepp rows) {
    if (setjmp(png_jmpbuf(reader.png)) != 0) return false;
    png_read_image(reader.png, rows);
    png_read_end(reader.png, nullptr);
    return true;
}

/// libpng requires writable row pointers even for input it only reads.
std::vector<png_bytep> row_pointers(std::uint8_t* pixels, int width, int height) {
    std::vector<png_bytep> rows(static_cast<std::size_t>(height));
    for (std::size_t y = 0; y < rows.size(); ++y) rows[y] = pixels + y * static_cast<std::size_t>(width) * 4;
    return rows;
}

[[noreturn]] void throw_unreadable(std::string_view origin, const std::string& reason) {
    core::throw_invalid(std::string(origin) + " is not a PNG picture that can be read: " + reason);
}

/// A PNG whose header has been read.
struct OpenPng {
    Source source;
    std::string message = "out of memory";
    Reader reader{message};

    /// Throws core::Error(invalid_input) that names `origin`.
    OpenPng(std::span<const std::uint8_t> bytes, std::string_view origin) : source{bytes} {
        if (!is_png(bytes)) throw_unreadable(origin, "it does not begin with the PNG signature");
        if (!chunks_fit(bytes)) throw_unreadable(origin, "it ends too early");
        if (reader.info == nullptr || !read_header(reader, source)) throw_unreadable(origin, message);
    }
    std::uint64_t width() const { return png_get_image_width(reader.png, reader.info); }
    std::uint64_t height() const { return png_get_image_height(reader.png, reader.info); }
};

}  // namespace

bool is_png(std::span<const std::uint8_t> bytes) {
    return bytes.size() >= 8 && png_sig_cmp(bytes.data(), 0, 8) == 0;
}

PngHead read_png_head(std::span<const std::uint8_t> bytes, std::string_view origin) {
    const OpenPng png(bytes, origin);
    PngHead head{static_cast<int>(png.width()), static_cast<int>(png.height()), {}};
    png_textp texts = nullptr;
    const int count = png_get_text(png.reader.png, png.reader.info, &texts, nullptr);
    for (int i = 0; i < count; ++i) head.texts.push_back({texts[i].key, texts[i].text});
    return head;
}

Image decode_png(std::span<const std::uint8_t> bytes, std::string_view origin) {
    OpenPng png(bytes, origin);
    const std::uint64_t width = png.width(), height = png.height();
    // deflate compresses a row at most about a thousandfold: a header that claims more is malicious, not a picture.
    if (width * height > most_pixels || width * height > (bytes.size() + 64) * 8 * 1100)
        throw_unreadable(origin, "it claims " + std::to_string(width) + "x" + std::to_string(height) + " pixels");
    Image image{static_cast<int>(width), static_cast<int>(height), {}};
    image.rgba.resize(width * height * 4);
    std::vector<png_bytep> rows = row_pointers(image.rgba.data(), image.width, image.height);
    if (!read_rows(png.reader, rows.data())) throw_unreadable(origin, png.message);
    return image;
}

}  // namespace image
