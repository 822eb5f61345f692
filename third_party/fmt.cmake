find_package(fmt REQUIRED GLOBAL)
