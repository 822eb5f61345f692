// Draws a flat image over the picture, pixel by pixel.

uniform sampler2D u_overlay;
uniform ivec2 u_low;    // lower left in the framebuffer
uniform int u_height;

out vec4 o_colour;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy) - u_low;
    o_colour = texelFetch(u_overlay, ivec2(at.x, u_height - 1 - at.y), 0);
}
