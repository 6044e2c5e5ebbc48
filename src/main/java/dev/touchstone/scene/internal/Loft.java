package dev.touchstone.scene.internal;

import java.util.ArrayList;
import java.util.List;

/** A vehicle body stretched over cross-sections that stand one behind the other, front first. */
final class Loft {

    /**
     * A cross-section.
     *
     * @param z     place along the vehicle, m
     * @param sill  height of the lower edge, m
     * @param belt  height of the widest line, m
     * @param half  half width there, m
     * @param top   height of the roof or bonnet, m
     * @param crown half width there, m
     */
    record Station(double z, double sill, double belt, double half, double top, double crown) {}

    /** What the strip from a station to the next is made of. */
    enum Skin {
        METAL,
        /** Windows at the sides, metal on top. */
        CABIN,
        /** Windows at the sides and a window on top: a windscreen or a rear window. */
        SCREEN
    }

    private final List<Station> stations = new ArrayList<>();
    private final List<Skin> skins = new ArrayList<>();

    Loft station(double z, double sill, double belt, double half, double top, double crown) {
        stations.add(new Station(z, sill, belt, half, top, crown));
        return this;
    }

    /** The strip between the last station and the next. */
    Loft skin(Skin skin) {
        skins.add(skin);
        return this;
    }

    /** The faces of the body; returns the front and the rear end, to be decorated. */
    Face[] build(Mesh mesh, Subject subject, int paint, int glass) {
        for (int i = 0; i < skins.size(); i++) {
            Station a = stations.get(i);
            Station b = stations.get(i + 1);
            Skin skin = skins.get(i);
            for (int side = -1; side <= 1; side += 2) {
                mesh.face(
                        subject,
                        "body",
                        1,
                        paint,
                        side * a.half,
                        a.sill,
                        a.z,
                        side * a.half,
                        a.belt,
                        a.z,
                        side * b.half,
                        b.belt,
                        b.z,
                        side * b.half,
                        b.sill,
                        b.z);
                Face upper = mesh.face(
                        subject,
                        "body",
                        1,
                        paint,
                        side * a.half,
                        a.belt,
                        a.z,
                        side * a.crown,
                        a.top,
                        a.z,
                        side * b.crown,
                        b.top,
                        b.z,
                        side * b.half,
                        b.belt,
                        b.z);
                if (skin != Skin.METAL) {
                    upper.pane(glass, skin == Skin.CABIN ? 0.88 : 0.72);
                }
            }
            Face top = mesh.face(
                    subject, "body", 1, paint, -a.crown, a.top, a.z, a.crown, a.top, a.z, b.crown, b.top, b.z, -b.crown,
                    b.top, b.z);
            if (skin == Skin.SCREEN) {
                top.pane(glass, 0.9);
            }
        }
        return new Face[] {end(mesh, subject, paint, stations.getFirst()), end(mesh, subject, paint, stations.getLast())
        };
    }

    private static Face end(Mesh mesh, Subject subject, int paint, Station s) {
        return mesh.face(
                subject, "body", 1, paint, -s.half, s.sill, s.z, -s.half, s.belt, s.z, -s.crown, s.top, s.z, s.crown,
                s.top, s.z, s.half, s.belt, s.z, s.half, s.sill, s.z);
    }
}
