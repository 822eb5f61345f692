#include "architecture/rules.hpp"

#include "architecture/functions.hpp"
#include "architecture/includes.hpp"

#include <algorithm>
#include <cctype>
#include <regex>

namespace architecture {

namespace {

std::string place(const SourceFile& file, std::size_t line) {
    return file.path + ":" + std::to_string(line + 1);
}

/// One violation for every matching line of `text`; `reason` follows the match.
Violations lines_matching(const SourceFile& file, const std::string& text, const std::regex& pattern,
                          const std::string& reason) {
    Violations found;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (std::smatch match; std::regex_search(lines[i], match, pattern))
            found.push_back(place(file, i) + ": '" + match.str() + "' " + reason);
    return found;
}

}  // namespace

Violations forbidden_arrows(const ModuleTable& table, const SourceFile& file) {
    Violations found;
    const auto from = module_of(file.path);
    for (const auto& [line, quoted, header] : includes_of(file)) {
        const auto to = header.substr(0, header.find('/'));
        const bool to_module = to.size() < header.size() && table.may_include.contains(to);
        if (quoted && !to_module) {
            found.push_back(place(file, line) + ": \"" + header + "\" is not of the form \"module/file.hpp\"");
        } else if (to_module && to != from && !table.may_include.at(from).contains(to)) {
            found.push_back(place(file, line) + ": '" + from + "' may not include '" + header + "'");
        }
    }
    return found;
}

Violations forbidden_libraries(const std::vector<Library>& libraries, const SourceFile& file) {
    Violations found;
    const auto module = module_of(file.path);
    for (const auto& include : includes_of(file))
        for (const auto& library : libraries)
            if (include.header.starts_with(library.headers) && !library.modules.contains("all") &&
                !library.modules.contains(module))
                found.push_back(place(file, include.line) + ": '" + include.header + "' is not for '" + module + "'");
    return found;
}

Violations bare_catch(const SourceFile& file) {
    if (file.path == "tests/support/catch.hpp") return {};
    Violations found;
    for (const auto& include : includes_of(file))
        if (include.header.starts_with("catch2/"))
            found.push_back(place(file, include.line) + ": '" + include.header +
                            "' is one version's: support/catch.hpp");
    return found;
}

Violations version_asked_twice(const SourceFile& file) {
    static const std::set<std::string> askers{"src/widgets/imgui_versions.hpp", "src/window/glfw/glfw_versions.hpp",
                                              "tests/support/catch.hpp"};
    static const std::regex pattern(R"(^\s*#\s*(if|elif)\b.*(_VERSION|__has_include|__GNUC__|__clang_major__))");
    if (askers.contains(file.path)) return {};
    return lines_matching(file, without_comments(file.text, false), pattern,
                          "asks for a version, as one file a library may");
}

Violations stray_opengl(const SourceFile& file) {
    static const std::regex pattern(R"(\b(gl[A-Z]\w*\s*\(|GL_[A-Z]\w*|gladLoad\w*))");
    if (module_of(file.path) == "render") return {};
    return lines_matching(file, without_comments(file.text, false), pattern, "is OpenGL, which lives in src/render");
}

std::string system_folder_of(std::string_view path) {
    if (!path.starts_with("src/")) return {};
    path.remove_prefix(4);
    const auto last = path.rfind('/');
    if (last == std::string_view::npos || last == path.find('/')) return {};
    return std::string(path.substr(0, last));
}

std::set<std::string> parse_system_folders(std::string_view cmake) {
    static const std::regex pattern(R"(\bset\(ADIPOSCOPE_SYSTEM_FOLDERS ([^)]*)\))");
    const std::string text(cmake);
    std::set<std::string> folders;
    for (std::sregex_iterator list(text.begin(), text.end(), pattern), none; list != none; ++list)
        for (const std::string& folder : words_of(list->str(1))) folders.insert(folder);
    return folders;
}

Violations system_asked(const SourceFile& file) {
    static const std::regex question(
        R"(^\s*#\s*(if|ifdef|ifndef|elif)\b.*(__EMSCRIPTEN__|_WIN32|_WIN64|__MINGW32__|__linux__|__unix__|__APPLE__))");
    static const std::vector<std::string> of_one_system{
        "unistd.h",  "sys/",        "fcntl.h",   "poll.h",     "signal.h",       "spawn.h", "dlfcn.h",
        "pthread.h", "pwd.h",       "termios.h", "windows.h",  "shlobj",         "EGL/",    "GLFW/",
        "GLES",      "fontconfig/", "X11/",      "emscripten", "imgui_impl_glfw"};
    Violations found = lines_matching(file, without_comments(file.text, false), question,
                                      "asks for the system, as only cmake/Systems.cmake may");
    if (!system_folder_of(file.path).empty()) return found;
    for (const auto& include : includes_of(file))
        for (const std::string& begin : of_one_system)
            if (!include.quoted && include.header.starts_with(begin))
                found.push_back(place(file, include.line) + ": '" + include.header +
                                "' belongs to some systems only: it needs a folder for them");
    return found;
}

Violations foreign_namespaces(const ModuleTable& table, const SourceFile& file) {
    static const std::regex opening(R"(^namespace\s+(\w+)(::\w+)*\s*\{)");
    static const std::regex forward_declaration(R"(^(class|struct)\s+\w+;)");
    const auto module = module_of(file.path);
    Violations found;
    bool own = false;
    std::ptrdiff_t depth = 0;
    const auto lines = lines_of(without_comments(file.text, false));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool outermost = depth == 0;
        depth += std::ranges::count(lines[i], '{') - std::ranges::count(lines[i], '}');
        std::smatch match;
        if (!outermost || !std::regex_search(lines[i], match, opening)) continue;
        const auto name = match.str(1);
        const bool declares_library_type = !table.may_include.contains(name) && i + 1 < lines.size() &&
                                           std::regex_search(lines[i + 1], forward_declaration);
        own = own || name == module;
        if (name != module && !declares_library_type)
            found.push_back(place(file, i) + ": namespace '" + name + "' in the folder of '" + module + "'");
    }
    if (!own && !file.path.ends_with("/main.cpp"))
        found.push_back(file.path + ": nothing is declared in namespace '" + module + "'");
    return found;
}

Violations too_long(const SourceFile& file, std::size_t most_lines) {
    const auto lines = lines_of(file.text).size();
    if (lines <= most_lines) return {};
    return {file.path + " has " + std::to_string(lines) + " lines; " + std::to_string(most_lines) + " are the most"};
}

Violations long_functions(const SourceFile& file, std::size_t most_lines) {
    Violations found;
    for (const Function& function : functions_of(file))
        if (function.lines > most_lines)
            found.push_back(place(file, function.line - 1) + ": '" + function.head + "' has " +
                            std::to_string(function.lines) + " lines; " + std::to_string(most_lines) + " are the most");
    return found;
}

namespace {

/// Converts "lesson_sheet" to "LessonSheet".
std::string camel_case(const std::string& snake_case) {
    std::string text;
    bool begins = true;
    for (const char c : snake_case) {
        if (c != '_') text += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begins = c == '_';
    }
    return text;
}

}  // namespace

Violations without_header(const SourceFile& file, const std::vector<SourceFile>& files,
                          const std::vector<SourceFile>& tables) {
    static const std::regex command(R"(/command_(\w+)\.cpp$)");
    if (!file.path.ends_with(".cpp") || file.path.ends_with("/main.cpp")) return {};
    const std::string header = file.path.substr(0, file.path.size() - 3) + "hpp";
    const auto exists = [&](const std::string& path) {
        return std::ranges::find(files, path, &SourceFile::path) != files.end();
    };
    if (exists(header)) return {};
    if (!system_folder_of(file.path).empty() &&
        exists("src/" + module_of(file.path) + header.substr(header.rfind('/'))))
        return {};
    if (std::smatch match; std::regex_search(file.path, match, command))
        for (const SourceFile& table : tables)
            if (table.text.find("run_command(const " + camel_case(match.str(1)) + "& ") != std::string::npos) return {};
    return {file.path + ": has no header of its name, and no table registers it"};
}

Violations empty_names(const SourceFile& file) {
    static const std::regex pattern(R"((^|[/_])(utils?|helpers?|common|managers?|misc)([_./]|$))");
    if (!std::regex_search(file.path, pattern)) return {};
    return {file.path + ": the name does not say what it holds"};
}

Violations machine_paths(const SourceFile& file) {
    static const std::regex pattern(R"((^|[^\w.})/-])/(home|work|root|Users|tmp|opt|mnt|usr)/(?!bin/env))");
    return lines_matching(file, file.text, pattern, "is a path of one machine");
}

Violations unrepeatable_random(const SourceFile& file) {
    static const std::regex pattern(R"(std::(\w+_distribution|random_device|rand\b|shuffle\b)|\bs?rand\s*\()");
    return lines_matching(file, without_comments(file.text, false), pattern, "differs between libraries or runs");
}

Violations unwanted_words(const SourceFile& file) {
    static const std::regex pattern("(burn(s|ing)? off|problem area|trouble spot|love handle|stubborn fat|melt away)",
                                    std::regex::icase);
    return lines_matching(file, file.text, pattern, "is not how we speak of bodies");
}

}  // namespace architecture
