package dev.touchstone.labeling.polygons;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.touchstone.labeling.picture.PictureAnnotator;

/** A picture on which a person draws lines around things, and on which gold is shown afterwards. */
@Tag("polygon-annotator")
@JsModule("context://js/polygon-annotator/polygon-annotator.js")
final class PolygonAnnotator extends PictureAnnotator {

    PolygonAnnotator() {
        super("polygons.annotator.");
    }
}
