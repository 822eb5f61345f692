find_package(glfw3 QUIET GLOBAL)
need(glfw3_FOUND GLFW libglfw3-dev)
