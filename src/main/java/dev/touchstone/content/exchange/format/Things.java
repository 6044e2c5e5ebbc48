package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.read.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What a file speaks of, up to a number that one import may have. */
final class Things {

    private static final int MOST = 20_000;

    private final SourceFile file;
    private final List<Labelled> things = new ArrayList<>();

    Things(SourceFile file) {
        this.file = file;
    }

    void add(Labelled thing) {
        if (things.size() == MOST) {
            throw file.findings()
                    .stop(
                            file.name(),
                            thing.name(),
                            "The file has more than " + MOST + " things. Split it into several.");
        }
        things.add(thing);
    }

    List<Labelled> all() {
        return things;
    }
}
