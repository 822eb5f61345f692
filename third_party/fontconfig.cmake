find_package(Fontconfig QUIET GLOBAL)
need(Fontconfig_FOUND fontconfig libfontconfig-dev)
