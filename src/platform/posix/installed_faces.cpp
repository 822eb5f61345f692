#include "platform/installed_faces.hpp"

#include "platform/files.hpp"

#include <fontconfig/fontconfig.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace platform {

namespace {

constexpr std::array<const char*, 2> families{"Inter", "DejaVu Sans"};

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

bool is_font_file(const std::vector<std::uint8_t>& bytes) {
    if (bytes.size() < 4) return false;
    const std::string_view tag(reinterpret_cast<const char*>(bytes.data()), 4);
    return tag == "OTTO" || tag == "ttcf" || tag == "true" || tag == std::string_view("\0\1\0\0", 4);
}

/// What fontconfig finds for this wish; null if nothing.
Pattern best_match(const Pattern& wish) {
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    return {FcFontMatch(nullptr, wish.get(), &result), &FcPatternDestroy};
}

/// The face that was found; empty if its file is not a font.
FontFace face_of(const Pattern& match) {
    FcChar8* file = nullptr;
    int index = 0;
    if (FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch) return {};
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    const std::string name = reinterpret_cast<const char*>(file);
    FontFace face{.bytes = read_file(name), .index = index & 0xFFFF, .file = name};
    return is_font_file(face.bytes) ? face : FontFace{};
}

/// The face of this family and weight; empty if fontconfig would substitute another family.
FontFace find_face(const char* family, int weight) {
    const Pattern wish(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wish.get(), FC_WEIGHT, weight);
    FcPatternAddInteger(wish.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wish.get(), FC_VARIABLE, FcFalse);
    const Pattern match = best_match(wish);
    FcChar8* found_family = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FAMILY, 0, &found_family) != FcResultMatch ||
        std::string_view(reinterpret_cast<const char*>(found_family)) != family)
        return {};
    FontFace face = face_of(match);
    face.file.clear();
    return face;
}

}  // namespace

InterfaceFaces installed_faces() {
    for (const char* family : families) {
        InterfaceFaces faces{.regular = find_face(family, FC_WEIGHT_REGULAR),
                             .strong = find_face(family, FC_WEIGHT_DEMIBOLD)};
        if (!faces.regular.bytes.empty() && !faces.strong.bytes.empty()) return faces;
    }
    return {};
}

FontFace find_face_with(char32_t letter) {
    const std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)> letters(FcCharSetCreate(), &FcCharSetDestroy);
    FcCharSetAddChar(letters.get(), letter);
    const Pattern wish(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddCharSet(wish.get(), FC_CHARSET, letters.get());
    FcPatternAddBool(wish.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wish.get(), FC_VARIABLE, FcFalse);
    FcPatternAddString(wish.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>("sans-serif"));
    const Pattern match = best_match(wish);
    FcCharSet* has = nullptr;
    if (!match || FcPatternGetCharSet(match.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
        FcCharSetHasChar(has, letter) == FcFalse)
        return {};
    return face_of(match);
}

}  // namespace platform
