package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Item;
import dev.touchstone.content.Picture;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.Shape;
import java.util.List;

/** How the pictures of our items are called outside: a drawn scene has no file, so it is named after its item. */
public final class OwnPicture {

    private OwnPicture() {}

    public static String name(Item item) {
        return switch (item.picture()) {
            case Picture.File file -> file.path();
            case Picture.Generated scene -> item.id() + ".png";
            case Picture.Film film ->
                throw new IllegalArgumentException(
                        "The item " + item.id() + " is a film; these formats take single pictures.");
            case null -> throw new IllegalArgumentException("The item " + item.id() + " has no picture.");
        };
    }

    static OnPicture of(Item item, List<Shape> shapes) {
        Picture picture = item.picture();
        if (picture == null) {
            throw new IllegalArgumentException("The item " + item.id() + " has no picture.");
        }
        return new OnPicture(name(item), picture.width(), picture.height(), shapes);
    }
}
