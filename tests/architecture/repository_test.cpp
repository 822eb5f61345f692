#include "architecture/includes.hpp"
#include "architecture/rules.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <iterator>
#include <set>

// Checks the repository against its own rules.

using namespace architecture;

namespace {

const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;
const std::vector<std::string> cpp{".hpp", ".cpp", ".h", ".c"};

std::vector<SourceFile> program() {
    auto files = read_tree(root, {"src"}, cpp);
    REQUIRE(files.size() > 20);
    return files;
}

template <class Rule>
void hold(const std::vector<SourceFile>& files, Rule rule) {
    for (const auto& file : files)
        for (const auto& violation : rule(file)) FAIL_CHECK(violation);
}

ModuleTable documented() {
    return parse_module_table(read_one(root, "src/README.md").text);
}

}  // namespace

TEST_CASE("the table of src/README.md has a row for every folder of src and no other") {
    std::set<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator(root / "src"))
        if (entry.is_directory()) folders.insert(entry.path().filename().string());
    const auto order = documented().order;
    CHECK(std::set<std::string>(order.begin(), order.end()) == folders);
    CHECK(order.size() == folders.size());
}

TEST_CASE("the table is a ladder: a row names only rows above it") {
    const auto table = documented();
    std::set<std::string> above;
    for (const auto& module : table.order) {
        for (const auto& other : table.may_include.at(module)) {
            INFO(module << " includes " << other);
            CHECK(above.contains(other));
        }
        above.insert(module);
    }
}

TEST_CASE("CMake links each module to what the table lets it include") {
    const auto table = documented();
    for (const auto& module : table.order) {
        INFO("src/" << module << "/CMakeLists.txt");
        CHECK(parse_uses(read_one(root, "src/" + module + "/CMakeLists.txt").text) == table.may_include.at(module));
    }
}

TEST_CASE("the separations that the program stands on are in the table") {
    const auto allowed = documented().may_include;
    CHECK_FALSE(allowed.at("energy").contains("body"));
    CHECK_FALSE(allowed.at("body").contains("energy"));
    CHECK_FALSE(allowed.at("ui").contains("render"));
    CHECK_FALSE(allowed.at("render").contains("ui"));
    CHECK_FALSE(allowed.at("output").contains("render"));
    for (const char* interactive : {"session", "widgets", "ui", "window"}) {
        CHECK_FALSE(allowed.at("cli").contains(interactive));
        CHECK_FALSE(allowed.at("picture").contains(interactive));
    }
    for (const char* drawing : {"render", "widgets", "ui", "window"})
        CHECK_FALSE(allowed.at("session").contains(drawing));
}

TEST_CASE("no source file includes a module that the table forbids") {
    hold(program(), [table = documented()](const SourceFile& file) { return forbidden_arrows(table, file); });
}

TEST_CASE("a library's headers are included only by the modules named in third_party/README.md") {
    const auto libraries = parse_libraries(read_one(root, "third_party/README.md").text);
    CHECK(libraries.size() > 10);
    hold(program(), [&](const SourceFile& file) { return forbidden_libraries(libraries, file); });
}

TEST_CASE("commands, pictures, simulations and the state of the program are compiled without window and OpenGL") {
    const auto files = program();
    for (const char* module : {"cli", "picture", "study", "session"})
        for (const auto& way : reached_headers(files, module, {"imgui", "backends/imgui", "GLFW/", "glad/", "GL/"}))
            FAIL_CHECK(way);
    CHECK_FALSE(reached_headers(files, "window", {"imgui"}).empty());
    CHECK_FALSE(reached_headers(files, "render", {"glad/"}).empty());
}

TEST_CASE("scripts/setup installs every package of third_party/README.md") {
    const auto words = words_of(read_one(root, "scripts/setup").text);
    for (const auto& library : parse_libraries(read_one(root, "third_party/README.md").text)) {
        INFO(library.package);
        CHECK(std::find(words.begin(), words.end(), library.package) != words.end());
    }
}

TEST_CASE("versions of a library are known in one file of ours") {
    const auto files = read_tree(root, {"src", "tests", "tools"}, cpp);
    hold(files, bare_catch);
    hold(files, version_asked_twice);
}

TEST_CASE("OpenGL is called only in render") {
    hold(program(), stray_opengl);
}

TEST_CASE("what differs between systems is in the folders that cmake/Systems.cmake names") {
    std::set<std::string> folders;
    for (const auto& file : program())
        if (const std::string folder = system_folder_of(file.path); !folder.empty()) folders.insert(folder);
    CHECK(folders.contains("platform/posix"));
    CHECK(folders == parse_system_folders(read_one(root, "cmake/Systems.cmake").text));
    hold(program(), system_asked);
}

TEST_CASE("a folder's code is in the namespace of the folder") {
    hold(program(), [table = documented()](const SourceFile& file) { return foreign_namespaces(table, file); });
}

TEST_CASE("no file is longer than 400 lines and main has 60 at most") {
    hold(read_tree(root, {"src", "tests", "tools", "shaders", "scripts", "cmake"},
                   {".hpp", ".cpp", ".h", ".c", ".py", ".glsl", ".vert", ".frag", ".cmake", ".txt", ".sh", ""}),
         [](const SourceFile& file) { return too_long(file, 400); });
    hold({read_one(root, "src/app/main.cpp")}, [](const SourceFile& file) { return too_long(file, 60); });
}

TEST_CASE("no function is longer than 60 lines") {
    hold(read_tree(root, {"src", "tests", "tools"}, cpp),
         [](const SourceFile& file) { return long_functions(file, 60); });
}

TEST_CASE("every .cpp has a header of its name, or a table registers what it holds") {
    auto files = read_tree(root, {"src", "tools"}, cpp);
    std::vector<SourceFile> tables;
    std::ranges::copy_if(files, std::back_inserter(tables),
                         [](const SourceFile& file) { return file.path.ends_with("/commands.hpp"); });
    CHECK_FALSE(tables.empty());
    hold(files, [&](const SourceFile& file) { return without_header(file, files, tables); });
}

TEST_CASE("every file's name says what it holds") {
    hold(read_tree(root, {"src", "tests", "tools", "shaders"}, {".hpp", ".cpp", ".py", ".glsl", ".vert", ".frag"}),
         empty_names);
}

TEST_CASE("nothing depends on the paths of one machine") {
    auto files = read_tree(
        root,
        {"src", "tests", "tools", "shaders", "scripts", "docs", "assets", "models", "cmake", "third_party", ".ci"},
        {".hpp", ".cpp", ".py", ".glsl", ".vert", ".frag", ".md", ".txt", ".cmake", ".json", ".sh", ".csv", ""});
    for (const char* file : {"README.md", "CONTRIBUTING.md", "CMakeLists.txt", "CMakePresets.json"})
        files.push_back(read_one(root, file));
    hold(files, machine_paths);
}

TEST_CASE("nothing draws random numbers that cannot be repeated") {
    hold(read_tree(root, {"src", "tests", "tools"}, cpp), unrepeatable_random);
}

TEST_CASE("bodies are spoken of without shame") {
    auto files = read_tree(root, {"src", "assets", "docs"}, {".hpp", ".cpp", ".md", ".json", ".txt"});
    files.push_back(read_one(root, "README.md"));
    hold(files, unwanted_words);
}

TEST_CASE("docs/limits.md names every file that marks a limitation") {
    const auto collected = read_one(root, "docs/limits.md").text;
    int marked = 0;
    for (const auto& file : program()) {
        INFO(file.path);
        if (file.text.find("Limitation:") == std::string::npos) continue;
        ++marked;
        CHECK(collected.find(file.path) != std::string::npos);
    }
    CHECK(marked > 0);
}
