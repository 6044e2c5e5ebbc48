package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A flat face with what is painted on it. */
final class Face {

    /** How white snow makes what lies flat. */
    private static final double SNOW_COVER = 0.7;

    private final Mesh mesh;
    private final Subject subject;
    private final String part;
    private final int layer;
    private final int rgb;
    private final double[] world;
    private final double[] normal;
    private final double[] middle;
    private final List<Decal> decals = new ArrayList<>();

    Face(Mesh mesh, Subject subject, String part, int layer, int rgb, double[] world, double[] inner) {
        this.mesh = mesh;
        this.subject = subject;
        this.part = part;
        this.layer = layer;
        this.rgb = rgb;
        this.world = world;
        this.middle = middleOf(world);
        this.normal = normalOf(world, middle, inner);
    }

    int layer() {
        return layer;
    }

    /** World coordinates of its corners, as x, y, z triples. */
    double[] world() {
        return world;
    }

    /** Something painted on the face, at local coordinates. */
    Face decal(int colour, double... local) {
        decals.add(new Decal(colour, mesh.toWorld(local), false));
        return this;
    }

    /** A lamp on the face. */
    Face lamp(int colour, double... local) {
        decals.add(new Decal(colour, mesh.toWorld(local), true));
        return this;
    }

    /** The face itself, shrunk toward its middle, in another colour: glass in its frame. */
    Face pane(int colour, double share) {
        double[] inner = new double[world.length];
        for (int i = 0; i < world.length; i++) {
            inner[i] = middle[i % 3] + (world[i] - middle[i % 3]) * share;
        }
        decals.add(new Decal(colour, inner, false));
        return this;
    }

    boolean isTurnedTo(Camera camera) {
        return normal[0] * -middle[0] + normal[1] * (camera.height() - middle[1]) + normal[2] * -middle[2] > 0;
    }

    double distance(Camera camera) {
        double dy = camera.height() - middle[1];
        return middle[0] * middle[0] + dy * dy + middle[2] * middle[2];
    }

    void draw(Easel easel, Camera camera, Light light) {
        easel.part(subject, part);
        double lit = light.brightness(normal[0], normal[1], normal[2]);
        Path2D outline = camera.outline(world);
        int colour = light.isSnowy() && normal[1] > 0.8 ? Rgb.mix(rgb, 0xF2F5F8, SNOW_COVER) : rgb;
        easel.solid(outline, Rgb.tone(colour, lit));
        if (!easel.paints()) {
            return;
        }
        easel.detailLine(outline, 0.7, Rgb.tone(colour, lit * (light.isNight() ? 1.12 : 1)));
        for (Decal decal : decals) {
            Path2D shape = camera.outline(decal.world);
            if (decal.lamp && light.isDark()) {
                easel.glow(shape, decal.rgb);
            } else {
                easel.detail(shape, Rgb.tone(decal.rgb, lit));
            }
        }
    }

    List<Lamp> lamps() {
        double flat = StrictMath.hypot(normal[0], normal[2]);
        return decals.stream()
                .filter(decal -> decal.lamp && flat > 0.1)
                .map(decal -> {
                    double[] at = middleOf(decal.world);
                    return new Lamp(at[0], at[1], at[2], decal.rgb, normal[0] / flat, normal[2] / flat);
                })
                .toList();
    }

    private record Decal(int rgb, double[] world, boolean lamp) {}

    private static double[] middleOf(double[] world) {
        double[] middle = new double[3];
        for (int i = 0; i < world.length; i++) {
            middle[i % 3] += world[i] / (world.length / 3);
        }
        return middle;
    }

    /** The unit normal that points away from the inner point; the longest diagonals give it even for a thin face. */
    private static double[] normalOf(double[] world, double[] middle, double[] inner) {
        int n = world.length / 3;
        double[] sum = new double[3];
        for (int i = 0; i < n; i++) {
            int a = i * 3;
            int b = (i + 1) % n * 3;
            sum[0] += (world[a + 1] - world[b + 1]) * (world[a + 2] + world[b + 2]);
            sum[1] += (world[a + 2] - world[b + 2]) * (world[a] + world[b]);
            sum[2] += (world[a] - world[b]) * (world[a + 1] + world[b + 1]);
        }
        double length = StrictMath.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
        double outward =
                sum[0] * (middle[0] - inner[0]) + sum[1] * (middle[1] - inner[1]) + sum[2] * (middle[2] - inner[2]);
        double factor = (outward < 0 ? -1 : 1) / Math.max(1e-12, length);
        return new double[] {sum[0] * factor, sum[1] * factor, sum[2] * factor};
    }
}
