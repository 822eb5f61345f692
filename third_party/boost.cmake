find_package(Boost QUIET CONFIG GLOBAL)
need(Boost_FOUND Boost.Math libboost-math-dev)
