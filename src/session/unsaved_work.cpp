#include "session/unsaved_work.hpp"

#include "core/error.hpp"
#include "core/strict_json.hpp"
#include "platform/files.hpp"
#include "platform/local_time.hpp"
#include "platform/process_number.hpp"
#include "platform/user_folders.hpp"
#include "session/settings.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace session {

namespace {

using nlohmann::ordered_json;

constexpr const char* file_key = "file";
constexpr const char* seen_key = "file-digest";
constexpr const char* scenario_key = "scenario";
constexpr int most_names = 1000;
constexpr int deepest_nesting = 66;  // a scenario's own limit, in one more object

std::filesystem::path lock_of(std::filesystem::path file) {
    return file.replace_extension(".lock");
}

std::string day_and_time(std::time_t time) {
    const std::tm local = platform::local_time(time);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
    return text.data();
}

/// Files of unsaved work, most recent first.
std::vector<std::filesystem::path> works_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code fault;
    for (std::filesystem::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    std::ranges::sort(files, [](const auto& a, const auto& b) {
        const std::time_t at_a = platform::written_at(a), at_b = platform::written_at(b);
        return at_a != at_b ? at_a > at_b : a > b;
    });
    return files;
}

UnsavedWork load_unsaved_work(const std::filesystem::path& file) {
    const std::vector<std::uint8_t> bytes = platform::read_file(file);
    return parse_unsaved_work({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file.string());
}

}  // namespace

std::string unsaved_work_json(const UnsavedWork& work) {
    ordered_json object = ordered_json::object();
    object[file_key] = work.file.string();
    if (!work.seen.empty()) object[seen_key] = work.seen;
    object[scenario_key] = ordered_json::parse(document::scenario_json(work.scenario));
    return object.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

UnsavedWork parse_unsaved_work(std::string_view json, std::string_view origin) {
    const auto object = core::parse_strict_json<ordered_json>(
        json, {.origin = origin, .expected = "unsaved work", .deepest_nesting = deepest_nesting});
    if (!object.is_object() || !object.contains(file_key) || !object[file_key].is_string() ||
        !object.contains(scenario_key))
        core::throw_invalid(fmt::format("{}: expected a JSON object with \"file\" and \"scenario\"", origin));
    UnsavedWork work{.scenario = document::parse_scenario(object[scenario_key].dump(), origin),
                     .file = object[file_key].get<std::string>()};
    if (object.contains(seen_key) && object[seen_key].is_string()) work.seen = object[seen_key].get<std::string>();
    document::validate(work.scenario.document);
    return work;
}

std::filesystem::path unsaved_folder() {
    return platform::state_folder("unsaved");
}

void WorkKeeper::keep(const UnsavedWork& work) {
    if (folder_.empty()) return;
    std::error_code fault;
    if (std::filesystem::create_directories(folder_, fault))
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, fault);
    for (int number = 1; !lock_ && number < most_names; ++number) {
        file_ = folder_ / fmt::format("{}-{}.json", platform::process_number(), number);
        if (!std::filesystem::exists(file_, fault)) lock_ = platform::FileLock::take(lock_of(file_));
    }
    if (!lock_) core::throw_failure(fmt::format("cannot keep unsaved work in \"{}\"", folder_.string()));
    platform::write_private_file(file_, unsaved_work_json(work));
}

void WorkKeeper::forget() {
    if (!lock_) return;
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
    lock_.reset();
}

std::optional<LeftWork> find_left_work(const std::filesystem::path& folder, std::string& fault) {
    std::optional<LeftWork> found;
    std::size_t left = 0;
    for (const std::filesystem::path& file : works_in(folder)) {
        auto lock = platform::FileLock::take(lock_of(file));
        if (!lock) continue;  // belongs to an open window
        std::error_code ignored;
        if (++left > most_left_works) {
            std::filesystem::remove(file, ignored);
            continue;
        }
        if (found) continue;
        try {
            found = LeftWork{load_unsaved_work(file), file, day_and_time(platform::written_at(file)), std::move(*lock)};
        } catch (const core::Error& reason) {
            fault = set_aside(file, reason.what());
        }
    }
    return found;
}

void discard(const LeftWork& left) {
    std::error_code ignored;
    std::filesystem::remove(left.file, ignored);
}

}  // namespace session
