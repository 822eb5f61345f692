#pragma once

#include "document/scenario.hpp"
#include "picture/captions.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A lesson or a scene told as a film: what is shown, for how long, and the words below it.

namespace cli {

/// One body with its words. If the days differ, they play from the first to the last.
struct Shot {
    document::Scenario scenario{};
    int first_day = 0;
    int last_day = 0;
    picture::Telling telling = picture::Telling::changes;
    std::string title{};
    std::vector<std::string> sentences{};
    bool is_whole = false;     ///< a question with its answers, one per line: neither shortened nor split
    bool is_optional = false;  ///< left out of a film that would get too long
    double seconds = 0;        ///< set by `timed`

    bool plays() const { return first_day != last_day; }
};
using Story = std::vector<Shot>;

inline constexpr double shortest_story_seconds = 30;
inline constexpr double longest_story_seconds = 90;

/// The sentences of a text. A point after a single letter ("z. B.") does not end one.
std::vector<std::string> sentences_of(std::string_view text);

/// The words below a shot: its sentences as one paragraph, or one per line.
std::string words_of(const Shot& shot);

/// The shots with their seconds, by the time that it takes to read their words: as many whole sentences of each as fit
/// in the longest film, split where they are too long to read at once, and slowed down to the shortest.
Story timed(const Story& story);

/// Ends the story with one more sentence below its last picture.
void end_with(Story& story, std::string sentence);

/// The length of a timed story.
double seconds_of(const Story& story);

}  // namespace cli
