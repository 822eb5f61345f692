// The names of OpenGL in a browser: linked, so there is nothing to load.
#pragma once
#include <GLES3/gl3.h>
