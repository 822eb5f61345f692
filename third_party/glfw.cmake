find_package(glfw3 REQUIRED GLOBAL)
