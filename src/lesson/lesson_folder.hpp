#pragma once

#include "core/sentence.hpp"
#include "lesson/words.hpp"

#include <filesystem>
#include <vector>

namespace lesson {

/// A lesson file as listed in the menu.
struct Listed {
    std::filesystem::path file;
    std::string title;      ///< stem of the file name if the lesson cannot be read
    std::string summary{};  ///< the question it asks
    int minutes = 0;
    core::Sentence fault{};  ///< why it cannot be read
    bool operator==(const Listed&) const = default;
};

/// The *.md files of these folders, sorted by name within each folder, in the order of the folders. Missing folders
/// count as empty.
std::vector<Listed> listed_lessons(const std::vector<std::filesystem::path>& folders, const Translate& translate);

}  // namespace lesson
