layout(location = 0) in vec3 a_position;

uniform mat4 u_clip_from_world;
uniform vec3 u_place;

void main() {
    gl_Position = u_clip_from_world * vec4(u_place + a_position, 1.0);
}
