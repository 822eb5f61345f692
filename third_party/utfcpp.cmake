find_package(utf8cpp REQUIRED GLOBAL)
if(NOT TARGET utf8cpp::utf8cpp)
  add_library(utf8cpp::utf8cpp ALIAS utf8cpp)  # Debian 12 names it so
endif()
