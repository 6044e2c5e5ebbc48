package dev.touchstone.content.exchange.write;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Chosen;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.PictureFolder;
import dev.touchstone.content.picture.Jpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The pictures of a set under the names that a course allows, and where they are copied from. */
public final class PictureFiles {

    private static final long LARGEST = 2_000_000;

    private final String folder;
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> toBring = new LinkedHashMap<>();

    /** @param folder below {@code pictures/} */
    public PictureFiles(String folder) {
        this.folder = folder;
    }

    /** The file of the thing's picture as items name it, or null for a thing without one. */
    @Nullable
    String in(Labelled thing) {
        return switch (thing) {
            case OnPicture picture -> name(picture.name());
            case Chosen chosen -> chosen.picture() == null ? null : name(chosen.picture());
            case Labelled.InText text -> null;
            case Labelled.Compared pair -> null;
        };
    }

    private String name(String theirs) {
        return folder + "/"
                + byName.computeIfAbsent(theirs, each -> {
                    String stem = Slugs.of(each.replaceFirst("\\.[A-Za-z]{1,5}$", ""), "picture");
                    String free = stem;
                    for (int i = 2; !taken.add(free); i++) {
                        free = stem + "-" + i;
                    }
                    return free + ".jpg";
                });
    }

    /** Our names by theirs. */
    public Map<String, String> names() {
        return byName;
    }

    /** Why a picture did not come along, by its name there. */
    public Map<String, String> toBring() {
        return toBring;
    }

    /** A picture whose size is not the one that its shapes were drawn on is a problem of the file. */
    public void check(String file, Iterable<Labelled> things, @Nullable Path pictures, Findings findings) {
        if (pictures == null) {
            return;
        }
        var source = new PictureFolder(pictures);
        for (Labelled thing : things) {
            if (thing instanceof OnPicture picture) {
                Jpeg.Size said = new Jpeg.Size(picture.width(), picture.height());
                Optional<Jpeg.Size> size = source.size(picture.name());
                if (size.isPresent() && !size.get().equals(said)) {
                    findings.add(
                            file,
                            picture.name(),
                            "The file says " + said.width() + " by " + said.height() + " px, the picture has "
                                    + size.get().width() + " by " + size.get().height()
                                    + ". Bring the picture that was labelled.");
                }
            }
        }
    }

    /** Copies what can be had, and remembers what cannot. */
    /** How many there are. */
    public int count() {
        return byName.size();
    }

    /** @param progress told after each picture how many are done */
    public void copy(@Nullable Path pictures, FreshFolder course, IntConsumer progress) throws IOException {
        int done = 0;
        for (Map.Entry<String, String> each : byName.entrySet()) {
            Optional<Path> file = pictures == null ? Optional.empty() : new PictureFolder(pictures).find(each.getKey());
            String why = file.isEmpty() ? "bring it" : unfit(file.get());
            if (why.isEmpty()) {
                course.copy(file.orElseThrow(), "pictures/" + folder + "/" + each.getValue());
            } else {
                toBring.put(each.getKey(), why);
            }
            progress.accept(++done);
        }
    }

    private static String unfit(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return "it has more than 2 MB: save it smaller, with the same size in px";
        }
        return PictureFolder.size(file).isEmpty() ? "it is no JPEG picture: save it as one" : "";
    }
}
