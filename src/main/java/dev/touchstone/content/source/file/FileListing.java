package dev.touchstone.content.source.file;

/** Lists files that have no business in a course or are too large to be read. */
public final class FileListing {

    private FileListing() {}

    public static void check(CourseFiles files, Problems problems) {
        files.sizes()
                .forEach(
                        (path, size) -> CoursePath.of(path)
                                .filter(known -> size != Folder.NOT_A_FILE)
                                .ifPresentOrElse(
                                        known -> checkSize(
                                                path, size, known.kind().limit(), problems),
                                        () -> problems.add(
                                                path,
                                                1,
                                                "stray-file",
                                                "Nothing in a course has this name or place. Remove it, or mend its name by content/README.md.")));
    }

    private static void checkSize(String path, long size, int limit, Problems problems) {
        if (size > limit) {
            problems.add(
                    path,
                    1,
                    "file-too-large",
                    "The file has " + size / 1000 + " kB; at most " + limit / 1000
                            + " kB are read. Split or shrink it.");
        }
    }
}
