# Libraries for the browser. Those that are headers alone are the system's, by links, since Emscripten has a C library of
# its own; the others are compiled from Debian's source packages (scripts/sources) by the recipes in web/.
set(sources ${CMAKE_SOURCE_DIR}/build/sources)
set(headers ${CMAKE_BINARY_DIR}/headers)
# SYSTEM_HEADERS: their folder, from scripts/web, as Emscripten's own search leaves it out.
foreach(header boost CLI eigen3 fmt glm nlohmann tiny_gltf.h utf8cpp)
  if(NOT EXISTS ${SYSTEM_HEADERS}/${header})
    list(APPEND not_found "headers of ${header}")
  endif()
  file(MAKE_DIRECTORY ${headers})
  file(CREATE_LINK ${SYSTEM_HEADERS}/${header} ${headers}/${header} SYMBOLIC)
endforeach()
foreach(package imgui freetype libpng1.6 zlib libwebp)
  if(NOT EXISTS ${sources}/${package}/debian)
    list(APPEND not_found "sources of ${package} (scripts/sources)")
  endif()
endforeach()
if(not_found)
  return()
endif()

add_library(web_headers INTERFACE)
target_include_directories(web_headers SYSTEM INTERFACE ${headers} ${headers}/eigen3 ${headers}/utf8cpp
  ${CMAKE_CURRENT_LIST_DIR}/web/include)
foreach(name glm::glm nlohmann_json::nlohmann_json CLI11::CLI11 Eigen3::Eigen Boost::headers utf8cpp::utf8cpp glad::glad)
  add_library(${name} ALIAS web_headers)
endforeach()

add_library(web_fmt STATIC portable/fmt.cpp web/fmt.cpp)
target_compile_options(web_fmt PRIVATE -fno-inline)
target_include_directories(web_fmt SYSTEM PUBLIC ${headers})
add_library(fmt::fmt ALIAS web_fmt)

add_library(web_tinygltf STATIC portable/tinygltf.cpp)
target_include_directories(web_tinygltf SYSTEM PUBLIC ${headers})
target_compile_definitions(web_tinygltf PUBLIC TINYGLTF_NO_STB_IMAGE TINYGLTF_NO_STB_IMAGE_WRITE
  TINYGLTF_NO_INCLUDE_STB_IMAGE TINYGLTF_NO_INCLUDE_STB_IMAGE_WRITE TINYGLTF_NO_EXTERNAL_IMAGE TINYGLTF_NO_INCLUDE_JSON)
target_compile_options(web_tinygltf PRIVATE -include nlohmann/json.hpp -w)
add_library(TinyGLTF::TinyGLTF ALIAS web_tinygltf)

foreach(recipe zlib png webp freetype imgui)
  include(web/${recipe}.cmake)
endforeach()
