#include "widgets/fonts.hpp"

#include "core/strings.hpp"
#include "platform/installed_faces.hpp"
#include "platform/interface_faces.hpp"
#include "support/catch.hpp"
#include "support/skipped.hpp"

#include <imgui_internal.h>

namespace {

/// Characters in the program's texts, in any language, that the fonts lack.
std::string missing_letters(const platform::InterfaceFaces& faces) {
    ImGui::CreateContext();
    const widgets::Fonts fonts = widgets::build_fonts(faces, 1);
    std::string missing;
    for (const char* language : {"en", "de", "es", "fr"}) {
        const core::Strings strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", language);
        for (const std::string& key : strings.keys()) {
            const std::string text = strings.say(key) + std::string("−0123456789…");
            for (const char* at = text.c_str(); *at != 0;) {
                unsigned int letter = 0;
                const int bytes = ImTextCharFromUtf8(&letter, at, nullptr);
                for (const ImFont* font : {fonts.text, fonts.strong, fonts.small, fonts.title, fonts.caption})
                    if (letter != '\n' && font->FindGlyphNoFallback(static_cast<ImWchar>(letter)) == nullptr &&
                        missing.find(std::string(at, at + bytes)) == std::string::npos)
                        missing.append(at, at + bytes);
                at += bytes;
            }
        }
    }
    ImGui::DestroyContext();
    return missing;
}

}  // namespace

TEST_CASE("whatever the program says in any language can be written, also where no font is installed") {
    CHECK(missing_letters({}) == "");
    CHECK(missing_letters(platform::find_interface_faces()) == "");
}

TEST_CASE("letters of other scripts in names are written with further installed faces, each once") {
    const std::string names = "Ծովինար აბგ אבג";
    widgets::FurtherFaces further;
    CHECK_FALSE(further.add("Zoë Müller ... Δ Ж"));  // built in
    if (platform::find_face_with(U'Ծ').bytes.empty()) ADIPOSCOPE_SKIP("no installed font has Armenian letters");
    CHECK(further.add(names));
    CHECK_FALSE(further.add(names));
    ImGui::CreateContext();
    const widgets::Fonts fonts = widgets::build_fonts(platform::find_interface_faces(), 1, further.faces());
    for (const ImFont* font : {fonts.text, fonts.strong, fonts.small, fonts.title, fonts.caption})
        CHECK(font->FindGlyphNoFallback(static_cast<ImWchar>(U'Ծ')) != nullptr);
    ImGui::DestroyContext();
}
