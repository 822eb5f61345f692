#include "kept.glsl"

layout(location = 0) in vec3 a_position;

uniform mat4 u_clip_from_world;

out float v_beyond;

void main() {
    v_beyond = beyond_cut(a_position);
    gl_Position = u_clip_from_world * vec4(a_position, 1.0);
}
