#pragma once

#include "architecture/source_file.hpp"
#include "architecture/tables.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

// Each rule returns one sentence per violation.

namespace architecture {

using Violations = std::vector<std::string>;

/// Includes of another module must be allowed by the table, and written as "module/file.hpp".
Violations forbidden_arrows(const ModuleTable& table, const SourceFile& file);

/// A library's headers may be included only by the modules named beside it.
Violations forbidden_libraries(const std::vector<Library>& libraries, const SourceFile& file);

/// Tests include Catch2 through tests/support/catch.hpp, which handles its versions.
Violations bare_catch(const SourceFile& file);

/// A library's version is tested by the preprocessor in at most one file.
Violations version_asked_twice(const SourceFile& file);

/// No OpenGL calls or constants outside src/render.
Violations stray_opengl(const SourceFile& file);

/// The folder for one system that a file is in ("platform/posix"); empty outside of src/<module>/<folder>/.
std::string system_folder_of(std::string_view path);

/// The folders for a system that cmake/Systems.cmake names.
std::set<std::string> parse_system_folders(std::string_view cmake);

/// Whether the program runs on one system or another is asked by CMake, which chooses a folder, never by the
/// preprocessor; and headers of one system are included only in such a folder.
Violations system_asked(const SourceFile& file);

/// Declarations in src/<module> are in namespace <module>; forward declarations of a library's types are allowed.
Violations foreign_namespaces(const ModuleTable& table, const SourceFile& file);

Violations too_long(const SourceFile& file, std::size_t most_lines);

/// Functions longer than `most_lines`, from the head to the last brace.
Violations long_functions(const SourceFile& file, std::size_t most_lines);

/// Every .cpp has a header of its name among `files`, beside it or, for one in a folder for a system, in its module; is
/// a main program, or defines a function declared in one of the `tables`: headers in which every line registers one
/// thing.
Violations without_header(const SourceFile& file, const std::vector<SourceFile>& files,
                          const std::vector<SourceFile>& tables);

/// File names without meaning: utils, helpers, common, manager, misc.
Violations empty_names(const SourceFile& file);

/// Absolute paths of one machine.
Violations machine_paths(const SourceFile& file);

/// Random numbers that are implementation-defined or not reproducible.
Violations unrepeatable_random(const SourceFile& file);

/// Words not used about bodies.
Violations unwanted_words(const SourceFile& file);

}  // namespace architecture
