find_package(Eigen3 QUIET GLOBAL NO_MODULE)
need(Eigen3_FOUND Eigen libeigen3-dev)
