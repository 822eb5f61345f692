#include "ui/time_marks.hpp"

#include "ui/field_rows.hpp"
#include "ui/number_tabs.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ui {

namespace {

using study::TimeMark;
using Kind = TimeMark::Kind;

constexpr float row_height = 14;
constexpr float sign_radius = 4.5F;
constexpr float sign_gap = 13;  // signs closer than this are merged
constexpr float legend_gap = 18;

/// Marks merged into one sign, and its position.
struct Sign {
    float x;
    std::span<const TimeMark> marks;
};

std::vector<Sign> signs_of(const widgets::Theme& theme, float left, float width, const TimeMarks& shown) {
    std::vector<Sign> signs;
    const auto x_of = [&](const TimeMark& mark) {
        return left + width * static_cast<float>(mark.day) / static_cast<float>(std::max(shown.last_day, 1));
    };
    for (std::size_t i = 0; i < shown.marks.size(); ++i) {
        const float x = x_of(shown.marks[i]);
        if (!signs.empty() && x - signs.back().x < theme.px(sign_gap))
            signs.back().marks = {signs.back().marks.data(), signs.back().marks.size() + 1};
        else
            signs.push_back({x, shown.marks.subspan(i, 1)});
    }
    return signs;
}

/// The kind shown for a sign of several marks: limits before weights before looks.
Kind foremost(std::span<const TimeMark> marks) {
    constexpr std::array order{Kind::warning, Kind::stopped, Kind::weight, Kind::lean, Kind::covered};
    for (const Kind kind : order)
        if (std::ranges::find(marks, kind, &TimeMark::kind) != marks.end()) return kind;
    return Kind::lean;
}

void draw_sign(const widgets::Theme& theme, ImVec2 middle, Kind kind) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float r = theme.px(sign_radius);
    const auto at = [&](float x, float y) { return ImVec2(middle.x + x * r, middle.y + y * r); };
    const widgets::Palette& palette = theme.palette;
    switch (kind) {
        case Kind::weight:
            draw->AddLine(at(-0.6F, -1.2F), at(-0.6F, 1.2F), ImGui::GetColorU32(palette.text), theme.px(1.5F));
            draw->AddTriangleFilled(at(-0.6F, -1.2F), at(1.1F, -0.5F), at(-0.6F, 0.2F),
                                    ImGui::GetColorU32(palette.text));
            return;
        case Kind::lean:
            draw->AddQuadFilled(at(0, -1.1F), at(1.1F, 0), at(0, 1.1F), at(-1.1F, 0), ImGui::GetColorU32(palette.fat));
            return;
        case Kind::covered:
            draw->AddQuad(at(0, -1.1F), at(1.1F, 0), at(0, 1.1F), at(-1.1F, 0), ImGui::GetColorU32(palette.fat),
                          theme.px(1.5F));
            return;
        case Kind::warning:
            draw->AddTriangleFilled(at(0, -1.2F), at(1.3F, 1.1F), at(-1.3F, 1.1F), ImGui::GetColorU32(palette.warning));
            draw->AddLine(at(0, -0.4F), at(0, 0.5F), ImGui::GetColorU32(palette.bar), theme.px(1.5F));
            return;
        case Kind::stopped:
            draw->AddRectFilled(at(-1, -1), at(1, 1), ImGui::GetColorU32(palette.warning));
            return;
    }
}

/// "−5 %" for a flag, "+2" for a sign of several marks; empty for others.
std::string sign_text(const widgets::Theme& theme, const Sign& sign) {
    std::string text;
    for (const TimeMark& mark : sign.marks)
        if (mark.kind == Kind::weight && text.empty())
            text = fmt::format("{}{} %", mark.percent < 0 ? "−" : "+", std::abs(mark.percent));
    if (!text.empty() || sign.marks.size() < 2) return text;
    return theme.say("time.signs", fmt::arg("count", sign.marks.size()));
}

void explain(const widgets::Theme& theme, const Sign& sign, std::span<const energy::Warning> warnings) {
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetFontSize() * 24);
    for (const TimeMark& mark : sign.marks) ImGui::TextUnformatted(mark_text(theme, mark, warnings).c_str());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

const char* legend_key(Kind kind) {
    switch (kind) {
        case Kind::weight:
            return "time.legend-weight";
        case Kind::lean:
            return "time.legend-lean";
        case Kind::covered:
            return "time.legend-covered";
        case Kind::warning:
            return "time.legend-warning";
        case Kind::stopped:
            return "time.legend-stopped";
    }
    return "";
}

}  // namespace

float time_marks_height(const widgets::Theme& theme) {
    return theme.px(row_height);
}

std::string mark_text(const widgets::Theme& theme, const TimeMark& mark, std::span<const energy::Warning> warnings) {
    const auto say = [&](const char* key, const std::string& what) {
        return theme.say(key, fmt::arg("day", mark.day), fmt::arg("what", what));
    };
    switch (mark.kind) {
        case Kind::weight:
            return say(mark.percent < 0 ? "time.mark-lost" : "time.mark-gained",
                       std::to_string(std::abs(mark.percent)));
        case Kind::lean:
            return say("time.mark-lean", depot_label(theme, mark.depot));
        case Kind::covered:
            return say("time.mark-covered", depot_label(theme, mark.depot));
        case Kind::warning:
            return theme.strings->say(warnings[mark.warning].sentence);
        case Kind::stopped:
            return say("time.mark-stopped", "");
    }
    return {};
}

std::optional<int> time_marks(const widgets::Theme& theme, ImVec2 corner, float width, const TimeMarks& shown) {
    std::optional<int> chosen;
    const float height = time_marks_height(theme);
    const float half = theme.px(sign_gap) / 2;
    const std::vector<Sign> signs = signs_of(theme, corner.x, width, shown);
    ImGui::PushFont(theme.fonts.small);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const Sign& sign = signs[i];
        const ImVec2 middle{sign.x, corner.y + height / 2};
        ImGui::PushID(static_cast<int>(i));
        ImGui::SetCursorScreenPos({sign.x - half, corner.y});
        if (ImGui::InvisibleButton("sign", {2 * half, height})) chosen = sign.marks.front().day;
        const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
        if (focused)
            ImGui::GetWindowDrawList()->AddRect({sign.x - half, corner.y}, {sign.x + half, corner.y + height},
                                                ImGui::GetColorU32(theme.palette.accent), 0, 0, theme.px(2));
        draw_sign(theme, middle, foremost(sign.marks));
        if (ImGui::IsItemHovered() || focused) explain(theme, sign, shown.warnings);
        ImGui::PopID();

        const std::string text = sign_text(theme, sign);
        const float left = sign.x + half + theme.px(1);
        const float right = i + 1 < signs.size() ? signs[i + 1].x - half : corner.x + width + half;
        if (!text.empty() && left + ImGui::CalcTextSize(text.c_str()).x < right)
            ImGui::GetWindowDrawList()->AddText({left, middle.y - ImGui::GetFontSize() / 2},
                                                ImGui::GetColorU32(theme.palette.dim_text), text.c_str());
    }
    ImGui::PopFont();
    return chosen;
}

void time_marks_legend(const widgets::Theme& theme, float width, std::span<const TimeMark> marks) {
    std::vector<Kind> kinds;
    float needed = 0;
    for (const Kind kind : {Kind::weight, Kind::lean, Kind::covered, Kind::warning, Kind::stopped}) {
        if (std::ranges::find(marks, kind, &TimeMark::kind) == marks.end()) continue;
        kinds.push_back(kind);
        needed += theme.px(2 * sign_radius + 6 + legend_gap) + ImGui::CalcTextSize(theme.say(legend_key(kind))).x;
    }
    if (needed > width) return;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    float x = corner.x;
    for (const Kind kind : kinds) {
        const char* text = theme.say(legend_key(kind));
        draw_sign(theme, {x + theme.px(sign_radius), corner.y + ImGui::GetFontSize() / 2}, kind);
        x += theme.px(2 * sign_radius + 6);
        ImGui::GetWindowDrawList()->AddText({x, corner.y}, ImGui::GetColorU32(theme.palette.dim_text), text);
        x += ImGui::CalcTextSize(text).x + theme.px(legend_gap);
    }
}

}  // namespace ui
