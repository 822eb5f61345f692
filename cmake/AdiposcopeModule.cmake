# adiposcope_module(NAME [USES modules...] [PUBLIC_LIBS targets...] [LIBS targets...])
# Every .cpp of the calling folder becomes the static library `adiposcope_NAME`. USES lists the only modules it may
# include; tests/architecture checks the same table against the #include lines.
function(adiposcope_module name)
  cmake_parse_arguments(ARG "" "" "USES;PUBLIC_LIBS;LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  file(GLOB headers CONFIGURE_DEPENDS *.hpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  list(TRANSFORM ARG_USES PREPEND adiposcope_)
  add_library(adiposcope_${name} STATIC ${sources} ${headers})
  set_target_properties(adiposcope_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(adiposcope_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(adiposcope_${name} PUBLIC ${ARG_USES} ${ARG_PUBLIC_LIBS} PRIVATE ${ARG_LIBS})
endfunction()
