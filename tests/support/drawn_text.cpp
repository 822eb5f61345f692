#include "support/drawn_text.hpp"

#include <fmt/format.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace {

constexpr float tolerance_px = 1;     // glyphs have a transparent border of about this width
constexpr float most_overlap = 0.2F;  // of the smaller of two letters

struct Glyph {
    const ImFont* font = nullptr;
    const ImFontGlyph* glyph = nullptr;
    ImVec2 low{};   // of the glyph
    ImVec2 high{};  // unclipped
    bool cut_beside = false;
    bool cut_above_below = false;
    float pen = 0;       // origin of the glyph
    float baseline = 0;  // up to a constant of the font
};

bool within(float value, float low, float high) {
    constexpr float rounding = 1e-5F;
    return value >= low - rounding && value <= high + rounding;
}

/// The glyph of which a quad with these opposite corners shows a part, found by its texture coordinates.
std::optional<Glyph> glyph_of(const ImDrawVert& first, const ImDrawVert& last) {
    if (first.uv.x >= last.uv.x || first.uv.y >= last.uv.y) return std::nullopt;
    for (const ImFont* font : ImGui::GetIO().Fonts->Fonts)
        for (const ImFontGlyph& glyph : font->Glyphs) {
            if (!within(first.uv.x, glyph.U0, glyph.U1) || !within(last.uv.x, glyph.U0, glyph.U1) ||
                !within(first.uv.y, glyph.V0, glyph.V1) || !within(last.uv.y, glyph.V0, glyph.V1))
                continue;
            const float scale_x = (last.pos.x - first.pos.x) / (last.uv.x - first.uv.x);
            const float scale_y = (last.pos.y - first.pos.y) / (last.uv.y - first.uv.y);
            Glyph found{.font = font, .glyph = &glyph};
            found.low = {first.pos.x - (first.uv.x - glyph.U0) * scale_x,
                         first.pos.y - (first.uv.y - glyph.V0) * scale_y};
            found.high = {last.pos.x + (glyph.U1 - last.uv.x) * scale_x, last.pos.y + (glyph.V1 - last.uv.y) * scale_y};
            found.cut_beside = first.pos.x > found.low.x + tolerance_px || last.pos.x < found.high.x - tolerance_px;
            found.cut_above_below =
                first.pos.y > found.low.y + tolerance_px || last.pos.y < found.high.y - tolerance_px;
            found.pen = found.low.x - glyph.X0;
            found.baseline = found.low.y - glyph.Y0;
            return found;
        }
    return std::nullopt;
}

/// Clips a glyph. One that ends less than a space before the edge counts as cut: the next word may be entirely hidden.
void clip(Glyph& glyph, const ImVec4& clip) {
    const float space = std::min(glyph.font->FindGlyph(' ')->AdvanceX, 0.3F * glyph.font->FontSize);
    glyph.cut_beside |= glyph.low.x < clip.x - tolerance_px || glyph.high.x > clip.z - space;
    glyph.cut_above_below |= glyph.low.y < clip.y - tolerance_px || glyph.high.y > clip.w + tolerance_px;
}

bool is_quad(const ImDrawIdx* index) {
    return index[1] == index[0] + 1 && index[2] == index[0] + 2 && index[3] == index[0] && index[4] == index[2] &&
           index[5] == index[0] + 3;
}

/// Groups the glyphs of a window's draw list into runs.
class Reader {
  public:
    explicit Reader(std::string window) : window_(std::move(window)) {}

    void add(const Glyph& glyph) {
        const float space = glyph.font->FindGlyph(' ')->AdvanceX;
        const float gap = glyph.pen - end_;
        const bool goes_on = !texts_.empty() && font_ == glyph.font && std::abs(glyph.baseline - baseline_) < 0.5F &&
                             gap > -1.5F && gap < 2.6F * space;
        if (!goes_on) texts_.push_back({.text = {}, .window = window_, .low = glyph.low, .high = glyph.high});
        DrawnText& text = texts_.back();
        if (goes_on) text.text.append(static_cast<std::size_t>(std::lround(std::max(gap, 0.0F) / space)), ' ');
        char letter[5];
        ImTextCharToUtf8(letter, glyph.glyph->Codepoint);
        text.text += letter;
        text.low = {std::min(text.low.x, glyph.low.x), std::min(text.low.y, glyph.low.y)};
        text.high = {std::max(text.high.x, glyph.high.x), std::max(text.high.y, glyph.high.y)};
        text.cut_beside |= glyph.cut_beside;
        text.cut_above_below |= glyph.cut_above_below;
        font_ = glyph.font;
        baseline_ = glyph.baseline;
        end_ = glyph.pen + glyph.glyph->AdvanceX;
    }
    std::vector<DrawnText> take() { return std::move(texts_); }

  private:
    std::string window_;
    std::vector<DrawnText> texts_;
    const ImFont* font_ = nullptr;
    float baseline_ = 0;
    float end_ = 0;
};

bool can_scroll_down(const std::string& window) {
    const ImGuiWindow* found = ImGui::FindWindowByName(window.c_str());
    return found != nullptr && found->ScrollMax.y > 0;
}

bool overlap(const DrawnText& a, const DrawnText& b) {
    const float width = std::min(a.high.x, b.high.x) - std::max(a.low.x, b.low.x);
    const float height = std::min(a.high.y, b.high.y) - std::max(a.low.y, b.low.y);
    if (width <= tolerance_px || height <= tolerance_px) return false;
    const float least_height = std::min(a.high.y - a.low.y, b.high.y - b.low.y);
    const float letter = std::min({least_height / 2, a.high.x - a.low.x, b.high.x - b.low.x});
    return width > most_overlap * letter && height > most_overlap * least_height;
}

}  // namespace

std::vector<DrawnText> drawn_texts(const ImDrawData& data) {
    std::vector<DrawnText> texts;
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        Reader reader(list._OwnerName != nullptr ? list._OwnerName : "");
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned at = 0; at + 6 <= command.ElemCount;) {
                const ImDrawVert* vertex = list.VtxBuffer.Data + command.VtxOffset;
                std::optional<Glyph> glyph;
                if (is_quad(index + at)) glyph = glyph_of(vertex[index[at]], vertex[index[at + 2]]);
                if (glyph) {
                    clip(*glyph, command.ClipRect);
                    reader.add(*glyph);
                }
                at += glyph ? 6 : 3;
            }
        }
        for (DrawnText& text : reader.take()) texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::string> faults_of(const std::vector<DrawnText>& texts, ImVec2 display) {
    std::vector<std::string> faults;
    for (const DrawnText& text : texts) {
        const auto tell = [&](const char* what) {
            faults.push_back(
                fmt::format("\"{}\" {} at {:.0f}, {:.0f} in {}", text.text, what, text.low.x, text.low.y, text.window));
        };
        if (text.cut_beside) tell("is cut off beside");
        if (text.cut_above_below && !can_scroll_down(text.window)) tell("is cut off above or below");
        if (text.low.x < -tolerance_px || text.high.x > display.x + tolerance_px) tell("leaves the screen");
        for (const DrawnText& other : texts) {
            if (&other == &text) break;
            if (other.window == text.window && overlap(text, other))
                tell(fmt::format("lies over \"{}\"", other.text).c_str());
        }
    }
    return faults;
}
