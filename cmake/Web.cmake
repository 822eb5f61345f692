# The build for browsers, configured through emcmake (scripts/web): flags for all that is compiled, and web_site.
set(ADIPOSCOPE_TESTS OFF)
set(ADIPOSCOPE_TOOLS OFF)
set(web_exceptions -fwasm-exceptions -sSUPPORT_LONGJMP=wasm)
add_compile_options(${web_exceptions})
add_link_options(${web_exceptions})
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_FLAGS -std=c++20)
check_cxx_source_compiles("#include <algorithm>
#include <array>
int main() { std::array<int, 2> a{2, 1}; std::ranges::sort(a); return a[0]; }" WEB_HAS_RANGES)
unset(CMAKE_REQUIRED_FLAGS)
if(NOT WEB_HAS_RANGES)
  # The library of Debian 12's Emscripten lacks parts of C++20.
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-include ${CMAKE_SOURCE_DIR}/third_party/web/libcxx13.hpp>")
endif()
# GNU's way to name a variadic macro, in the headers of EM_JS.
add_compile_options(-Wno-gnu-zero-variadic-macro-arguments -Wno-dollar-in-identifier-extension)

# web_site(TARGET): links TARGET into the folder site/ of the build, with data, fonts, page and licences: static files
# for any web server.
function(web_site target)
  set(site ${CMAKE_BINARY_DIR}/site)
  set(page ${CMAKE_SOURCE_DIR}/packaging/web)
  if(NOT EXISTS "${INTER_FOLDER}/Inter-Regular.otf")
    message(FATAL_ERROR "INTER_FOLDER does not have the font Inter; scripts/web says where it is")
  endif()
  set_target_properties(${target} PROPERTIES SUFFIX .js RUNTIME_OUTPUT_DIRECTORY ${site})
  target_link_options(${target} PRIVATE
    -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=128MB -sTOTAL_STACK=2MB
    -sENVIRONMENT=web -sFORCE_FILESYSTEM=1 -sEXIT_RUNTIME=0 -sDYNAMIC_EXECUTION=0
    -sEXPORTED_RUNTIME_METHODS=ccall,callMain,FS,addRunDependency,removeRunDependency -sEXPORTED_FUNCTIONS=_main,_malloc,_free
    "SHELL:--preload-file ${CMAKE_SOURCE_DIR}/models@/adiposcope/models"
    "SHELL:--preload-file ${CMAKE_SOURCE_DIR}/assets@/adiposcope/assets"
    "SHELL:--preload-file ${INTER_FOLDER}/Inter-Regular.otf@/adiposcope/fonts/Inter-Regular.otf"
    "SHELL:--preload-file ${INTER_FOLDER}/Inter-SemiBold.otf@/adiposcope/fonts/Inter-SemiBold.otf"
    "SHELL:--exclude-file */README.md")
  file(GLOB_RECURSE data CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/models/* ${CMAKE_SOURCE_DIR}/assets/*)
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${data})
  file(GLOB files CONFIGURE_DEPENDS ${page}/*)
  list(APPEND files ${CMAKE_SOURCE_DIR}/packaging/adiposcope.svg)
  set(copies)
  foreach(file ${files})
    get_filename_component(name ${file} NAME)
    add_custom_command(OUTPUT ${site}/${name} COMMAND ${CMAKE_COMMAND} -E copy ${file} ${site}/${name} DEPENDS ${file})
    list(APPEND copies ${site}/${name})
  endforeach()
  add_custom_target(page ALL DEPENDS ${copies})
endfunction()
