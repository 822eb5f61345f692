#include "surface.glsl"

in vec3 v_normal;
in vec3 v_paint_and_openness;

layout(location = 0) out uvec4 o_surface;

void main() {
    o_surface = pack_surface(v_normal, v_paint_and_openness.xy, v_paint_and_openness.z);
}
