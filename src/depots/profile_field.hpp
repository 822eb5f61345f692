#pragma once

#include "core/error.hpp"
#include "depots/profile.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace depots {

using nlohmann::json;

/// A JSON value with its path, so that every error names file and field.
class Field {
  public:
    Field(const json& value, std::string_view origin, std::string path)
        : value_(value), origin_(origin), path_(std::move(path)) {}

    [[noreturn]] void refuse(const std::string& expected) const {
        core::throw_invalid(fmt::format("{}: {}, expected {}", origin_, path_.empty() ? "the text" : path_, expected));
    }

    const std::string& path() const { return path_; }
    bool has(const char* key) const { return value_.is_object() && value_.contains(key); }

    /// Throws unless this is an object with exactly these keys; `optional` ones may be missing.
    void expect_keys(const std::vector<std::string>& keys, const std::vector<std::string>& optional = {}) const {
        if (!value_.is_object()) refuse("an object");
        const auto holds = [](const std::vector<std::string>& list, const std::string& key) {
            return std::find(list.begin(), list.end(), key) != list.end();
        };
        for (const auto& [key, unused] : value_.items())
            if (!holds(keys, key) && !holds(optional, key))
                member(key).refuse(fmt::format("no such field here, but {}", fmt::join(keys, ", ")));
        for (const std::string& key : keys)
            if (!value_.contains(key)) Field(value_, origin_, under(key)).refuse("a value, but it is missing");
    }

    Field member(const std::string& key) const { return Field(value_.at(key), origin_, under(key)); }

    std::vector<std::string> keys() const {
        if (!value_.is_object()) refuse("an object");
        std::vector<std::string> keys;
        for (const auto& [key, unused] : value_.items()) keys.push_back(key);
        return keys;
    }

    std::string text() const {
        if (!value_.is_string() || value_.get_ref<const std::string&>().empty()) refuse("a text that is not empty");
        return value_.get<std::string>();
    }

    double number(Range allowed) const {
        if (!value_.is_number()) refuse("a number");
        const double number = value_.get<double>();
        if (!(number >= allowed.low && number <= allowed.high))
            core::throw_invalid(
                fmt::format("{}: {} is {}, expected {} to {}", origin_, path_, number, allowed.low, allowed.high));
        return number;
    }

    /// [low, high], ascending and within `allowed`.
    Range range(Range allowed) const {
        if (!value_.is_array() || value_.size() != 2) refuse("two numbers, the lower and the upper end");
        const Range range{element(0).number(allowed), element(1).number(allowed)};
        if (range.low >= range.high) refuse("the lower end before the upper one");
        return range;
    }

    std::string source_key(const std::vector<Source>& sources) const {
        const std::string key = text();
        if (std::ranges::find(sources, key, &Source::key) == sources.end()) refuse("a key of the field sources");
        return key;
    }

    /// [number, key of a source]; the key is stored in `kept_key` unless that is null.
    double sourced_number(Range allowed, const std::vector<Source>& sources, std::string* kept_key = nullptr) const {
        if (!value_.is_array() || value_.size() != 2) refuse("a number and the key of its source, as [1.0, \"key\"]");
        const std::string key = element(1).source_key(sources);
        if (kept_key) *kept_key = key;
        return element(0).number(allowed);
    }

    /// The elements of an array.
    std::vector<Field> elements() const {
        if (!value_.is_array()) refuse("a list");
        std::vector<Field> elements;
        for (std::size_t i = 0; i < value_.size(); ++i) elements.push_back(element(i));
        return elements;
    }

  private:
    std::string under(const std::string& key) const { return path_.empty() ? key : path_ + "." + key; }
    Field element(std::size_t i) const { return Field(value_.at(i), origin_, fmt::format("{}[{}]", path_, i)); }

    const json& value_;
    std::string_view origin_;
    std::string path_;
};

}  // namespace depots
