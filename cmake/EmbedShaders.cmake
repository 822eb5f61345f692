# adiposcope_embed_shaders(TARGET files...)
# Embeds GLSL files in TARGET as text: render/embedded_shaders.hpp declares how to access them. Run as a script (-P),
# this file generates that source at build time, so that an edited shader needs no reconfiguration.

if(CMAKE_SCRIPT_MODE_FILE)
  set(entries "")
  string(REPLACE "|" ";" SHADERS "${SHADERS}")
  foreach(file ${SHADERS})
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    string(APPEND entries "    {\"${name}\", R\"glsl(${text})glsl\"},\n")
  endforeach()
  file(WRITE ${OUTPUT} "// Written by cmake/EmbedShaders.cmake from shaders/*.glsl.
#include \"render/embedded_shaders.hpp\"

#include <array>
#include <utility>

namespace render {
namespace {
constexpr std::pair<std::string_view, std::string_view> shaders[] = {
${entries}};
}

std::string_view embedded_shader(std::string_view name) {
    for (const auto& [shader, text] : shaders)
        if (shader == name) return text;
    return {};
}

}  // namespace render
")
  return()
endif()

set(embed_shaders_script ${CMAKE_CURRENT_LIST_FILE})

function(adiposcope_embed_shaders target)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_shaders.cpp)
  string(JOIN "|" joined ${ARGN})  # semicolons would not survive the build tool
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} "-DSHADERS=${joined}" -DOUTPUT=${source} -P ${embed_shaders_script}
    DEPENDS ${ARGN} ${embed_shaders_script}
    COMMENT "Embedding shaders"
    VERBATIM)
  target_sources(${target} PRIVATE ${source})
endfunction()
