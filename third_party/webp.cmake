# Debian's package has no CMake files.
find_path(WEBP_INCLUDE_DIR webp/mux.h)
find_library(WEBP_LIBRARY webp)
find_library(WEBPMUX_LIBRARY webpmux)
need(WEBP_INCLUDE_DIR libwebp libwebp-dev)
add_library(webp INTERFACE)
target_include_directories(webp SYSTEM INTERFACE ${WEBP_INCLUDE_DIR})
target_link_libraries(webp INTERFACE ${WEBPMUX_LIBRARY} ${WEBP_LIBRARY})
add_library(webp::webp ALIAS webp)
