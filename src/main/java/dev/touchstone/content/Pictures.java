package dev.touchstone.content;

/** The bytes of the course's pictures. */
public interface Pictures {

    /** The picture as it is sent to a learner; the same item gives the same bytes. */
    default PictureBytes of(Picture picture) {
        return of(picture, 0);
    }

    /**
     * One picture of several.
     *
     * @param frame its place, from 0
     * @throws dev.touchstone.base.NotFound when there is none at that place
     */
    PictureBytes of(Picture picture, int frame);

    /** @param mediaType such as {@code image/png} */
    record PictureBytes(byte[] bytes, String mediaType) {}
}
