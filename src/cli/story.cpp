#include "cli/story.hpp"

#include "core/letters.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace cli {

namespace {

// Subtitles for adults keep to 17 to 20 characters a second; these stand below a picture that wants to be seen, too.
constexpr double letters_per_second = 17;
constexpr double look_seconds = 0.8;  // at the picture, before reading
constexpr double least_seconds = 2.5;
constexpr double run_seconds = 5;
constexpr std::size_t most_letters_at_once = 240;  // three lines of a wide film
constexpr std::size_t most_sentences = 12;

std::size_t letters_in(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) core::take_letter(text);
    return count;
}

double seconds_for(const Shot& shot) {
    const double reading = look_seconds + static_cast<double>(letters_in(words_of(shot))) / letters_per_second;
    return std::max(reading, shot.plays() ? run_seconds : least_seconds);
}

/// Whether the point at `at` ends a sentence.
bool ends_sentence(std::string_view text, std::size_t at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
    if (at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\n') return false;
    const auto is = [&](int (*kind)(int), std::size_t i) { return kind(static_cast<unsigned char>(text[i])) != 0; };
    const bool single_letter = text[at] == '.' && at > 1 && is(std::isalpha, at - 1) && text[at - 2] == ' ';
    const bool after_another = at > 3 && text[at - 3] == '.' && is(std::isalpha, at - 4);
    return !(single_letter && (is(std::islower, at - 1) || after_another));
}

/// The shot in as many parts as can be read at once; the days play during the first.
Story parts_of(const Shot& shot) {
    if (shot.is_whole || shot.sentences.size() < 2) return {shot};
    Story parts;
    for (const std::string& sentence : shot.sentences) {
        const bool fits =
            !parts.empty() && letters_in(words_of(parts.back())) + letters_in(sentence) < most_letters_at_once;
        if (!fits) {
            parts.push_back(shot);
            parts.back().sentences.clear();
            if (parts.size() > 1) parts.back().first_day = shot.last_day;
        }
        parts.back().sentences.push_back(sentence);
    }
    return parts;
}

/// The story with at most this many sentences per shot; none: without what is optional, and one.
Story shortened(const Story& story, std::size_t sentences) {
    Story shorter;
    for (Shot shot : story) {
        if (sentences == 0 && shot.is_optional) continue;
        const std::size_t most = std::max<std::size_t>(sentences, 1);
        if (!shot.is_whole && shot.sentences.size() > most) shot.sentences.resize(most);
        for (Shot& part : parts_of(shot)) {
            part.seconds = seconds_for(part);
            shorter.push_back(std::move(part));
        }
    }
    return shorter;
}

}  // namespace

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!ends_sentence(text, i) && i + 1 < text.size()) continue;
        sentences.emplace_back(text.substr(start, i + 1 - start));
        start = std::min(text.find_first_not_of(" \n", i + 1), text.size());
        i = start > i ? start - 1 : i;
    }
    return sentences;
}

std::string words_of(const Shot& shot) {
    std::string words;
    for (const std::string& sentence : shot.sentences)
        words += (words.empty() ? "" : shot.is_whole ? "\n" : " ") + sentence;
    return words;
}

void end_with(Story& story, std::string sentence) {
    Shot last = story.back();
    last.first_day = last.last_day;
    last.is_whole = last.is_optional = false;
    last.sentences = {std::move(sentence)};
    story.push_back(std::move(last));
}

double seconds_of(const Story& story) {
    return std::accumulate(story.begin(), story.end(), 0.0, [](double sum, const Shot& s) { return sum + s.seconds; });
}

Story timed(const Story& story) {
    Story told = shortened(story, most_sentences);
    for (std::size_t sentences = most_sentences; sentences > 0 && seconds_of(told) > longest_story_seconds;)
        told = shortened(story, --sentences);
    const double seconds = seconds_of(told);
    const double factor = std::clamp(seconds, shortest_story_seconds, longest_story_seconds) / seconds;
    for (Shot& shot : told) shot.seconds *= factor;
    return told;
}

}  // namespace cli
