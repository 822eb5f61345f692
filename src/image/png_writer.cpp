#include "image/png_writer.hpp"

#include "core/error.hpp"

#include <png.h>

#include <csetjmp>
#include <string>

// libpng reports errors by longjmp, which must not skip destructors: functions called under setjmp hold only plain
// values, and their callers own all memory.

namespace image {
namespace {

void keep_message(png_structp png, png_const_charp message) {
    *static_cast<std::string*>(png_get_error_ptr(png)) = message;
    png_longjmp(png, 1);
}

void ignore_warning(png_structp, png_const_charp) {}

void append_to_vector(png_structp png, png_bytep data, std::size_t count) {
    auto& bytes = *static_cast<std::vector<std::uint8_t>*>(png_get_io_ptr(png));
    bytes.insert(bytes.end(), data, data + count);
}

bool is_opaque(const Image& image) {
    for (std::size_t i = 3; i < image.rgba.size(); i += 4)
        if (image.rgba[i] != 255) return false;
    return true;
}

/// In libpng's format; the pointers refer to `texts`.
std::vector<png_text> raw_texts(std::span<const PngText> texts) {
    std::vector<png_text> raw;
    for (const PngText& text : texts) {
        png_text entry{};
        entry.compression = PNG_ITXT_COMPRESSION_NONE;
        entry.key = const_cast<char*>(text.keyword.c_str());
        entry.text = const_cast<char*>(text.text.c_str());
        entry.itxt_length = text.text.size();
        raw.push_back(entry);
    }
    return raw;
}

}  // namespace

struct PngWriter::Impl {
    std::vector<std::uint8_t> bytes;
    std::string message = "out of memory";
    png_structp png = nullptr;
    png_infop info = nullptr;

    Impl() : png(png_create_write_struct(PNG_LIBPNG_VER_STRING, &message, keep_message, ignore_warning)) {
        if (png != nullptr) info = png_create_info_struct(png);
    }
    ~Impl() { png_destroy_write_struct(&png, &info); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    [[noreturn]] void fail() const { core::throw_failure("cannot encode the picture as PNG: " + message); }

    /// Writes everything before the pixels. Returns false if libpng reported an error.
    bool write_head(int width, int height, bool opaque, std::span<const png_text> texts) {
        if (setjmp(png_jmpbuf(png)) != 0) return false;
        png_set_write_fn(png, &bytes, append_to_vector, nullptr);
        png_set_compression_level(png, 1);
        png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
        png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), 8,
                     opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
        png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
        png_write_info(png, info);
        if (opaque) png_set_filler(png, 0, PNG_FILLER_AFTER);
        return true;
    }

    bool write_rows(const std::uint8_t* pixels, std::size_t row_bytes, int rows) {
        if (setjmp(png_jmpbuf(png)) != 0) return false;
        for (int y = 0; y < rows; ++y) png_write_row(png, pixels + static_cast<std::size_t>(y) * row_bytes);
        return true;
    }

    bool write_end() {
        if (setjmp(png_jmpbuf(png)) != 0) return false;
        png_write_end(png, nullptr);
        return true;
    }
};

PngWriter::PngWriter(int width, int height, bool opaque, std::span<const PngText> texts)
    : impl_(std::make_unique<Impl>()) {
    const std::vector<png_text> raw = raw_texts(texts);
    if (impl_->info == nullptr || !impl_->write_head(width, height, opaque, raw)) impl_->fail();
}

PngWriter::~PngWriter() = default;

void PngWriter::add_rows(const Image& rows) {
    if (!impl_->write_rows(rows.rgba.data(), static_cast<std::size_t>(rows.width) * 4, rows.height)) impl_->fail();
}

std::vector<std::uint8_t> PngWriter::finish() {
    if (!impl_->write_end()) impl_->fail();
    return std::move(impl_->bytes);
}

std::vector<std::uint8_t> encode_png(const Image& image, std::span<const PngText> texts) {
    if (image.width < 1 || image.height < 1 ||
        image.rgba.size() != static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4)
        core::throw_invalid("cannot write a picture of " + std::to_string(image.width) + "x" +
                            std::to_string(image.height) + " pixels that holds " + std::to_string(image.rgba.size()) +
                            " bytes: expected 4 bytes per pixel and at least one pixel");
    PngWriter writer(image.width, image.height, is_opaque(image), texts);
    writer.add_rows(image);
    return writer.finish();
}

}  // namespace image
