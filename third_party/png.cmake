find_package(PNG REQUIRED GLOBAL)
