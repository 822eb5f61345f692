#include "app/interface_font.hpp"

#include "platform/paths.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <memory>
#include <string_view>

namespace app {

namespace {

constexpr std::array<const char*, 2> families{"Inter", "DejaVu Sans"};

// Latin with the French ligature, dashes and quotes, ellipsis, minus.
constexpr std::array<ImWchar, 11> glyphs{0x20, 0xFF, 0x152, 0x153, 0x2010, 0x201E, 0x2026, 0x2026, 0x2212, 0x2212, 0};

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

bool is_font_file(const std::vector<std::uint8_t>& bytes) {
    if (bytes.size() < 4) return false;
    const std::string_view tag(reinterpret_cast<const char*>(bytes.data()), 4);
    return tag == "OTTO" || tag == "ttcf" || tag == "true" || tag == std::string_view("\0\1\0\0", 4);
}

/// The face of this family and weight; empty bytes where fontconfig would put another family in its place.
FontFace find_face(const char* family, int weight) {
    const Pattern wish(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wish.get(), FC_WEIGHT, weight);
    FcPatternAddInteger(wish.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wish.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(nullptr, wish.get(), &result), &FcPatternDestroy);
    FcChar8* found_family = nullptr;
    FcChar8* file = nullptr;
    int index = 0;
    if (!match || FcPatternGetString(match.get(), FC_FAMILY, 0, &found_family) != FcResultMatch ||
        FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch ||
        std::string_view(reinterpret_cast<const char*>(found_family)) != family)
        return {};
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    FontFace face{.bytes = platform::read_file(reinterpret_cast<const char*>(file)), .index = index & 0xFFFF};
    if (!is_font_file(face.bytes)) face.bytes.clear();
    return face;
}

/// What a portable folder brings along, so that its text looks the same everywhere; no bytes elsewhere.
InterfaceFaces find_shipped_faces() {
    const std::filesystem::path fonts = platform::data_folder() / "fonts";
    const auto face = [&](const char* name) {
        return std::filesystem::exists(fonts / name) ? FontFace{.bytes = platform::read_file(fonts / name)}
                                                     : FontFace{};
    };
    return {.regular = face("Inter-Regular.otf"), .strong = face("Inter-SemiBold.otf")};
}

ImFont* add_font(const FontFace& face, float pixels) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.FontNo = face.index;
    config.OversampleH = 3;
    config.OversampleV = 2;
    void* bytes = const_cast<std::uint8_t*>(face.bytes.data());  // ImGui's signature; it only reads
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(face.bytes.size()), pixels, &config,
                                                      glyphs.data());
}

/// Gives all digits the width of the widest, so that changing numbers do not jump.
void align_digits(ImFont& font) {
    const auto is_digit = [](const ImFontGlyph& glyph) { return glyph.Codepoint >= '0' && glyph.Codepoint <= '9'; };
    float widest = 0;
    for (const ImFontGlyph& glyph : font.Glyphs)
        if (is_digit(glyph)) widest = std::max(widest, glyph.AdvanceX);
    for (ImFontGlyph& glyph : font.Glyphs) {
        if (!is_digit(glyph)) continue;
        const float shift = std::floor((widest - glyph.AdvanceX) / 2);
        glyph.X0 += shift;
        glyph.X1 += shift;
        glyph.AdvanceX = widest;
    }
    font.BuildLookupTable();
}

/// What stands for a letter that a font does not have; ImGui's own font has Latin-1 only.
struct StandIn {
    ImWchar first, last;
    char letter;
};
constexpr std::array<StandIn, 8> stand_ins{{{0x152, 0x152, 'O'},
                                            {0x153, 0x153, 'o'},
                                            {0x2010, 0x2015, '-'},
                                            {0x2018, 0x2019, '\''},
                                            {0x201A, 0x201A, ','},
                                            {0x201C, 0x201E, '"'},
                                            {0x2026, 0x2026, '.'},
                                            {0x2212, 0x2212, '-'}}};

void fill_gaps(ImFont& font) {
    for (const StandIn& stand_in : stand_ins)
        for (ImWchar letter = stand_in.first; letter <= stand_in.last; ++letter)
            if (font.FindGlyphNoFallback(letter) == nullptr)
                font.AddRemapChar(letter, static_cast<ImWchar>(stand_in.letter));
}

}  // namespace

InterfaceFaces find_interface_faces() {
    InterfaceFaces shipped = find_shipped_faces();
    if (!shipped.regular.bytes.empty() && !shipped.strong.bytes.empty()) return shipped;
    for (const char* family : families) {
        InterfaceFaces faces{.regular = find_face(family, FC_WEIGHT_REGULAR),
                             .strong = find_face(family, FC_WEIGHT_DEMIBOLD)};
        if (!faces.regular.bytes.empty() && !faces.strong.bytes.empty()) return faces;
    }
    return {};
}

ui::Fonts build_fonts(const InterfaceFaces& faces, float scale) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    ui::Fonts fonts;
    if (faces.regular.bytes.empty()) {
        const auto add_own = [&](float pixels) {
            ImFontConfig config;
            config.SizePixels = std::round(pixels * scale);
            return atlas.AddFontDefault(&config);
        };
        fonts.text = fonts.strong = add_own(ui::text_px);
        fonts.small = add_own(ui::small_px);
        fonts.title = add_own(ui::title_px);
        fonts.caption = add_own(ui::caption_px);
    } else {
        fonts.text = add_font(faces.regular, std::round(ui::text_px * scale));
        fonts.strong = add_font(faces.strong, std::round(ui::text_px * scale));
        fonts.small = add_font(faces.regular, std::round(ui::small_px * scale));
        fonts.title = add_font(faces.strong, std::round(ui::title_px * scale));
        fonts.caption = add_font(faces.strong, std::round(ui::caption_px * scale));
    }
    atlas.Build();
    for (ImFont* font : atlas.Fonts) {
        align_digits(*font);
        fill_gaps(*font);
    }
    return fonts;
}

std::optional<image::Font> load_picture_font() {
    InterfaceFaces faces = find_interface_faces();
    if (faces.regular.bytes.empty()) return std::nullopt;
    return image::Font(std::move(faces.regular.bytes), faces.regular.index, "the interface font");
}

}  // namespace app
