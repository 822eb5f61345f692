find_package(CLI11 QUIET GLOBAL)
need(CLI11_FOUND CLI11 libcli11-dev)
