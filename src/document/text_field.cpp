#include "document/text_field.hpp"

#include <nlohmann/json.hpp>

namespace document {

std::optional<std::string> text_named(std::string_view json, std::string_view name) {
    const auto not_too_deep = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= 1; };
    const nlohmann::json object = nlohmann::json::parse(json, not_too_deep, false);
    const std::string key(name);
    if (!object.is_object() || !object.contains(key) || !object[key].is_string()) return std::nullopt;
    return object[key].get<std::string>();
}

}  // namespace document
