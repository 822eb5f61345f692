find_package(glm REQUIRED GLOBAL)
