// Counts how many of an area's triangles cover each texel.

uniform vec4 u_first;   // one step in the area's channel, zero in the others
uniform vec4 u_second;

layout(location = 0) out vec4 o_first;
layout(location = 1) out vec4 o_second;

void main() {
    o_first = u_first;
    o_second = u_second;
}
