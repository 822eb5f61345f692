find_package(TinyGLTF QUIET GLOBAL)
need(TinyGLTF_FOUND TinyGLTF libtinygltf-dev)
