find_package(PNG QUIET GLOBAL)
need(PNG_FOUND libpng libpng-dev)
