find_package(Fontconfig REQUIRED GLOBAL)
