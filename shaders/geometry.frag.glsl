#include "surface.glsl"

in vec3 v_normal;
in vec2 v_paint;
in float v_openness;

layout(location = 0) out uvec4 o_surface;

void main() {
    o_surface = pack_surface(v_normal, v_paint, v_openness);
}
