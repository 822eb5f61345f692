find_package(Boost REQUIRED CONFIG GLOBAL)
