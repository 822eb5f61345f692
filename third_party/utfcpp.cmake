find_package(utf8cpp QUIET GLOBAL)
need(utf8cpp_FOUND UTF8-CPP libutfcpp-dev)
if(TARGET utf8cpp AND NOT TARGET utf8cpp::utf8cpp)
  add_library(utf8cpp::utf8cpp ALIAS utf8cpp)  # the name in Debian 12
endif()
