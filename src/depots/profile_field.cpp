#include "depots/profile_field.hpp"

#include <optional>
#include <set>

namespace depots {

namespace {

constexpr int deepest_nesting = 16;  // a profile has four levels; a value is quoted by recursion, which takes stack

}  // namespace

json parse_json(std::string_view text, std::string_view origin) {
    std::vector<std::set<std::string>> open_objects;
    std::string twice;
    const auto watch = [&](int depth, json::parse_event_t event, json& value) {
        if (depth > deepest_nesting)
            core::throw_invalid(
                fmt::format("{}: nests deeper than {} levels, expected a profile", origin, deepest_nesting));
        if (event == json::parse_event_t::object_start) open_objects.emplace_back();
        if (event == json::parse_event_t::object_end) open_objects.pop_back();
        if (event == json::parse_event_t::key && !open_objects.back().insert(value.get<std::string>()).second)
            twice = value.get<std::string>();
        return true;
    };
    json parsed;
    try {
        parsed = json::parse(text, watch);
    } catch (const json::parse_error& error) {
        core::throw_invalid(fmt::format("{}: not valid JSON at byte {}, expected a profile", origin, error.byte));
    } catch (const json::exception&) {
        core::throw_invalid(fmt::format("{}: a number is too large, expected a profile", origin));
    }
    if (!twice.empty())
        core::throw_invalid(fmt::format("{}: {} comes twice in one object, expected once", origin, twice));
    return parsed;
}

}  // namespace depots
