#include "lesson/lesson_folder.hpp"

#include "core/error.hpp"
#include "lesson/parse.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lesson {

namespace {

/// The text without numbers from the simulation, which titles do not contain.
std::string plain_text(const Words& words) {
    std::string text;
    for (const Piece& piece : words.pieces) text += piece.text;
    return text;
}

}  // namespace

std::vector<Listed> listed_lessons(const std::vector<std::filesystem::path>& folders, const Translate& translate) {
    std::vector<Listed> lessons;
    for (const std::filesystem::path& folder : folders) {
        std::vector<std::filesystem::path> files;
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
            if (entry.path().extension() == ".md") files.push_back(entry.path());
        std::ranges::sort(files);
        for (const std::filesystem::path& file : files) {
            Listed listed{.file = file, .title = file.stem().string(), .fault = {}};
            try {
                if (std::error_code gone; !std::filesystem::is_regular_file(file, gone))
                    core::throw_invalid(core::sentence(
                        "lesson-fault.no-file", "{file}: is not a file, expected a lesson", {{"file", file.string()}}));
                const Lesson lesson = load_lesson(file, translate);
                listed.title = plain_text(lesson.title);
                listed.summary = plain_text(lesson.question);
                listed.minutes = lesson.minutes;
            } catch (const core::Error& fault) {  // shown in the menu
                listed.fault = fault.sentence();
            }
            lessons.push_back(std::move(listed));
        }
    }
    return lessons;
}

}  // namespace lesson
