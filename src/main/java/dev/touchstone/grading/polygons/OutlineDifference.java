package dev.touchstone.grading.polygons;

import java.util.List;

/**
 * Where a drawn outline and a gold one differ, to be shown.
 *
 * @param leaks rings around what the drawn outline takes in too much; a ring within a ring is a hole
 * @param cuts rings around what it leaves out
 */
public record OutlineDifference(List<List<Point>> leaks, List<List<Point>> cuts) {

    public static OutlineDifference between(Outline drawn, Outline gold) {
        Shape mine = new Shape(drawn);
        Shape theirs = new Shape(gold);
        return new OutlineDifference(mine.without(theirs), theirs.without(mine));
    }
}
