# FindOpenGL knows EGL; the alias keeps the recipe's name on the linking side.
find_package(OpenGL REQUIRED COMPONENTS EGL GLOBAL)
add_library(EGL::EGL ALIAS OpenGL::EGL)
