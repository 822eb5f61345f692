#include "ui/picture_file_rows.hpp"

#include "core/error.hpp"
#include "ui/value_box.hpp"
#include "widgets/fitted.hpp"
#include "widgets/segments.hpp"

#include <array>
#include <optional>
#include <vector>

namespace ui {

namespace {

constexpr std::string_view field = "picture-size";
constexpr std::array<const char*, 3> usual_sizes{"1280x720", "1920x1080", "3840x2160"};  // of slides and screens

/// Applies a typed size; an empty line means the window's size.
void take_size(RowContext& context, std::string_view text) {
    std::optional<document::PictureFormat>& format = context.draft.picture;
    context.typing.refused_field.clear();
    if (text.find_first_not_of(' ') == std::string_view::npos) return format.reset();
    document::PictureFormat typed = format.value_or(document::PictureFormat{});
    try {
        set_picture_size(typed, text);
        format = typed;
    } catch (const core::Error&) {
        context.typing.refused_field = field;
        context.typing.refusal = context.theme.say("picture.size-refused", fmt::arg("text", text));
    }
}

void size_row(RowContext& context) {
    const widgets::Theme& theme = context.theme;
    const float width = ImGui::GetContentRegionAvail().x;
    std::array<char, 24> text{};
    if (context.draft.picture) picture_size_text(*context.draft.picture).copy(text.data(), text.size() - 1);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say("picture.size"));
    ImGui::PopTextWrapPos();
    ImGui::SetNextItemWidth(width);
    const std::string as_window = widgets::fitted(theme.say("picture.size-of-window"), width - theme.px(20));
    ImGui::InputTextWithHint("##size", as_window.c_str(), text.data(), text.size(), ImGuiInputTextFlags_AutoSelectAll);
    const bool entered = ImGui::IsItemDeactivatedAfterEdit();
    widgets::hint(theme, theme.say("picture.size-help"));
    if (entered) take_size(context, text.data());
    refusal_line(context, field);
    std::vector<std::string> captions{theme.say("picture.size-window")};
    std::optional<std::size_t> chosen;
    if (!context.draft.picture) chosen = 0;
    for (const char* size : usual_sizes) {
        if (context.draft.picture && picture_size_text(*context.draft.picture) == size) chosen = captions.size();
        captions.emplace_back(size);
    }
    const auto pressed =
        widgets::segments(theme, {.id = "sizes", .captions = captions, .chosen = chosen, .width = width},
                          [&](std::size_t) { widgets::hint(theme, theme.say("picture.size-help")); });
    if (pressed) take_size(context, *pressed == 0 ? "" : usual_sizes[*pressed - 1]);
}

/// A switch of the saved picture; turning one on gives the picture a format of its own.
void switch_row(RowContext& context, const char* key, const char* help, bool document::PictureFormat::*member) {
    std::optional<document::PictureFormat>& format = context.draft.picture;
    bool on = format && (*format).*member;
    const widgets::Theme& theme = context.theme;
    ImGui::PushID(key);
    if (ImGui::Checkbox("##on", &on)) {
        if (!format) format.emplace();
        (*format).*member = on;
    }
    ImGui::PopID();
    widgets::hint(theme, theme.say(help));
    ImGui::SameLine();
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(theme.say(key));
    ImGui::PopTextWrapPos();
    widgets::hint(theme, theme.say(help));
}

}  // namespace

void picture_file_rows(RowContext& context) {
    widgets::heading(context.theme, context.theme.say("picture.file"));
    size_row(context);
    switch_row(context, "picture.transparent", "picture.transparent-help", &document::PictureFormat::transparent);
    switch_row(context, "picture.caption", "picture.caption-help", &document::PictureFormat::caption);
}

}  // namespace ui
