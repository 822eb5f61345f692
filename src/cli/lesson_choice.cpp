#include "cli/lesson_choice.hpp"

#include "core/error.hpp"
#include "lesson/lesson_folder.hpp"
#include "lesson/wording.hpp"
#include "platform/data_folder.hpp"
#include "platform/user_folders.hpp"

#include <fmt/format.h>

namespace cli {

std::filesystem::path lesson_file(const std::string& wish, const core::Strings& strings) {
    const bool is_path = wish.find('/') != std::string::npos || wish.ends_with(".md");
    if (std::error_code ignored; is_path || std::filesystem::exists(wish, ignored)) return wish;
    const auto lessons = lesson::listed_lessons(
        {lesson::folder_in_language(platform::data_folder() / "assets" / "lessons", strings.language()),
         platform::config_folder("lessons")},
        lesson::translate_with(strings));
    std::string names;
    for (const lesson::Listed& listed : lessons) {
        const std::string name = listed.file.stem().string();
        if (name == wish || name.starts_with(wish + "-")) return listed.file;
        names += (names.empty() ? "" : ", ") + name;
    }
    core::throw_invalid(fmt::format("lesson is \"{}\", expected a file or one of {}", wish, names));
}

}  // namespace cli
