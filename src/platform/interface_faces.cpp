#include "platform/interface_faces.hpp"

#include "platform/data_folder.hpp"
#include "platform/files.hpp"
#include "platform/installed_faces.hpp"

#include <filesystem>

namespace platform {

namespace {

/// The fonts of a portable folder, so that text looks the same everywhere; otherwise empty.
InterfaceFaces find_shipped_faces() {
    const std::filesystem::path fonts = data_folder() / "fonts";
    const auto face = [&](const char* name) {
        return std::filesystem::exists(fonts / name) ? FontFace{.bytes = read_file(fonts / name)} : FontFace{};
    };
    return {.regular = face("Inter-Regular.otf"), .strong = face("Inter-SemiBold.otf")};
}

}  // namespace

InterfaceFaces find_interface_faces() {
    InterfaceFaces shipped = find_shipped_faces();
    const bool is_complete = !shipped.regular.bytes.empty() && !shipped.strong.bytes.empty();
    return is_complete ? shipped : installed_faces();
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
