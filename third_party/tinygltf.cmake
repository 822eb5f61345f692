find_package(TinyGLTF REQUIRED GLOBAL)
