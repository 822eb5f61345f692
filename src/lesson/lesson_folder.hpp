#pragma once

#include "core/sentence.hpp"
#include "lesson/words.hpp"

#include <filesystem>
#include <vector>

namespace lesson {

/// A line of the menu.
struct Listed {
    std::filesystem::path file;
    std::string title;      ///< of a lesson that can be read
    std::string summary{};  ///< the question that it asks
    int minutes = 0;
    core::Sentence fault{};  ///< why it cannot
    bool operator==(const Listed&) const = default;
};

/// The files *.md of these folders, in the order of their names, folder after folder. Missing folders count
/// as empty.
std::vector<Listed> listed_lessons(const std::vector<std::filesystem::path>& folders, const Translate& translate);

}  // namespace lesson
