#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

/// The modules in the order of the ladder, and what each may include besides itself.
struct ModuleTable {
    std::vector<std::string> order;
    std::map<std::string, std::set<std::string>> may_include;
};

/// From the table of src/README.md.
ModuleTable parse_module_table(std::string_view markdown);

/// The USES list of one module's CMakeLists.txt.
std::set<std::string> parse_uses(std::string_view cmake);

/// A row of third_party/README.md.
struct Library {
    std::string package;
    std::string headers;            ///< how its includes begin
    std::set<std::string> modules;  ///< who may include them; {"all"} for everyone
};

std::vector<Library> parse_libraries(std::string_view markdown);

}  // namespace architecture
