# Debian's static library contains the GLFW and OpenGL 3 backends and needs stb's implementation.
find_path(IMGUI_INCLUDE_DIR imgui.h PATH_SUFFIXES imgui)
find_library(IMGUI_LIBRARY imgui)
find_library(STB_LIBRARY stb)
need(IMGUI_INCLUDE_DIR "Dear ImGui" libimgui-dev)
need(STB_LIBRARY stb libstb-dev)
# Names change between versions; src/widgets/imgui_versions.hpp handles those of Debian 12 and 13.
if(IMGUI_INCLUDE_DIR)
  file(STRINGS ${IMGUI_INCLUDE_DIR}/imgui.h imgui_version REGEX "#define IMGUI_VERSION_NUM +[0-9]+")
  string(REGEX MATCH "[0-9]+" imgui_version "${imgui_version}")
  if(imgui_version LESS 18600 OR imgui_version GREATER_EQUAL 19100)
    message(FATAL_ERROR "Dear ImGui ${imgui_version} (as 1.86 is 18600) is not known here; Debian 12 has 1.86 and Debian 13 has "
      "1.90, and the folder that scripts/portable makes there needs neither.")
  endif()
endif()
add_library(imgui INTERFACE)
target_include_directories(imgui SYSTEM INTERFACE ${IMGUI_INCLUDE_DIR} ${IMGUI_INCLUDE_DIR}/backends)
target_link_libraries(imgui INTERFACE ${IMGUI_LIBRARY} ${STB_LIBRARY} glfw ${CMAKE_DL_LIBS})
add_library(imgui::imgui ALIAS imgui)
