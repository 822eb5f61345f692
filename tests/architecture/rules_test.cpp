#include "architecture/rules.hpp"

#include "architecture/functions.hpp"
#include "architecture/includes.hpp"
#include "support/catch.hpp"

// Tests of the rules themselves: each must reject a text that breaks it. The repository's own files are checked in
// repository_test.cpp.

using namespace architecture;

namespace {

const ModuleTable small_ladder = parse_module_table(
    "| module | may include | what |\n|---|---|---|\n| `core` | nothing | a |\n| `energy` | core | b |\n"
    "| `body` | core | c |\n| `app` | everything | d |\n");

Violations arrows(const std::string& path, const std::string& text) {
    return forbidden_arrows(small_ladder, {path, text});
}

}  // namespace

TEST_CASE("the module table is read from Markdown") {
    CHECK(small_ladder.order == std::vector<std::string>{"core", "energy", "body", "app"});
    CHECK(small_ladder.may_include.at("core").empty());
    CHECK(small_ladder.may_include.at("energy") == std::set<std::string>{"core"});
    CHECK(small_ladder.may_include.at("app") == std::set<std::string>{"core", "energy", "body"});
}

TEST_CASE("the USES list is read from CMake") {
    CHECK(parse_uses("adiposcope_module(core PUBLIC_LIBS fmt::fmt)").empty());
    CHECK(parse_uses("adiposcope_module(body USES core\n  geometry LIBS a::b)\nadd_executable(x y.cpp)") ==
          std::set<std::string>{"core", "geometry"});
}

TEST_CASE("an include along an arrow of the table is accepted") {
    CHECK(arrows("src/energy/plan.hpp", "#include \"core/units.hpp\"\n#include <vector>\n").empty());
    CHECK(arrows("src/energy/plan.cpp", "#include \"energy/plan.hpp\"\n").empty());
    CHECK(arrows("src/app/main.cpp", "#include \"body/model.hpp\"\n").empty());
}

TEST_CASE("an include against the table is rejected with file, line and both modules") {
    const auto found = arrows("src/energy/plan.cpp", "#include <vector>\n#include \"body/model.hpp\"\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "src/energy/plan.cpp:2: 'energy' may not include 'body/model.hpp'");
    CHECK(arrows("src/core/units.hpp", "  #  include \"app/loop.hpp\"\n").size() == 1);
}

TEST_CASE("angle brackets and relative paths do not get round the table") {
    CHECK(arrows("src/energy/plan.cpp", "#include <body/model.hpp>\n").size() == 1);
    CHECK(arrows("src/energy/plan.cpp", "#include \"../body/model.hpp\"\n").size() == 1);
    CHECK(arrows("src/energy/plan.cpp", "#include \"plan.hpp\"\n").size() == 1);
}

TEST_CASE("an include in a comment does not count") {
    CHECK(arrows("src/energy/plan.cpp", "// #include \"body/model.hpp\"\n").empty());
    CHECK(arrows("src/energy/plan.cpp", "/*\n#include \"body/model.hpp\"\n*/\n").empty());
}

TEST_CASE("a library's headers are kept to its modules") {
    const auto libraries = parse_libraries(
        "| library | package | version | licence | headers | modules | why |\n|---|---|---|---|---|---|---|\n"
        "| GLFW | `libglfw3-dev` | 3.3 | zlib | `GLFW/` | platform | window |\n"
        "| glm | `libglm-dev` | 1 | MIT | `glm/` | all | vectors |\n");
    CHECK(forbidden_libraries(libraries, {"src/platform/window.cpp", "#include <GLFW/glfw3.h>\n"}).empty());
    CHECK(forbidden_libraries(libraries, {"src/ui/panel.cpp", "#include <GLFW/glfw3.h>\n"}).size() == 1);
    CHECK(forbidden_libraries(libraries, {"src/ui/panel.cpp", "#include <glm/glm.hpp>\n"}).empty());
}

TEST_CASE("a library's header that is reached through headers of ours is found, with the way") {
    const std::vector<SourceFile> files{
        {"src/cli/run.cpp", "#include \"cli/run.hpp\"\n#include <vector>\n"},
        {"src/cli/run.hpp", "#include \"ui/panel.hpp\"\n"},
        {"src/ui/panel.hpp", "#include \"ui/box.hpp\"\n#include \"cli/run.hpp\"\n"},
        {"src/ui/box.hpp", "// #include <GLFW/glfw3.h>\n#include <imgui.h>\n"},
        {"src/core/units.hpp", "#include <imgui_internal.h>\n"},
    };
    CHECK(reached_headers(files, "cli", {"GLFW/", "imgui"}) ==
          std::vector<std::string>{"src/cli/run.hpp > ui/panel.hpp > ui/box.hpp > imgui.h"});
    CHECK(reached_headers(files, "cli", {"GLFW/"}).empty());
    CHECK(reached_headers(files, "body", {"imgui"}).empty());
}

TEST_CASE("OpenGL outside render is rejected, its name in a comment or text is not") {
    CHECK(stray_opengl({"src/app/loop.cpp", "glClear(GL_COLOR_BUFFER_BIT);\n"}).size() == 1);
    CHECK(stray_opengl({"src/app/loop.cpp", "int x = GL_RGBA;\n"}).size() == 1);
    CHECK(stray_opengl({"src/render/target.cpp", "glClear(GL_COLOR_BUFFER_BIT);\n"}).empty());
    CHECK(stray_opengl({"src/platform/window.cpp", "glfwInit(); // not glClear()\n"}).empty());
    CHECK(stray_opengl({"src/app/loop.cpp", "say(\"glClear()\"); say(R\"(GL_RGBA)\");\n"}).empty());
}

TEST_CASE("a test that includes Catch2 past the header that knows its versions is rejected") {
    const std::string include = "#include <catch2/catch_all.hpp>\n";
    CHECK(bare_catch({"tests/unit/core/units_test.cpp", include}).size() == 1);
    CHECK(bare_catch({"tests/unit/core/units_test.cpp", "#include \"support/catch.hpp\"\n"}).empty());
    CHECK(bare_catch({"tests/support/catch.hpp", include}).empty());
}

TEST_CASE("a library's version is asked for in one file") {
    const auto violations = [](const std::string& path, const std::string& text) {
        return version_asked_twice({path, text}).size();
    };
    CHECK(violations("src/ui/slider.cpp", "#if IMGUI_VERSION_NUM < 18700\n#endif\n") == 1);
    CHECK(violations("src/ui/slider.cpp", "#ifdef X\n#elif GLFW_VERSION_MINOR == 4\n#endif\n") == 1);
    CHECK(violations("src/widgets/imgui_versions.hpp", "#if IMGUI_VERSION_NUM < 18700\n#endif\n") == 0);
    CHECK(violations("src/ui/slider.cpp", "// #if IMGUI_VERSION_NUM < 18700\n#ifndef NDEBUG\n#endif\n") == 0);
}

TEST_CASE("a question for the system, or a header of one, is rejected outside of the system's folder") {
    const auto violations = [](const std::string& path, const std::string& text) {
        return system_asked({path, text}).size();
    };
    CHECK(violations("src/ui/panel.cpp", "#ifdef __EMSCRIPTEN__\n#endif\n") == 1);
    CHECK(violations("src/ui/panel.cpp", "#if defined(_WIN32) || 0\n#endif\n") == 1);
    CHECK(violations("src/platform/web/files.cpp", "#ifdef __EMSCRIPTEN__\n#endif\n") == 1);
    CHECK(violations("src/ui/panel.cpp", "// #ifdef __EMSCRIPTEN__\n#ifndef NDEBUG\n#endif\n") == 0);
    CHECK(violations("src/session/work.cpp", "#include <unistd.h>\n#include <sys/stat.h>\n") == 2);
    CHECK(violations("src/platform/files.cpp", "#include <unistd.h>\n") == 1);
    CHECK(violations("src/platform/posix/files.cpp", "#include <unistd.h>\n") == 0);
    CHECK(violations("src/session/work.cpp", "#include <string>\n#include \"session/step.hpp\"\n") == 0);
}

TEST_CASE("the folders for systems are read from CMake and from paths") {
    CHECK(parse_system_folders("if(A)\n  set(ADIPOSCOPE_SYSTEM_FOLDERS core/serial\n    platform/web)\nelse()\n"
                               "  set(ADIPOSCOPE_SYSTEM_FOLDERS core/threads)\nendif()\nset(OTHER body/x)\n") ==
          std::set<std::string>{"core/serial", "core/threads", "platform/web"});
    CHECK(system_folder_of("src/platform/posix/files.cpp") == "platform/posix");
    CHECK(system_folder_of("src/platform/files.cpp").empty());
    CHECK(system_folder_of("tests/unit/platform/files_test.cpp").empty());
}

TEST_CASE("a namespace that is not the folder's is rejected") {
    const auto violations = [](const std::string& path, const std::string& text) {
        return foreign_namespaces(small_ladder, {path, text}).size();
    };
    CHECK(violations("src/body/tape.cpp", "namespace body {\nnamespace {\n}\n}\n") == 0);
    CHECK(violations("src/body/tape.cpp", "namespace body::detail {\n}\n") == 0);
    CHECK(violations("src/body/tape.cpp", "namespace body {\nnamespace sites {\n}\n}\n") == 0);
    CHECK(violations("src/body/tape.cpp", "namespace body {\n}\nnamespace sites {\n}\n") == 1);
    CHECK(violations("src/body/tape.cpp", "namespace fs = std::filesystem;\nnamespace body {\n}\n") == 0);
    CHECK(violations("src/body/tape.cpp", "namespace gltf {\nclass Model;\n}\nnamespace body {\n}\n") == 0);
    CHECK(violations("src/body/tape.cpp", "namespace gltf {\nint x;\n}\nnamespace body {\n}\n") == 1);
    CHECK(violations("src/body/tape.cpp", "namespace energy {\nstruct Plan;\n}\nnamespace body {\n}\n") == 1);
    CHECK(violations("src/body/tape.hpp", "int girth();\n") == 1);
    CHECK(violations("src/app/main.cpp", "int main() {}\n") == 0);
}

TEST_CASE("long files and names that say nothing are rejected") {
    CHECK(too_long({"src/body/tape.cpp", "a\nb\nc\n"}, 3).empty());
    CHECK(too_long({"src/body/tape.cpp", "a\nb\nc\nd\n"}, 3).size() == 1);
    CHECK(empty_names({"src/body/mesh_utils.cpp", ""}).size() == 1);
    CHECK(empty_names({"src/common/mesh.cpp", ""}).size() == 1);
    CHECK(empty_names({"src/body/commonwealth.cpp", ""}).empty());
}

TEST_CASE("functions are found by their braces and measured from head to last brace") {
    const SourceFile file{"src/a/b.cpp", R"(#include <x>
namespace a {
namespace {
constexpr int table[] = {1, 2};
struct Pair {
    int x = 0;
    Pair(int first, const char* text = "{") : x(first) {
        go(text);
    }
    bool operator==(const Pair&) const = default;
};
}  // namespace
/// {
template <class T>
int sum(const T& values,
        Options options = {}) {
    for (int v : values) { use([&] { return v; }); }
    return 0;
}
const auto twice = [](int x) { return 2 * x; };
enum class Kind { one, two };
}
TEST_CASE("a {") {
    CHECK(true);
}
)"};
    const auto functions = functions_of(file);
    REQUIRE(functions.size() == 4);
    CHECK((functions[0].line == 7 && functions[0].lines == 3));
    CHECK((functions[1].line == 14 && functions[1].lines == 6));
    CHECK((functions[2].line == 20 && functions[2].lines == 1));
    CHECK((functions[3].line == 23 && functions[3].lines == 3));
    CHECK(long_functions(file, 6).empty());
    CHECK(long_functions(file, 5).size() == 1);
}

TEST_CASE("a .cpp without a header of its name is rejected unless a table of commands has it") {
    const std::vector<SourceFile> files{{"src/body/tape.hpp", ""}};
    const std::vector<SourceFile> tables{{"src/cli/commands.hpp", "int run_command(const LessonSheet& asked);\n"}};
    CHECK(without_header({"src/body/tape.cpp", ""}, files, tables).empty());
    CHECK(without_header({"src/body/tape.hpp", ""}, files, tables).empty());
    CHECK(without_header({"src/app/main.cpp", ""}, files, tables).empty());
    CHECK(without_header({"src/cli/command_lesson_sheet.cpp", ""}, files, tables).empty());
    CHECK(without_header({"src/cli/command_lesson.cpp", ""}, files, tables).size() == 1);
    CHECK(without_header({"src/body/girth.cpp", ""}, files, tables).size() == 1);
}

TEST_CASE("paths of one machine are rejected") {
    const std::string home = "/ho";
    CHECK(machine_paths({"scripts/run", "cd " + home + "me/somebody\n"}).size() == 1);
    CHECK(machine_paths({"src/app/a.cpp", "open(\"" + home + "me/x\");\n"}).size() == 1);
    CHECK(machine_paths({"scripts/run", "#!/usr/bin/env bash\n"}).empty());
    CHECK(machine_paths({"docs/a.md", "see https://example.org" + home + "me/x and frame" + home + "me/x\n"}).empty());
}

TEST_CASE("random numbers that cannot be repeated are rejected") {
    CHECK(unrepeatable_random({"src/a/b.cpp", "std::normal_distribution<double> d;\n"}).size() == 1);
    CHECK(unrepeatable_random({"src/a/b.cpp", "int x = rand ();\n"}).size() == 1);
    CHECK(unrepeatable_random({"src/a/b.cpp", "std::mt19937 engine(1); operand();\n"}).empty());
}

TEST_CASE("words that shame are rejected") {
    CHECK(unwanted_words({"docs/a.md", std::string("how to Burn") + " off fat\n"}).size() == 1);
    CHECK(unwanted_words({"docs/a.md", "stored energy is used\n"}).empty());
}

TEST_CASE("a tree that is not there, or has no file of the kind, is a fault and not an empty list") {
    const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;
    CHECK(read_tree(root, {"tests/architecture"}, {".hpp"}).size() >= 3);
    CHECK_THROWS(read_tree(root, {"tests/architecture", "no-such-folder"}, {".hpp"}));
    CHECK_THROWS(read_tree(root, {"tests/architecture"}, {".py"}));
}
