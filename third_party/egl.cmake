# FindOpenGL knows EGL; the alias keeps the recipe's name on the linking side.
find_package(OpenGL QUIET COMPONENTS EGL GLOBAL)
need(OpenGL_EGL_FOUND EGL "libegl-dev and libopengl-dev")
if(TARGET OpenGL::EGL)
  add_library(EGL::EGL ALIAS OpenGL::EGL)
endif()
