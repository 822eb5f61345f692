find_package(Freetype QUIET GLOBAL)
need(Freetype_FOUND FreeType libfreetype-dev)
