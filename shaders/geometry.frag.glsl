#include "surface.glsl"

in vec3 v_normal;
in vec3 v_paint_and_openness;

uniform float u_paint_range;  // paint value at the end of the packed range
uniform float u_grey;         // grey share of the hair

layout(location = 0) out uvec4 o_surface;

void main() {
    vec2 paint = v_paint_and_openness.xy * vec2(hem_range / u_paint_range, 1.0);
    if (u_paint_range < 0.5 && paint.x < hairline) paint.y = -3.0 - u_grey;
    o_surface = pack_surface(v_normal, paint, v_paint_and_openness.z);
}
