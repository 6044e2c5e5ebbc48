package dev.touchstone.content;

/** The bytes of the course's pictures. */
public interface Pictures {

    /** The picture as it is sent to a learner; the same item gives the same bytes. */
    PictureBytes of(Picture picture);

    /** @param mediaType such as {@code image/png} */
    record PictureBytes(byte[] bytes, String mediaType) {}
}
