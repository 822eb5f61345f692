#include "geometry_vertex.glsl"
#include "kept.glsl"

uniform mat4 u_clip_from_world;

out float v_beyond;

void main() {
    vec3 point = placed();
    v_beyond = beyond_cut(point);
    gl_Position = u_clip_from_world * vec4(point, 1.0);
}
