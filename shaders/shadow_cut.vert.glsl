#include "kept.glsl"

layout(location = 0) in vec3 a_position;

uniform mat4 u_clip_from_world;
uniform vec3 u_place;

out float v_beyond;

void main() {
    vec3 point = u_place + a_position;
    v_beyond = beyond_cut(point);
    gl_Position = u_clip_from_world * vec4(point, 1.0);
}
