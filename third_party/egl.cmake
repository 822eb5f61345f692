# FindOpenGL provides EGL; the alias keeps the name of the recipe for linking.
find_package(OpenGL QUIET COMPONENTS EGL GLOBAL)
need(OpenGL_EGL_FOUND EGL "libegl-dev and libopengl-dev")
if(TARGET OpenGL::EGL)
  add_library(EGL::EGL ALIAS OpenGL::EGL)
endif()
