// Counts how often an area's triangles lie over a texel.

uniform vec4 u_first;   // a step in the channel of the area, nothing in the others
uniform vec4 u_second;

layout(location = 0) out vec4 o_first;
layout(location = 1) out vec4 o_second;

void main() {
    o_first = u_first;
    o_second = u_second;
}
