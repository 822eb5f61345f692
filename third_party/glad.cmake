# The loader for OpenGL 3.3 core is generated at build time by the `glad` program (Debian: python3-glad), offline.
find_program(GLAD_GENERATOR glad)
need(GLAD_GENERATOR glad python3-glad)
if(NOT GLAD_GENERATOR)
  return()
endif()
set(glad_dir ${CMAKE_BINARY_DIR}/glad)
add_custom_command(
  OUTPUT ${glad_dir}/src/gl.c ${glad_dir}/include/glad/gl.h
  COMMAND ${GLAD_GENERATOR} --quiet --api gl:core=3.3 --reproducible --out-path ${glad_dir} c --loader
  COMMENT "Generating the OpenGL 3.3 core loader"
  VERBATIM)
add_library(glad STATIC ${glad_dir}/src/gl.c ${glad_dir}/include/glad/gl.h)
target_include_directories(glad SYSTEM PUBLIC ${glad_dir}/include)
target_compile_options(glad PRIVATE -w)
target_link_libraries(glad PUBLIC ${CMAKE_DL_LIBS})
add_library(glad::glad ALIAS glad)
