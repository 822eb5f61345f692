find_package(glm QUIET GLOBAL)
need(glm_FOUND glm libglm-dev)
