#include "ui/preset_gallery.hpp"

#include "support/asked.hpp"
#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/imgui_versions.hpp"

namespace {

struct Gallery {
    OffscreenPanels imgui;
    session::PresetGallery gallery{.open = true};

    explicit Gallery(int cards) {
        for (int i = 0; i < cards; ++i)
            gallery.cards.push_back({.title = "Card " + std::to_string(i), .text = "Words about it"});
        for (int i = 0; i < 3; ++i) frame();
    }
    session::Actions frame(float width = 1440, float height = 900) {
        ImGui::GetIO().DisplaySize = {width, height};
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        session::Actions actions;
        ui::preset_gallery(imgui.theme, {0, 0, width, height}, gallery, actions);
        ImGui::EndFrame();
        return actions;
    }
    session::Actions press(ImGuiKey key) {
        widgets::set_key(key, true);
        const session::Actions actions = frame();
        widgets::set_key(key, false);
        frame();
        return actions;
    }
};

}  // namespace

TEST_CASE("the arrow keys go from card to card and stop at the edges") {
    CHECK(ui::next_card(0, 7, 3, -1, 0) == 0);
    CHECK(ui::next_card(2, 7, 3, 1, 0) == 3);
    CHECK(ui::next_card(1, 7, 3, 0, 1) == 4);
    CHECK(ui::next_card(6, 7, 3, 0, 1) == 6);
    CHECK(ui::next_card(6, 7, 3, 0, -1) == 3);
    CHECK(ui::next_card(0, 0, 3, 1, 1) == 0);
}

TEST_CASE("Enter takes the marked card and closes, Escape takes none") {
    {
        Gallery open(12);
        open.press(ImGuiKey_RightArrow);
        open.press(ImGuiKey_DownArrow);
        CHECK(open.gallery.marked == 7);
        CHECK(asked<session::LoadPreset>(open.press(ImGuiKey_Enter))->index == 7);
        CHECK_FALSE(open.gallery.open);
    }
    Gallery closed(12);
    CHECK(closed.press(ImGuiKey_Escape).empty());
    CHECK_FALSE(closed.gallery.open);
}

TEST_CASE("a click takes the card under the mouse") {
    Gallery open(12);
    widgets::set_pointer({720, 330});
    open.frame();
    widgets::set_button(0, true);
    open.frame();
    widgets::set_button(0, false);
    const session::Actions actions = open.frame();
    const auto* preset = asked<session::LoadPreset>(actions);
    REQUIRE(preset);
    CHECK(preset->index < 6);
    CHECK(preset->index >= 2);
}

TEST_CASE("the gallery can be drawn in any window, with no card too") {
    for (const int cards : {0, 1, 40}) {
        Gallery open(cards);
        for (const float width : {60.0F, 400.0F, 1024.0F, 3840.0F}) open.frame(width, width / 2);
        open.press(ImGuiKey_DownArrow);
        CHECK(open.gallery.open);
    }
}
