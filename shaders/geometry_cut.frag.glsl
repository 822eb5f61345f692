#include "surface.glsl"
#include "kept.glsl"

in vec3 v_normal;
in vec3 v_paint_and_openness;
in float v_beyond;

uniform float u_paint_range;  // paint value at the end of the packed range
uniform float u_grey;         // grey share of the hair
const float bare_skin = -0.05;

layout(location = 0) out uvec4 o_surface;

// The cut face covers the visible inside, except for cracks along its rim due to different rounding: there the inside
// is shaded as if it were the face.
void main() {
    if (v_beyond > 0.0) discard;
    vec2 paint = gl_FrontFacing ? v_paint_and_openness.xy * vec2(hem_range / u_paint_range, 1.0) : vec2(bare_skin, -3.0);
    if (u_paint_range < 0.5 && paint.x < hairline) paint.y = -3.0 - u_grey;
    o_surface = pack_surface(gl_FrontFacing ? v_normal : u_kept.xyz, paint, v_paint_and_openness.z);
}
