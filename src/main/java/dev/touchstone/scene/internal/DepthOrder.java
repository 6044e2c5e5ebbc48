package dev.touchstone.scene.internal;

import java.util.ArrayList;
import java.util.List;

/** Puts figures in the order in which they are painted: what is behind comes first. */
final class DepthOrder {

    private DepthOrder() {}

    static List<Figure> backToFront(List<Figure> figures) {
        List<Figure> left =
                new ArrayList<>(figures.stream().filter(f -> !f.isBackdrop()).toList());
        List<Figure> ordered =
                new ArrayList<>(figures.stream().filter(Figure::isBackdrop).toList());
        while (!left.isEmpty()) {
            ordered.add(left.remove(rearmost(left)));
        }
        return ordered;
    }

    /** A figure that is in front of no other that is left; the farthest one should chance have made a circle. */
    private static int rearmost(List<Figure> left) {
        int farthest = 0;
        for (int i = 0; i < left.size(); i++) {
            Footprint candidate = left.get(i).footprint();
            boolean free = true;
            for (int j = 0; j < left.size() && free; j++) {
                free = i == j || !candidate.isInFrontOf(left.get(j).footprint());
            }
            if (free) {
                return i;
            }
            if (candidate.z0() > left.get(farthest).footprint().z0()) {
                farthest = i;
            }
        }
        return farthest;
    }
}
