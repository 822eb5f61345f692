layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec2 a_paint;
layout(location = 3) in float a_openness;

uniform mat4 u_clip_from_world;

out vec3 v_normal;
out vec3 v_paint_and_openness;  // together: each output costs at every triangle

uniform float u_cloth_thickness;  // metres off the skin; 0: the paint is no outfit

const float cloth_rise = 0.012;       // metres from the hem to full thickness

void main() {
    float lift = u_cloth_thickness * smoothstep(0.0, cloth_rise, a_paint.x);
    v_normal = a_normal;
    v_paint_and_openness = vec3(a_paint, a_openness);
    gl_Position = u_clip_from_world * vec4(a_position + lift * a_normal, 1.0);
}
