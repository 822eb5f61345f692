#include "widgets/palette.hpp"

#include "support/catch.hpp"

namespace {

/// The colour of a note or button over the picture, which shows through a little.
ImU32 over(ImU32 color, ImU32 behind) {
    const double alpha = (color >> IM_COL32_A_SHIFT) / 255.0;
    ImU32 mixed = IM_COL32_A_MASK;
    for (const int shift : {IM_COL32_R_SHIFT, IM_COL32_G_SHIFT, IM_COL32_B_SHIFT}) {
        const double value = alpha * ((color >> shift) & 0xFF) + (1 - alpha) * ((behind >> shift) & 0xFF);
        mixed |= static_cast<ImU32>(value) << shift;
    }
    return mixed;
}

constexpr ImU32 black = IM_COL32(0, 0, 0, 255);
constexpr ImU32 white = IM_COL32(255, 255, 255, 255);

}  // namespace

TEST_CASE("contrast is that of WCAG") {
    CHECK(widgets::contrast(black, white) == Approx(21));
    CHECK(widgets::contrast(white, black) == Approx(21));
    CHECK(widgets::contrast(white, white) == Approx(1));
    CHECK(widgets::contrast(IM_COL32(119, 119, 119, 255), white) ==
          Approx(4.48).margin(0.005));  // #777, a published case
}

TEST_CASE("every text can be read on every background of its theme") {
    for (const widgets::Palette& palette : {widgets::dark_palette, widgets::light_palette})
        for (const ImU32 background : {palette.panel, palette.bar, palette.well, palette.well_hover, palette.raised,
                                       over(palette.card, black), over(palette.card, white)})
            for (const ImU32 text : {palette.text, palette.dim_text, palette.accent, palette.warning}) {
                CAPTURE(text, background);
                CHECK(widgets::contrast(text, background) >= 4.5);
            }
}

TEST_CASE("what a control is recognised by stands out from what it lies on") {
    for (const widgets::Palette& palette : {widgets::dark_palette, widgets::light_palette}) {
        for (const ImU32 behind : {palette.panel, palette.bar, over(palette.card, black), over(palette.card, white)})
            for (const ImU32 shape : {palette.outline, palette.accent, palette.fat, palette.start, palette.warning}) {
                CAPTURE(shape, behind);
                CHECK(widgets::contrast(shape, behind) >= 3);
            }
        CHECK(widgets::contrast(palette.accent, palette.raised) >= 3);  // the mark of the selection
        CHECK(widgets::contrast(palette.accent, palette.well) >= 3);
    }
}
