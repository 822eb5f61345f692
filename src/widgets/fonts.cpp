#include "widgets/fonts.hpp"

#include "core/letters.hpp"
#include "platform/installed_faces.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

// Extended Latin, Greek and Cyrillic for names of files and people; dashes and quotes, ellipsis, minus, and the
// replacement character.
constexpr std::array<ImWchar, 17> glyphs{0x20,   0x17F,  0x218,  0x21B,  0x370,  0x3FF,  0x400,  0x45F, 0x2010,
                                         0x201E, 0x2026, 0x2026, 0x2212, 0x2212, 0xFFFD, 0xFFFD, 0};

ImFont* add_face(const platform::FontFace& face, float pixels, const ImWchar* ranges, bool merges) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.FontNo = face.index;
    config.OversampleH = 3;
    config.OversampleV = 2;
    config.MergeMode = merges;
    void* bytes = const_cast<std::uint8_t*>(face.bytes.data());  // required by ImGui's signature; only read
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(face.bytes.size()), pixels, &config,
                                                      ranges);
}

ImFont* add_font(const platform::FontFace& face, float pixels, const std::vector<FurtherFace>& further) {
    ImFont* font = add_face(face, pixels, glyphs.data(), false);
    for (const FurtherFace& each : further) add_face(each.face, pixels, each.ranges.data(), true);
    return font;
}

bool is_built_in(char32_t letter) {
    for (std::size_t i = 0; i + 1 < glyphs.size(); i += 2)
        if (letter >= glyphs[i] && letter <= glyphs[i + 1]) return true;
    return letter < ' ';
}

/// Gives all digits the width of the widest, so that changing numbers do not jitter.
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

/// Replacement for a character missing from a font; ImGui's own font only has Latin-1.
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

bool FurtherFaces::add(std::string_view text) {
    bool found = false;
    while (!text.empty()) {
        const char32_t letter = core::take_letter(text);
        if (is_built_in(letter) || letter > IM_UNICODE_CODEPOINT_MAX || !sought_.insert(letter).second) continue;
        platform::FontFace face = platform::find_face_with(letter);
        if (face.bytes.empty()) continue;
        const auto same = [&](const FurtherFace& each) {
            return each.face.file == face.file && each.face.index == face.index;
        };
        auto at = std::ranges::find_if(faces_, same);
        if (at == faces_.end()) at = faces_.insert(faces_.end(), {std::move(face), {0}});
        at->ranges.insert(at->ranges.end() - 1, 2, static_cast<ImWchar>(letter));
        found = true;
    }
    return found;
}

Fonts build_fonts(const platform::InterfaceFaces& faces, float scale, const std::vector<FurtherFace>& further) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    Fonts fonts;
    if (faces.regular.bytes.empty()) {
        const auto add_own = [&](float pixels) {
            ImFontConfig config;
            config.SizePixels = std::round(pixels * scale);
            return atlas.AddFontDefault(&config);
        };
        fonts.text = fonts.strong = add_own(text_px);
        fonts.small = add_own(small_px);
        fonts.title = add_own(title_px);
        fonts.caption = add_own(caption_px);
    } else {
        fonts.text = add_font(faces.regular, std::round(text_px * scale), further);
        fonts.strong = add_font(faces.strong, std::round(text_px * scale), further);
        fonts.small = add_font(faces.regular, std::round(small_px * scale), further);
        fonts.title = add_font(faces.strong, std::round(title_px * scale), further);
        fonts.caption = add_font(faces.strong, std::round(caption_px * scale), further);
    }
    atlas.Build();
    for (ImFont* font : atlas.Fonts) {
        align_digits(*font);
        fill_gaps(*font);
    }
    return fonts;
}

}  // namespace widgets
