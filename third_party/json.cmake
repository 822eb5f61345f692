find_package(nlohmann_json QUIET GLOBAL)
need(nlohmann_json_FOUND "JSON for Modern C++" nlohmann-json3-dev)
