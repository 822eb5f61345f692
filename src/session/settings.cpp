#include "session/settings.hpp"

#include "core/error.hpp"
#include "core/strict_json.hpp"
#include "platform/file_lock.hpp"
#include "platform/files.hpp"
#include "platform/user_folders.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <thread>

namespace session {

namespace {

using nlohmann::ordered_json;

constexpr const char* recent_key = "recent-files";
constexpr const char* pictures_key = "pictures-folder";
constexpr const char* chosen_key = "chosen-folder";
constexpr const char* welcomed_key = "welcomed";
constexpr const char* units_key = "units";
constexpr const char* appearance_key = "appearance";
constexpr const char* scale_key = "scale-percent";
constexpr const char* animations_key = "animations";
constexpr const char* detail_key = "detail";
constexpr const char* classroom_key = "classroom";
constexpr const char* language_key = "language";
constexpr const char* controls_key = "controls-panel";
constexpr const char* numbers_key = "numbers-panel";
constexpr const char* time_key = "time-bar";
constexpr const char* pace_key = "pace";
constexpr const char* loop_key = "loop";
constexpr const char* window_key = "window-size";
constexpr int deepest_nesting = 16;  // far deeper than the keys of a newer version may be
constexpr int least_window = 100;
constexpr int most_window = 32768;

[[noreturn]] void throw_wrong(std::string_view origin, const char* key, const ordered_json& value,
                              const char* expected) {
    core::throw_invalid(fmt::format("{}: {} is {}, expected {}", origin, key, value.type_name(), expected));
}

std::string text_of(const ordered_json& object, const char* key, std::string_view origin) {
    if (!object.contains(key)) return {};
    if (!object[key].is_string()) throw_wrong(origin, key, object[key], "a text");
    return object[key].get<std::string>();
}

std::vector<std::filesystem::path> files_of(const ordered_json& object, std::string_view origin) {
    std::vector<std::filesystem::path> files;
    if (!object.contains(recent_key)) return files;
    const ordered_json& list = object[recent_key];
    const auto is_text = [](const ordered_json& value) { return value.is_string(); };
    if (!list.is_array() || !std::ranges::all_of(list, is_text))
        throw_wrong(origin, recent_key, list, "a list of file names");
    for (const ordered_json& name : list)
        if (files.size() < most_recent_files) files.emplace_back(name.get<std::string>());
    return files;
}

bool switch_of(const ordered_json& object, const char* key, bool fallback, std::string_view origin) {
    if (!object.contains(key)) return fallback;
    if (!object[key].is_boolean()) throw_wrong(origin, key, object[key], "true or false");
    return object[key].get<bool>();
}

template <class E>
E choice_of(const ordered_json& object, const char* key, E fallback, std::string_view origin) {
    if (!object.contains(key)) return fallback;
    const auto choice =
        object[key].is_string() ? core::enum_from_name<E>(object[key].get<std::string>()) : std::nullopt;
    if (!choice)
        core::throw_invalid(fmt::format("{}: {} is {}, expected {}", origin, key, object[key].dump(),
                                        fmt::join(core::EnumNames<E>::names, " or ")));
    return *choice;
}

int scale_of(const ordered_json& object, int fallback, std::string_view origin) {
    if (!object.contains(scale_key)) return fallback;
    const ordered_json& value = object[scale_key];
    const double percent = value.is_number() ? value.get<double>() : 0;
    if (!(percent >= least_scale_percent && percent <= most_scale_percent))
        core::throw_invalid(fmt::format("{}: {} is {}, expected {} to {}", origin, scale_key, value.dump(),
                                        least_scale_percent, most_scale_percent));
    return static_cast<int>(percent);
}

int pace_of(const ordered_json& object, int fallback, std::string_view origin) {
    if (!object.contains(pace_key)) return fallback;
    const ordered_json& value = object[pace_key];
    const auto found = std::ranges::find(paces, value.is_number() ? value.get<double>() : 0);
    if (found == paces.end())
        core::throw_invalid(
            fmt::format("{}: {} is {}, expected {}", origin, pace_key, value.dump(), fmt::join(paces, " or ")));
    return static_cast<int>(found - paces.begin());
}

/// Width and height of the window; 0 if missing or impossible.
std::array<int, 2> window_of(const ordered_json& object, std::string_view origin) {
    if (!object.contains(window_key)) return {};
    const ordered_json& size = object[window_key];
    const auto is_length = [](const ordered_json& v) {
        return v.is_number_integer() && v.get<double>() >= least_window && v.get<double>() <= most_window;
    };
    if (!size.is_array() || size.size() != 2 || !std::ranges::all_of(size, is_length))
        throw_wrong(origin, window_key, size, "two lengths in pixels");
    return {size[0].get<int>(), size[1].get<int>()};
}

ordered_json json_of(const Preferences& preferences) {
    return {{units_key, core::name_of(preferences.units)},
            {appearance_key, core::name_of(preferences.appearance)},
            {scale_key, preferences.scale_percent},
            {animations_key, preferences.animations},
            {detail_key, core::name_of(preferences.detail)},
            {language_key, preferences.language},
            {controls_key, preferences.panels.controls},
            {numbers_key, preferences.panels.numbers},
            {time_key, preferences.panels.time},
            {pace_key, paces[static_cast<std::size_t>(preferences.pace.choice)]},
            {loop_key, preferences.pace.loop}};
}

Preferences preferences_of(const ordered_json& object, std::string_view origin) {
    const Preferences usual;
    return {.units = choice_of(object, units_key, usual.units, origin),
            .appearance = choice_of(object, appearance_key, usual.appearance, origin),
            .scale_percent = scale_of(object, usual.scale_percent, origin),
            .animations = switch_of(object, animations_key, usual.animations, origin),
            .detail = choice_of(object, detail_key, usual.detail, origin),
            .language = text_of(object, language_key, origin),
            .panels = {.controls = switch_of(object, controls_key, usual.panels.controls, origin),
                       .numbers = switch_of(object, numbers_key, usual.panels.numbers, origin),
                       .time = switch_of(object, time_key, usual.panels.time, origin)},
            .pace = {.choice = pace_of(object, usual.pace.choice, origin),
                     .loop = switch_of(object, loop_key, usual.pace.loop, origin)}};
}

}  // namespace

void remember_file(Settings& settings, const std::filesystem::path& file) {
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(file, ignored).lexically_normal();
    std::erase(settings.recent_files, whole);
    settings.recent_files.insert(settings.recent_files.begin(), whole);
    if (settings.recent_files.size() > most_recent_files) settings.recent_files.pop_back();
}

void remember_too(Settings& settings, const std::vector<std::filesystem::path>& others) {
    for (const std::filesystem::path& file : others)
        if (settings.recent_files.size() < most_recent_files &&
            std::ranges::find(settings.recent_files, file) == settings.recent_files.end())
            settings.recent_files.push_back(file);
}

std::string settings_json(const Settings& settings) {
    ordered_json object = ordered_json::object();
    object[recent_key] = ordered_json::array();
    for (const std::filesystem::path& file : settings.recent_files) object[recent_key].push_back(file.string());
    object[pictures_key] = settings.pictures_folder.string();
    object[chosen_key] = settings.chosen_folder.string();
    object[welcomed_key] = settings.welcomed;
    object.update(json_of(settings.preferences));
    object[classroom_key] = settings.classroom;
    if (settings.window_width >= least_window && settings.window_height >= least_window)
        object[window_key] = {settings.window_width, settings.window_height};
    // A file name need not be UTF-8; one that is not is read back as a name that does not exist.
    return object.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

namespace {

/// Throws core::Error(invalid_input) unless it is a JSON object that can be written again.
ordered_json settings_object(std::string_view json, std::string_view origin) {
    auto object = core::parse_strict_json<ordered_json>(
        json, {.origin = origin, .expected = "a JSON object of settings", .deepest_nesting = deepest_nesting});
    if (!object.is_object()) core::throw_invalid(fmt::format("{}: expected a JSON object of settings", origin));
    return object;
}

}  // namespace

Settings parse_settings(std::string_view json, std::string_view origin) {
    const ordered_json object = settings_object(json, origin);
    const auto window = window_of(object, origin);
    return {.recent_files = files_of(object, origin),
            .pictures_folder = text_of(object, pictures_key, origin),
            .chosen_folder = text_of(object, chosen_key, origin),
            .welcomed = switch_of(object, welcomed_key, false, origin),
            .classroom = switch_of(object, classroom_key, false, origin),
            .window_width = window[0],
            .window_height = window[1],
            .preferences = preferences_of(object, origin)};
}

std::filesystem::path settings_file() {
    const std::filesystem::path folder = platform::config_folder("");
    return folder.empty() ? folder : folder / "settings.json";
}

std::string set_aside(const std::filesystem::path& file, const std::string& reason) {
    std::filesystem::path aside = file;
    aside += ".bad";
    std::error_code fault;
    std::filesystem::rename(file, aside, fault);
    return fault ? reason : fmt::format("{}; it was set aside as {}", reason, aside.filename().string());
}

LoadedSettings load_settings(const std::filesystem::path& file) {
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) return {};
    std::vector<std::uint8_t> bytes;
    try {
        bytes = platform::read_file(file);
    } catch (const core::Error& fault) {  // unreadable is not invalid, so the file stays in place
        return {.fault = fault.what()};
    }
    try {
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {.settings = parse_settings(text, file.string())};
    } catch (const core::Error& fault) {
        return {.fault = set_aside(file, fault.what())};
    }
}

namespace {

constexpr int most_waits = 100;
constexpr std::chrono::milliseconds one_wait{10};

/// Keeps other windows from writing at the same time; waits for at most a second.
std::optional<platform::FileLock> lock_beside(std::filesystem::path file) {
    file += ".lock";
    std::optional<platform::FileLock> lock = platform::FileLock::take(file);
    for (int waits = 0; !lock && waits < most_waits; ++waits) {
        std::this_thread::sleep_for(one_wait);
        lock = platform::FileLock::take(file);
    }
    return lock;
}

/// The object in the file; an empty one if there is none or it is invalid.
ordered_json kept_object(const std::filesystem::path& file) {
    try {
        const std::vector<std::uint8_t> bytes = platform::read_file(file);
        return settings_object({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file.string());
    } catch (const core::Error&) {  // no file yet, or an invalid one
    }
    return ordered_json::object();
}

/// This window's recent files, followed by those added by another window.
ordered_json merged_files(const ordered_json& own, const ordered_json& kept) {
    ordered_json files = own;
    if (kept.is_array())
        for (const ordered_json& file : kept)
            if (files.size() < most_recent_files && std::ranges::find(files, file) == files.end())
                files.push_back(file);
    return files;
}

void make_folder_of(const std::filesystem::path& file) {
    std::error_code fault;
    std::filesystem::create_directories(file.parent_path(), fault);
    if (fault)
        core::throw_failure(
            fmt::format("cannot make the folder \"{}\": {}", file.parent_path().string(), fault.message()));
}

void write_object(const std::filesystem::path& file, const ordered_json& object) {
    if (platform::is_read_only(file))
        core::throw_failure(fmt::format("cannot write \"{}\": the file is read-only", file.string()));
    platform::write_file(file, object.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n", true);
}

}  // namespace

void save_settings(const std::filesystem::path& file, const Settings& settings) {
    if (file.empty()) return;
    make_folder_of(file);
    write_object(file, ordered_json::parse(settings_json(settings)));
}

void save_changed_settings(const std::filesystem::path& file, const Settings& before, const Settings& now) {
    if (file.empty()) return;
    make_folder_of(file);
    const auto lock = lock_beside(file);
    const ordered_json was = ordered_json::parse(settings_json(before)), is = ordered_json::parse(settings_json(now));
    ordered_json kept = kept_object(file);
    const bool is_new = kept.empty();
    for (const auto& [key, value] : is.items()) {
        if (!is_new && was[key] == value) continue;
        kept[key] = key == recent_key && kept.contains(key) ? merged_files(value, kept[key]) : value;
    }
    write_object(file, kept);
}

}  // namespace session
