find_package(fmt QUIET GLOBAL)
need(fmt_FOUND {fmt} libfmt-dev)
