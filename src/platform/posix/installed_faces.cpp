#include "platform/installed_faces.hpp"

#include "platform/files.hpp"

#include <fontconfig/fontconfig.h>

#include <array>
#include <memory>
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

/// The face of this family and weight; empty if fontconfig would substitute another family.
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
    FontFace face{.bytes = read_file(reinterpret_cast<const char*>(file)), .index = index & 0xFFFF};
    if (!is_font_file(face.bytes)) face.bytes.clear();
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
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(nullptr, wish.get(), &result), &FcPatternDestroy);
    FcCharSet* has = nullptr;
    FcChar8* file = nullptr;
    int index = 0;
    if (!match || FcPatternGetCharSet(match.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
        FcCharSetHasChar(has, letter) == FcFalse || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch)
        return {};
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &index);
    const std::string name = reinterpret_cast<const char*>(file);
    FontFace face{.bytes = read_file(name), .index = index & 0xFFFF, .file = name};
    if (!is_font_file(face.bytes)) face.bytes.clear();
    return face;
}

}  // namespace platform
