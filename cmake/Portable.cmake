# `adiposcope_portable`: the program with all libraries linked statically, except those of every desktop (libc, OpenGL,
# X11) and GLFW, which Debian has only as a shared library; scripts/portable puts that beside the program. A bundled
# shared library would take precedence over the version that the system's graphics driver needs: an old libstdc++ keeps
# Mesa from loading.
if(ADIPOSCOPE_SANITIZE)
  return()
endif()
set(portable_libraries)
foreach(library stb fontconfig freetype expat png16 brotlidec brotlicommon bz2 webpmux webp sharpyuv z)
  find_library(PORTABLE_${library} NAMES lib${library}.a)
  if(PORTABLE_${library})
    list(APPEND portable_libraries ${PORTABLE_${library}})
  elseif(NOT library STREQUAL sharpyuv)  # part of libwebp before 1.3
    message(STATUS "lib${library}.a not found: scripts/portable is left out")
    return()
  endif()
endforeach()

get_target_property(main adiposcope SOURCES)
get_target_property(main_folder adiposcope SOURCE_DIR)
list(TRANSFORM main PREPEND ${main_folder}/)
set(from_headers third_party/portable/fmt.cpp third_party/portable/tinygltf.cpp)
find_path(STB_INCLUDE_DIR stb_image.h PATH_SUFFIXES stb REQUIRED)
set_source_files_properties(third_party/portable/fmt.cpp PROPERTIES COMPILE_OPTIONS "-fno-inline;-fkeep-inline-functions")
set_source_files_properties(third_party/portable/tinygltf.cpp PROPERTIES COMPILE_OPTIONS "-w" INCLUDE_DIRECTORIES "${STB_INCLUDE_DIR}")
get_property(modules GLOBAL PROPERTY ADIPOSCOPE_MODULES)

add_executable(adiposcope_portable ${main} ${from_headers})
set_target_properties(adiposcope_portable PROPERTIES
  # A separate folder: with the program's name in its folder, `ninja adiposcope` would build this target instead.
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/portable
  BUILD_RPATH_USE_ORIGIN ON BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN/../lib")
target_include_directories(adiposcope_portable PRIVATE ${CMAKE_SOURCE_DIR}/src)
target_link_options(adiposcope_portable PRIVATE -static-libstdc++ -static-libgcc -Wl,--as-needed -Wl,--exclude-libs,ALL)
foreach(module ${modules})
  list(APPEND module_files $<TARGET_FILE:${module}>)
endforeach()
add_dependencies(adiposcope_portable ${modules})
target_link_libraries(adiposcope_portable PRIVATE
  -Wl,--start-group ${module_files} -Wl,--end-group $<TARGET_FILE:glad> ${IMGUI_LIBRARY}
  ${portable_libraries} glfw EGL::EGL ${CMAKE_DL_LIBS} pthread m)
set_property(TARGET adiposcope_portable PROPERTY LINK_DEPENDS ${module_files})
