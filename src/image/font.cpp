#include "image/font.hpp"

#include "core/error.hpp"
#include "core/letters.hpp"

#include <fmt/format.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <cmath>
#include <iterator>
#include <list>
#include <map>

namespace image {

namespace {

constexpr double units_per_px = 64;  // FreeType uses 26.6 fixed point

/// Blends a colour over a pixel with coverage `share` (0..255); both have straight alpha.
void blend(std::uint8_t* pixel, Colour colour, int share) {
    const double a = colour[3] / 255.0 * share / 255.0;
    const double rest = (1 - a) * pixel[3] / 255.0;
    const double alpha = a + rest;
    if (alpha <= 0) return;
    for (std::size_t c = 0; c < 3; ++c)
        pixel[c] = static_cast<std::uint8_t>(std::lround((colour[c] * a + pixel[c] * rest) / alpha));
    pixel[3] = static_cast<std::uint8_t>(std::lround(255 * alpha));
}

}  // namespace

struct Font::Impl {
    struct OpenFace {
        std::vector<std::uint8_t> bytes;  // must outlive `face`: FreeType reads them on demand
        FT_Face face = nullptr;
    };
    FT_Library library = nullptr;
    std::list<OpenFace> faces;  // the font's own first, then those for letters that it lacks
    FaceFor further;
    std::map<char32_t, FT_Face> lacking;  // the face for each of these letters

    ~Impl() {
        for (const OpenFace& each : faces)
            if (each.face) FT_Done_Face(each.face);
        if (library) FT_Done_FreeType(library);
    }

    /// False if this is no font.
    bool open(FaceFile file) {
        OpenFace& added = faces.emplace_back(OpenFace{.bytes = std::move(file.bytes)});
        const auto size = static_cast<FT_Long>(added.bytes.size());
        if (FT_New_Memory_Face(library, added.bytes.data(), size, file.face, &added.face) == 0) return true;
        faces.pop_back();
        return false;
    }

    /// The first open face that has the letter; otherwise one that is found for it, or the font's own.
    FT_Face face_for(char32_t letter) {
        const FT_Face own = faces.front().face;
        if (FT_Get_Char_Index(own, letter) != 0 || !further) return own;
        if (const auto known = lacking.find(letter); known != lacking.end()) return known->second;
        const auto has = [&](const OpenFace& each) { return FT_Get_Char_Index(each.face, letter) != 0; };
        auto found = std::ranges::find_if(faces, has);
        if (found == faces.end()) {
            FaceFile file = further(letter);
            if (!file.bytes.empty() && open(std::move(file)) && has(faces.back())) found = std::prev(faces.end());
        }
        return lacking[letter] = found == faces.end() ? own : found->face;
    }

    /// Calls `visit(face, glyph index, x in pixels)` for each glyph of a line. Returns the x at which the line ends.
    template <class Visit>
    double walk(std::string_view text, double size_px, Visit visit) {
        double x = 0;
        FT_UInt before = 0;
        FT_Face last = nullptr;
        while (!text.empty()) {
            const char32_t letter = core::take_letter(text);
            const FT_Face face = face_for(letter);
            FT_Set_Char_Size(face, 0, static_cast<FT_F26Dot6>(std::lround(size_px * units_per_px)), 72, 72);
            const FT_UInt glyph = FT_Get_Char_Index(face, letter);
            FT_Vector kern{0, 0};
            if (before != 0 && face == last) FT_Get_Kerning(face, before, glyph, FT_KERNING_UNFITTED, &kern);
            x += static_cast<double>(kern.x) / units_per_px;
            visit(face, glyph, x);
            if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING) == 0)
                x += static_cast<double>(face->glyph->linearHoriAdvance) / 65536;
            before = glyph;
            last = face;
        }
        return x;
    }
};

Font::Font(std::vector<std::uint8_t> bytes, int face, std::string_view origin, FaceFor further)
    : impl_(std::make_unique<Impl>()) {
    if (FT_Init_FreeType(&impl_->library) != 0) core::throw_failure("the FreeType library could not be started");
    if (!impl_->open({std::move(bytes), face}))
        core::throw_failure(fmt::format("{}: not a font that can be drawn, expected TrueType or OpenType", origin));
    impl_->further = std::move(further);
}
Font::~Font() = default;
Font::Font(Font&&) noexcept = default;
Font& Font::operator=(Font&&) noexcept = default;

double Font::width_px(std::string_view text, double size_px) const {
    return impl_->walk(text, size_px, [](FT_Face, FT_UInt, double) {});
}

void Font::draw(Image& canvas, std::string_view text, double size_px, double x, double y, Colour colour) const {
    impl_->walk(text, size_px, [&](FT_Face face, FT_UInt glyph, double at) {
        const double left = x + at;
        FT_Vector shift{static_cast<FT_Pos>(std::lround((left - std::floor(left)) * units_per_px)), 0};
        FT_Set_Transform(face, nullptr, &shift);
        const bool drawn = FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_RENDER) == 0;
        FT_Set_Transform(face, nullptr, nullptr);
        if (!drawn) return;
        const FT_GlyphSlot slot = face->glyph;
        const int low_x = static_cast<int>(std::floor(left)) + slot->bitmap_left;
        const int low_y = static_cast<int>(std::lround(y)) - slot->bitmap_top;
        for (int row = 0; row < static_cast<int>(slot->bitmap.rows); ++row)
            for (int column = 0; column < static_cast<int>(slot->bitmap.width); ++column) {
                const int px = low_x + column, py = low_y + row;
                if (px < 0 || py < 0 || px >= canvas.width || py >= canvas.height) continue;
                blend(canvas.rgba.data() + (static_cast<std::size_t>(py) * static_cast<std::size_t>(canvas.width) +
                                            static_cast<std::size_t>(px)) *
                                               4,
                      colour, slot->bitmap.buffer[row * slot->bitmap.pitch + column]);
            }
    });
}

void fill(Image& canvas, int x, int y, int width, int height, Colour colour) {
    for (int row = std::max(0, y); row < std::min(canvas.height, y + height); ++row)
        for (int column = std::max(0, x); column < std::min(canvas.width, x + width); ++column)
            blend(canvas.rgba.data() + (static_cast<std::size_t>(row) * static_cast<std::size_t>(canvas.width) +
                                        static_cast<std::size_t>(column)) *
                                           4,
                  colour, 255);
}

Image blank(int width, int height, Colour colour) {
    Image canvas{width, height, {}};
    canvas.rgba.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (std::size_t i = 0; i < canvas.rgba.size(); ++i) canvas.rgba[i] = colour[i % 4];
    return canvas;
}

}  // namespace image
