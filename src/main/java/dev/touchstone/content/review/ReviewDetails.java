package dev.touchstone.content.review;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * The boxes that somebody drew, good ones and bad ones alike, and the names of faults.
 *
 * @param classes what the worker was asked to box
 * @param boxes counted from 1 wherever people speak of them
 * @param kinds the faults that a box can have; {@link #MISSING} is not one of them
 * @param missing name of the one fault that has a place and no box
 */
public record ReviewDetails(List<Label> classes, List<WorkerBox> boxes, List<Label> kinds, Label missing)
        implements TaskDetails {

    /** Slug of the kind of fault that says: here a box is missing. */
    public static final String MISSING = "missing";

    /**
     * In picture pixels, origin at the top left corner.
     *
     * @param label slug of the class that the worker gave it
     */
    public record WorkerBox(String slug, String label, double x, double y, double w, double h) {}
}
