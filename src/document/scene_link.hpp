#pragma once

#include "document/scenario.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace document {

/// Longer links are refused: a browser passes on anything.
inline constexpr std::size_t longest_link = 65536;

/// What a link says after its '#': a scene in the words of scenario files and of the command line.
struct SceneLink {
    Scenario scenario{};
    bool shows_scene = false;  ///< whether the link describes a scene at all
    int lesson = 0;            ///< number of a lesson in the list, from 1; 0: none
    bool classroom = false;
    std::string language{};  ///< "de"; empty: up to the program
    bool operator==(const SceneLink&) const = default;
};

/// Parses "sex=female&age=52&then=day%3D120,deficit%3D0"; a leading '#' is allowed. Fields that are left out have their
/// defaults; `girth` and `then` can be given several times, `class` is a list as in a scenario file. Throws
/// core::Error(invalid_input), with the sentence of the command line where it has one; also for a scene that
/// `validate` refuses.
SceneLink parse_scene_link(std::string_view text);

/// The shortest such text for the link, without '#'. A link to a classroom holds no people: neither the person nor the
/// class. Fields unknown to this program are left out.
std::string scene_link(const SceneLink& link);

}  // namespace document
