package dev.touchstone.labeling.keypoints;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.touchstone.labeling.picture.PictureAnnotator;

/** A picture on which a person places named points, and on which gold is shown afterwards. */
@Tag("point-annotator")
@JsModule("context://js/point-annotator/point-annotator.js")
final class PointAnnotator extends PictureAnnotator {

    PointAnnotator() {
        super("keypoints.annotator.");
    }
}
