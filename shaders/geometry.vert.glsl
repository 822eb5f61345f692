#include "geometry_vertex.glsl"

uniform mat4 u_clip_from_world;

void main() {
    gl_Position = u_clip_from_world * vec4(placed(), 1.0);
}
