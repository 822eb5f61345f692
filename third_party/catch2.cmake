# Debian 12 has 2.13 (one header and a main), Debian 13 has 3.7 (a library with many headers). The targets have the same
# names; tests/support/catch.hpp handles the other differences.
if(ADIPOSCOPE_TESTS)
  find_package(Catch2 QUIET GLOBAL)
  need(Catch2_FOUND Catch2 catch2)
endif()
