#include "session/export_command.hpp"

#include "core/enum_array.hpp"

#include <fmt/format.h>

namespace session {

namespace {

constexpr std::array<std::string_view, 1> picture_formats{".png"};
constexpr std::array<std::string_view, 3> film_formats{".mp4", ".webp", "/"};
constexpr std::array<std::string_view, 4> mesh_formats{".glb", ".obj", ".ply", ".stl"};
constexpr std::array<std::string_view, 2> table_formats{".csv", ".json"};
constexpr std::array<std::string_view, 1> folder_formats{"/"};

bool is_film(ExportKind kind) {
    return kind == ExportKind::film || kind == ExportKind::lesson_film || kind == ExportKind::scene_film;
}

std::vector<std::string> command_of(const ExportState& state, const ExportSource& source) {
    const std::string scenario = "-";
    switch (state.kind) {
        case ExportKind::picture:
            return {"render", scenario};
        case ExportKind::film:
            return {"animate", scenario};
        case ExportKind::sheet:
            return {"sheet",     scenario,
                    "--rows",    "view=front,side,back",
                    "--columns", fmt::format("day=0,{},{}", source.last_day / 2, source.last_day)};
        case ExportKind::mesh:
            if (formats_of(state.kind)[static_cast<std::size_t>(state.format)] == ".glb")
                return {"export", scenario, "--animation"};
            return {"export", scenario};
        case ExportKind::table:
            return {"simulate", scenario, "--imperial", source.imperial ? "on" : "off"};
        case ExportKind::bundle:
            return {"bundle", scenario};
        case ExportKind::lesson:
            return {"sheet", "--lesson", source.lesson.string(), "--language", source.language};
        case ExportKind::lesson_film:
            return {"animate", "--lesson", source.lesson.string(), "--language", source.language};
        case ExportKind::scene_film:
            return {"animate", scenario, "--scene", "belly", "--language", source.language};
    }
    return {};
}

}  // namespace

std::span<const std::string_view> formats_of(ExportKind kind) {
    switch (kind) {
        case ExportKind::film:
        case ExportKind::lesson_film:
        case ExportKind::scene_film:
            return film_formats;
        case ExportKind::mesh:
            return mesh_formats;
        case ExportKind::table:
            return table_formats;
        case ExportKind::bundle:
        case ExportKind::lesson:
            return folder_formats;
        default:
            return picture_formats;
    }
}

bool has_size(ExportKind kind) {
    return kind == ExportKind::picture || kind == ExportKind::bundle || is_film(kind);
}

bool is_of_lesson(ExportKind kind) {
    return kind == ExportKind::lesson || kind == ExportKind::lesson_film;
}

std::string default_size(ExportKind kind, const document::Scenario& scenario) {
    if (scenario.picture) return picture_size_text(*scenario.picture);
    return is_film(kind) ? "1280x720" : document::picture_size_text({});
}

std::filesystem::path export_target(const ExportState& state) {
    const std::string_view ending = formats_of(state.kind)[static_cast<std::size_t>(state.format)];
    return std::filesystem::path(state.folder.data()) / (std::string(state.name.data()) + std::string(ending));
}

std::vector<std::string> export_arguments(const ExportState& state, const ExportSource& source) {
    std::vector<std::string> arguments = command_of(state, source);
    if (has_size(state.kind) && state.size[0] != '\0') {
        arguments.emplace_back("--size");
        arguments.emplace_back(state.size.data());
    }
    const bool as_json = state.kind == ExportKind::table && state.format == 1;
    arguments.emplace_back(as_json ? "--json" : state.kind == ExportKind::table ? "--csv" : "-o");
    arguments.push_back(export_target(state).string());
    if (state.replaces) arguments.emplace_back("--force");
    return arguments;
}

}  // namespace session
