#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

/// The modules in dependency order, and the modules each may include besides itself.
struct ModuleTable {
    std::vector<std::string> order;
    std::map<std::string, std::set<std::string>> may_include;
};

/// Parses the table of src/README.md.
ModuleTable parse_module_table(std::string_view markdown);

/// Parses the USES list of one module's CMakeLists.txt.
std::set<std::string> parse_uses(std::string_view cmake);

/// A row of third_party/README.md.
struct Library {
    std::string package;
    std::string headers;            ///< prefix of its includes
    std::set<std::string> modules;  ///< modules that may include them; {"all"} for every module
};

std::vector<Library> parse_libraries(std::string_view markdown);

}  // namespace architecture
