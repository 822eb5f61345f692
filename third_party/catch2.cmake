if(ADIPOSCOPE_TESTS)
  find_package(Catch2 REQUIRED GLOBAL)
endif()
