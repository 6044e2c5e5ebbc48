package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A solid of flat faces in true perspective. Local metres: x across, y up, z along, the front at positive z. Faces turned
 * away are not drawn; the rest are drawn in layers and, within a layer, from far to near.
 */
final class Mesh {

    private final double x;
    private final double z;
    private final double cos;
    private final double sin;
    private final List<Face> faces = new ArrayList<>();
    private double[] centre = {0, 0.7, 0};

    /** @param heading 0 faces away from the camera, a quarter turn faces right, a half turn faces the camera (radians) */
    Mesh(double x, double z, double heading) {
        this.x = x;
        this.z = z;
        this.cos = StrictMath.cos(heading);
        this.sin = StrictMath.sin(heading);
    }

    /** The inner point from which the following faces look outward. */
    void centre(double lx, double ly, double lz) {
        centre = new double[] {lx, ly, lz};
    }

    Face face(Subject subject, String part, int layer, int rgb, double... local) {
        Face face = new Face(subject, part, layer, rgb, toWorld(local), toWorld(centre));
        faces.add(face);
        return face;
    }

    /** Six faces of an upright box. */
    void box(
            Subject subject,
            String part,
            int layer,
            int rgb,
            double x0,
            double x1,
            double y0,
            double y1,
            double z0,
            double z1) {
        double[] before = centre;
        centre((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2);
        face(subject, part, layer, rgb, x0, y0, z0, x0, y1, z0, x0, y1, z1, x0, y0, z1);
        face(subject, part, layer, rgb, x1, y0, z0, x1, y1, z0, x1, y1, z1, x1, y0, z1);
        face(subject, part, layer, rgb, x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0);
        face(subject, part, layer, rgb, x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1);
        face(subject, part, layer, rgb, x0, y1, z0, x1, y1, z0, x1, y1, z1, x0, y1, z1);
        centre = before;
    }

    /** World coordinates of local ones, as x, y, z triples. */
    double[] toWorld(double... local) {
        double[] world = new double[local.length];
        for (int i = 0; i < local.length; i += 3) {
            world[i] = x + local[i] * cos + local[i + 2] * sin;
            world[i + 1] = local[i + 1];
            world[i + 2] = z + local[i + 2] * cos - local[i] * sin;
        }
        return world;
    }

    /** Whether the side of the solid at this local x direction (1 or -1) is turned toward the camera. */
    boolean showsSide(int direction, double halfWidth) {
        double nx = direction * cos;
        double nz = -direction * sin;
        double px = x + direction * halfWidth * cos;
        double pz = z - direction * halfWidth * sin;
        return nx * -px + nz * -pz > 0;
    }

    void draw(Easel easel, Camera camera, Light light) {
        List<Face> seen = new ArrayList<>();
        for (Face face : faces) {
            if (face.isTurnedTo(camera)) {
                seen.add(face);
            }
        }
        seen.sort(Comparator.comparingInt((Face f) -> f.layer).thenComparingDouble(f -> -f.distance(camera)));
        seen.forEach(face -> face.draw(easel, camera, light));
    }

    /** The outline of the shadow on the ground. */
    Shape shadow(Camera camera, Light light) {
        List<Point2D.Double> points = new ArrayList<>();
        for (Face face : faces) {
            for (int i = 0; i < face.world.length; i += 3) {
                double height = Math.max(0, face.world[i + 1]);
                points.add(camera.project(
                        face.world[i] + light.sunX() * height,
                        0,
                        Math.max(2, face.world[i + 2] + light.sunZ() * height)));
            }
        }
        return Curves.hull(points);
    }

    /** The ground it covers. */
    Footprint footprint() {
        double x0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double z0 = Double.MAX_VALUE;
        double z1 = -Double.MAX_VALUE;
        for (Face face : faces) {
            for (int i = 0; i < face.world.length; i += 3) {
                x0 = Math.min(x0, face.world[i]);
                x1 = Math.max(x1, face.world[i]);
                z0 = Math.min(z0, face.world[i + 2]);
                z1 = Math.max(z1, face.world[i + 2]);
            }
        }
        return new Footprint(x0, x1, z0, z1);
    }

    /** A flat face with what is painted on it. */
    final class Face {

        private final Subject subject;
        private final String part;
        private final int layer;
        private final int rgb;
        private final double[] world;
        private final double[] normal;
        private final double[] middle;
        private final List<Decal> decals = new ArrayList<>();

        private Face(Subject subject, String part, int layer, int rgb, double[] world, double[] inner) {
            this.subject = subject;
            this.part = part;
            this.layer = layer;
            this.rgb = rgb;
            this.world = world;
            this.middle = middleOf(world);
            this.normal = normalOf(world, middle, inner);
        }

        /** Something painted on the face, at local coordinates. */
        Face decal(int colour, double... local) {
            decals.add(new Decal(colour, toWorld(local), false));
            return this;
        }

        /** A lamp on the face. */
        Face lamp(int colour, double... local) {
            decals.add(new Decal(colour, toWorld(local), true));
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

        private boolean isTurnedTo(Camera camera) {
            return normal[0] * -middle[0] + normal[1] * (camera.height() - middle[1]) + normal[2] * -middle[2] > 0;
        }

        private double distance(Camera camera) {
            double dy = camera.height() - middle[1];
            return middle[0] * middle[0] + dy * dy + middle[2] * middle[2];
        }

        private void draw(Easel easel, Camera camera, Light light) {
            easel.part(subject, part);
            double lit = light.brightness(normal[0], normal[1], normal[2]);
            Path2D outline = camera.outline(world);
            easel.solid(outline, Rgb.tone(rgb, lit));
            if (!easel.paints()) {
                return;
            }
            easel.detailLine(outline, 0.7, Rgb.tone(rgb, lit));
            for (Decal decal : decals) {
                Path2D shape = camera.outline(decal.world);
                if (decal.lamp && light.isDusk()) {
                    easel.glow(shape, decal.rgb);
                } else {
                    easel.detail(shape, Rgb.tone(decal.rgb, lit));
                }
            }
        }
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
