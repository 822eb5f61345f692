#pragma once

#include <string>

namespace document {

/// The JSON Schema (draft 2020-12) of scenario files, made from the parameter table, for editors and other programs.
std::string scenario_schema();

}  // namespace document
