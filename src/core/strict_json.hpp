#pragma once

#include "core/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What the JSON is expected to be.
struct JsonDemand {
    std::string_view origin;    ///< names the file in error messages
    std::string_view expected;  ///< such as "a profile"
    int deepest_nesting = 0;    ///< of the input; values are serialised recursively, which costs stack
};

/// Parses as `Json` (nlohmann::json or ordered_json), rejecting what lenient parsers accept or choke on: a duplicate
/// key in an object, deeper nesting, a number out of a double's range. Throws Error(invalid_input).
template <class Json>
Json parse_strict_json(std::string_view text, const JsonDemand& demand) {
    using Event = typename Json::parse_event_t;
    std::vector<std::set<std::string>> keys;  // of each open object
    const auto watch = [&](int depth, Event event, Json& parsed) {
        if (depth > demand.deepest_nesting)
            throw_invalid(fmt::format("{}: nests deeper than {} levels, expected {}", demand.origin,
                                      demand.deepest_nesting, demand.expected));
        if (event == Event::object_start) keys.emplace_back();
        if (event == Event::object_end) keys.pop_back();
        if (event == Event::key && !keys.back().insert(parsed.template get<std::string>()).second)
            throw_invalid(fmt::format("{}: \"{}\" appears twice", demand.origin, parsed.template get<std::string>()));
        return true;
    };
    try {
        return Json::parse(text, watch);
    } catch (const typename Json::parse_error& fault) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(fault.byte, text.size()));
        throw_invalid(fmt::format("{}: not valid JSON at line {}, expected {}", demand.origin,
                                  std::count(text.begin(), end, '\n') + 1, demand.expected));
    } catch (const typename Json::out_of_range&) {
        throw_invalid(fmt::format("{}: a number is too large to be read, expected {}", demand.origin, demand.expected));
    }
}

}  // namespace core
