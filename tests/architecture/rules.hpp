#pragma once

#include "architecture/source_file.hpp"
#include "architecture/tables.hpp"

#include <string>
#include <vector>

// Each rule returns one sentence for every place that breaks it.

namespace architecture {

using Violations = std::vector<std::string>;

/// Includes of another module must be arrows of the table, written as "module/file.hpp".
Violations forbidden_arrows(const ModuleTable& table, const SourceFile& file);

/// A library's headers belong to the modules named beside it.
Violations forbidden_libraries(const std::vector<Library>& libraries, const SourceFile& file);

/// Tests include Catch2 through tests/support/catch.hpp, which knows its versions.
Violations bare_catch(const SourceFile& file);

/// The preprocessor asks for a library's version in one file a library.
Violations version_asked_twice(const SourceFile& file);

/// No OpenGL calls or constants outside src/render.
Violations stray_opengl(const SourceFile& file);

/// What a file of src/<module> declares is in namespace <module>; a library's types may be declared ahead.
Violations foreign_namespaces(const ModuleTable& table, const SourceFile& file);

Violations too_long(const SourceFile& file, std::size_t most_lines);

/// Functions with more lines than that, from the head to the last brace.
Violations long_functions(const SourceFile& file, std::size_t most_lines);

/// A .cpp has a header of its name among `files`, is a main program, or defines a function that a `table` declares: a
/// header where every line registers one thing.
Violations without_header(const SourceFile& file, const std::vector<SourceFile>& files,
                          const std::vector<SourceFile>& tables);

/// File names that say nothing: utils, helpers, common, manager, misc.
Violations empty_names(const SourceFile& file);

/// Paths that exist on one machine only.
Violations machine_paths(const SourceFile& file);

/// Random numbers whose values the C++ standard leaves open, or that differ from run to run.
Violations unrepeatable_random(const SourceFile& file);

/// Words that the program does not use about bodies.
Violations unwanted_words(const SourceFile& file);

}  // namespace architecture
