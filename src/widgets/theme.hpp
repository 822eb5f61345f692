#pragma once

#include "core/strings.hpp"
#include "session/preferences.hpp"
#include "widgets/palette.hpp"

#include <imgui.h>

namespace widgets {

/// Fonts of the interface; all point into ImGui's atlas.
struct Fonts {
    ImFont* text = nullptr;
    ImFont* strong = nullptr;
    ImFont* small = nullptr;
    ImFont* title = nullptr;
    ImFont* caption = nullptr;  ///< for presentations
};

/// Line heights of the fonts in pixels at scale 1; the letters are about a fifth smaller.
inline constexpr float text_px = 17;
inline constexpr float small_px = 15;
inline constexpr float title_px = 22;
inline constexpr float caption_px = 40;  ///< 32 px letters, equal to 24 pt

/// The look and language that every panel uses. Lengths in the code are for 96 dpi; `px` scales them. Displayed texts
/// are looked up by key (assets/strings), so that they can be translated.
struct Theme {
    float scale = 1;
    Fonts fonts{};
    Palette palette = dark_palette;
    const core::Strings* strings = nullptr;  ///< never null when panels are drawn

    float px(float length) const { return length * scale; }
    const char* say(std::string_view key) const { return strings->say(key); }
    template <class... Named>
    requires(sizeof...(Named) > 0) std::string say(std::string_view key, const Named&... values)
    const { return strings->say(key, values...); }
    std::string fixed(double value, int decimals) const { return strings->fixed(value, decimals); }
};

const Palette& palette_of(session::Appearance appearance);

/// Sets ImGui's colours and spacing.
void apply_theme(const Theme& theme);

}  // namespace widgets
