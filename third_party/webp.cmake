# Debian's package has no CMake files.
find_path(WEBP_INCLUDE_DIR webp/mux.h REQUIRED)
find_library(WEBP_LIBRARY webp REQUIRED)
find_library(WEBPMUX_LIBRARY webpmux REQUIRED)
add_library(webp INTERFACE)
target_include_directories(webp SYSTEM INTERFACE ${WEBP_INCLUDE_DIR})
target_link_libraries(webp INTERFACE ${WEBPMUX_LIBRARY} ${WEBP_LIBRARY})
add_library(webp::webp ALIAS webp)
