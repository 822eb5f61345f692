find_package(Freetype REQUIRED GLOBAL)
