package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.util.List;

/** Paints the shadows of a figure: first the long one, then the dark line of contact. */
final class Shading {

    private Shading() {}

    static void paint(Painter painter, Figure figure, Camera camera, Light light) {
        List<Shape> shadows = figure.shadow(camera, light);
        painter.at(figure.footprint().z0());
        for (int i = 0; i < shadows.size(); i++) {
            painter.veil(shadows.get(i), light.shade(), i == 0 ? light.shadeDepth() : light.shadeDepth() * 0.9 + 0.1);
        }
    }
}
