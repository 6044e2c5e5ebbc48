package dev.touchstone.scene.internal;

import java.awt.Shape;
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
        Face face = new Face(this, subject, part, layer, rgb, toWorld(local), toWorld(centre));
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
        seen.sort(Comparator.comparingInt(Face::layer).thenComparingDouble(f -> -f.distance(camera)));
        seen.forEach(face -> face.draw(easel, camera, light));
    }

    /** The lamps on its faces. */
    List<Lamp> lamps() {
        return faces.stream().flatMap(face -> face.lamps().stream()).toList();
    }

    /** The outline of the shadow on the ground. */
    Shape shadow(Camera camera, Light light) {
        List<Point2D.Double> points = new ArrayList<>();
        for (Face face : faces) {
            for (int i = 0; i < face.world().length; i += 3) {
                double height = Math.max(0, face.world()[i + 1]);
                points.add(camera.project(
                        face.world()[i] + light.sunX() * height,
                        0,
                        Math.max(2, face.world()[i + 2] + light.sunZ() * height)));
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
            for (int i = 0; i < face.world().length; i += 3) {
                x0 = Math.min(x0, face.world()[i]);
                x1 = Math.max(x1, face.world()[i]);
                z0 = Math.min(z0, face.world()[i + 2]);
                z1 = Math.max(z1, face.world()[i + 2]);
            }
        }
        return new Footprint(x0, x1, z0, z1);
    }
}
