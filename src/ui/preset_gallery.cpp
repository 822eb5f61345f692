#include "ui/preset_gallery.hpp"

#include "widgets/hint.hpp"
#include "widgets/imgui_versions.hpp"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr const char* popup = "presets";
constexpr float padding = 8;
constexpr float gap = 10;
constexpr float around = 32;
constexpr int most_columns = 6;
constexpr float picture_gap = 4;  // below the picture
constexpr float title_gap = 4;

struct CardSize {
    float width;
    float height;
};

ImVec2 size_of(ImFont* font, const std::string& text, float wrap) {
    ImGui::PushFont(font);
    const ImVec2 size = ImGui::CalcTextSize(text.c_str(), nullptr, false, wrap);
    ImGui::PopFont();
    return size;
}

/// All cards are as high as the one with the most text.
CardSize card_size(const widgets::Theme& theme, const session::PresetGallery& gallery) {
    const float wrap = theme.px(preset_picture_width);
    float words = 0;
    for (const session::PresetGallery::Card& card : gallery.cards)
        words = std::max(
            words, size_of(theme.fonts.strong, card.title, wrap).y + size_of(theme.fonts.small, card.text, wrap).y);
    return {wrap + 2 * theme.px(padding),
            theme.px(preset_picture_height) + 2 * theme.px(padding) + theme.px(picture_gap + title_gap) + words};
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key));
}

void draw_picture(const widgets::Theme& theme, const session::PresetGallery::Card& card, ImVec2 corner) {
    const ImVec2 end{corner.x + theme.px(preset_picture_width), corner.y + theme.px(preset_picture_height)};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (card.picture)
        draw->AddImageRounded(reinterpret_cast<ImTextureID>(std::uintptr_t{card.picture}), corner, end, {0, 0}, {1, 1},
                              IM_COL32_WHITE, theme.px(4));
    else
        draw->AddRectFilled(corner, end, ImGui::GetColorU32(ImGuiCol_FrameBgHovered), theme.px(4));
}

/// One card at the cursor; returns whether it was clicked.
bool draw_card(const widgets::Theme& theme, const session::PresetGallery::Card& card, const CardSize& size,
               bool marked) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const bool clicked = ImGui::InvisibleButton("##card", {size.width, size.height});
    const bool hovered = ImGui::IsItemHovered();
    const ImVec2 end{corner.x + size.width, corner.y + size.height};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(corner, end, ImGui::GetColorU32(hovered ? ImGuiCol_FrameBgHovered : ImGuiCol_FrameBg),
                        theme.px(6));
    if (marked) draw->AddRect(corner, end, ImGui::GetColorU32(ImGuiCol_NavHighlight), theme.px(6), 0, theme.px(2));
    const float inset = theme.px(padding);
    draw_picture(theme, card, {corner.x + inset, corner.y + inset});
    const float wrap = size.width - 2 * inset;
    ImVec2 text{corner.x + inset, corner.y + inset + theme.px(preset_picture_height + picture_gap)};
    draw->PushClipRect(corner, end, true);
    draw->AddText(theme.fonts.strong, theme.fonts.strong->FontSize * ImGui::GetIO().FontGlobalScale, text,
                  ImGui::GetColorU32(ImGuiCol_Text), card.title.c_str(), nullptr, wrap);
    text.y += size_of(theme.fonts.strong, card.title, wrap).y + theme.px(title_gap);
    draw->AddText(theme.fonts.small, theme.fonts.small->FontSize * ImGui::GetIO().FontGlobalScale, text,
                  ImGui::GetColorU32(ImGuiCol_TextDisabled), card.text.c_str(), nullptr, wrap);
    draw->PopClipRect();
    return clicked;
}

void take(session::PresetGallery& gallery, int card, session::Actions& actions) {
    actions.push_back(session::LoadPreset{static_cast<std::size_t>(card)});
    gallery.open = false;
}

void cards(const widgets::Theme& theme, session::PresetGallery& gallery, const CardSize& size, int columns,
           session::Actions& actions) {
    const int count = static_cast<int>(gallery.cards.size());
    for (int i = 0; i < count; ++i) {
        ImGui::PushID(i);
        if (i % columns != 0) ImGui::SameLine(0, theme.px(gap));
        if (draw_card(theme, gallery.cards[static_cast<std::size_t>(i)], size, i == gallery.marked))
            take(gallery, i, actions);
        widgets::hint(theme, theme.say("presets.card-help"));
        if (i == gallery.marked && gallery.scroll_to_mark) ImGui::SetScrollHereY();
        ImGui::PopID();
    }
    gallery.scroll_to_mark = false;
}

void keys(session::PresetGallery& gallery, int columns, session::Actions& actions) {
    const int right = pressed(ImGuiKey_RightArrow) - pressed(ImGuiKey_LeftArrow);
    const int down = pressed(ImGuiKey_DownArrow) - pressed(ImGuiKey_UpArrow);
    const int count = static_cast<int>(gallery.cards.size());
    const int before = std::exchange(gallery.marked, next_card(gallery.marked, count, columns, right, down));
    gallery.scroll_to_mark |= gallery.marked != before;
    if (count > 0 && (pressed(ImGuiKey_Enter) || pressed(widgets::keypad_enter)))
        take(gallery, gallery.marked, actions);
    if (pressed(ImGuiKey_Escape)) gallery.open = false;
}

/// Title, keys and the close button, side by side if there is room.
void title_row(const widgets::Theme& theme, session::PresetGallery& gallery) {
    const float width = ImGui::GetContentRegionAvail().x;
    const float gap_px = theme.px(16);
    const float close = ImGui::CalcTextSize(theme.say("presets.close")).x + 2 * ImGui::GetStyle().FramePadding.x;
    const float title = size_of(theme.fonts.strong, theme.say("presets.title"), -1).x;
    const float keys = ImGui::CalcTextSize(theme.say("presets.keys")).x;
    const bool one_row = title + gap_px + keys + gap_px + close <= width;
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say("presets.title"));
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    if (one_row) ImGui::SameLine(0, gap_px);
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled("%s", theme.say("presets.keys"));
    ImGui::PopTextWrapPos();
    if (one_row) ImGui::SameLine();
    ImGui::SetCursorPosX(ImGui::GetWindowContentRegionMax().x - close);
    if (ImGui::Button(theme.say("presets.close"))) gallery.open = false;
    widgets::hint(theme, theme.say("close.help"));
}

}  // namespace

int next_card(int marked, int cards, int columns, int right, int down) {
    const int next = marked + right + down * columns;
    return next < 0 || next >= cards ? marked : next;
}

void preset_gallery(const widgets::Theme& theme, const Area& window, session::PresetGallery& gallery,
                    session::Actions& actions) {
    if (!gallery.open) return;
    if (!ImGui::IsPopupOpen(popup)) ImGui::OpenPopup(popup);
    const CardSize card = card_size(theme, gallery);
    const ImGuiStyle& style = ImGui::GetStyle();
    const float beside = 2 * style.WindowPadding.x + style.ScrollbarSize + theme.px(around);
    const int fitting = static_cast<int>((window.width - beside + theme.px(gap)) / (card.width + theme.px(gap)));
    const int columns = std::clamp(fitting, 1, most_columns);
    const int rows = (static_cast<int>(gallery.cards.size()) + columns - 1) / columns;
    const float wanted = static_cast<float>(rows) * (card.height + style.ItemSpacing.y) + 2 * ImGui::GetFrameHeight() +
                         2 * style.WindowPadding.y;
    const float width = static_cast<float>(columns) * (card.width + theme.px(gap)) - theme.px(gap) +
                        2 * style.WindowPadding.x + style.ScrollbarSize;
    ImGui::SetNextWindowSize({width, std::min(wanted, window.height - theme.px(around))});
    ImGui::SetNextWindowPos({window.x + window.width / 2, window.y + window.height / 2}, ImGuiCond_Always,
                            {0.5F, 0.5F});
    if (!ImGui::BeginPopupModal(popup, nullptr,
                                ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNavInputs))
        return;
    title_row(theme, gallery);
    cards(theme, gallery, card, columns, actions);
    keys(gallery, columns, actions);
    if (!gallery.open) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

}  // namespace ui
