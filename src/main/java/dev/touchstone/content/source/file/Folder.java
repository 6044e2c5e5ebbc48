package dev.touchstone.content.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** A tree of files, wherever it lies. */
public interface Folder {

    /** What a size says of an entry that is not a plain file, such as a link. */
    long NOT_A_FILE = -1;

    /** Where it lies, for messages. */
    String place();

    /** Size in bytes by path; paths are relative, with slashes. */
    Map<String, Long> sizes() throws IOException;

    InputStream open(String path) throws IOException;
}
