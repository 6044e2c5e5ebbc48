package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.ImportResult.Imported;
import dev.touchstone.content.exchange.ImportResult.Refused;
import dev.touchstone.content.exchange.format.GoldReader;
import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.format.GoldReaders;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Finding;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.Unreadable;
import dev.touchstone.content.exchange.write.ExerciseFiles;
import dev.touchstone.content.exchange.write.FreshFolder;
import dev.touchstone.content.exchange.write.PictureFiles;
import dev.touchstone.content.exchange.write.TypeForm;
import dev.touchstone.content.exchange.write.TypeForms;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Turns foreign gold into exercises in a folder of their own, which {@code TOUCHSTONE_CONTENT} puts on top of the course. */
public final class GoldImport {

    private static final int MOST_LABELS = 500;
    private static final int LONGEST_LABEL = 100;

    private final Supplier<UUID> identities;
    private final Progress progress;

    /**
     * @param identities a new one for each call
     * @param progress told after each picture
     */
    public GoldImport(Supplier<UUID> identities, Progress progress) {
        this.identities = identities;
        this.progress = progress;
    }

    /** Who wants to know how far an import is. */
    @FunctionalInterface
    public interface Progress {
        /** @param done pictures that lie in the new folder, of {@code all} */
        void at(int done, int all);
    }

    /** Names of the formats that can be read. */
    public static List<String> formats() {
        return GoldReaders.names();
    }

    public ImportResult run(ImportOrder order) {
        var findings = new Findings();
        Optional<GoldReader> reader = GoldReaders.named(order.format());
        if (reader.isEmpty()) {
            return refused(order.format(), "There is no such format. Use one of " + GoldReaders.names() + ".");
        }
        if (Files.exists(order.to())) {
            return taken(order);
        }
        ImportOrder.Words said = order.words();
        if (said.pictures() != null && !Files.isDirectory(said.pictures())) {
            return refused(said.pictures().toString(), "There is no such folder of pictures. Mend --pictures.");
        }
        try {
            LabelledSet set = reader.get()
                    .read(order.from(), new Beside(said.pictures(), said.edges(), said.language()), findings);
            return findings.none() ? write(order, set, findings) : new Refused(findings.problems());
        } catch (Unreadable stopped) {
            return new Refused(findings.problems());
        } catch (FileAlreadyExistsException e) {
            return taken(order);
        } catch (IOException e) {
            return refused(order.to().toString(), "The folder cannot be written. Check the place and its permissions.");
        }
    }

    private ImportResult write(ImportOrder order, LabelledSet set, Findings findings) throws IOException {
        String type = order.words().type() == null ? set.type() : order.words().type();
        Optional<TypeForm> form = TypeForms.named(type);
        if (form.isEmpty()) {
            return refused("--type", "\"" + type + "\" cannot be imported. Use one of " + TypeForms.names() + ".");
        }
        var plan = new ImportPlan(order, form.get());
        var pictures = new PictureFiles(plan.words().slug());
        var files = new ExerciseFiles(form.get(), set, plan.words(), identities, findings);
        List<ExerciseFiles.Part> parts = files.parts(pictures);
        String from = String.valueOf(order.from().getFileName());
        if (parts.isEmpty()) {
            findings.add(from, "", "Nothing in it can be an item of the type " + type + ". " + findings.losses());
        }
        if (set.labels().isEmpty() && !type.equals("preference")) {
            findings.add(from, "", "The file has no label. Add one, or export what is labelled.");
        }
        if (set.labels().size() > MOST_LABELS
                || set.labels().stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL)) {
            findings.add(
                    from,
                    "",
                    "An exercise has at most " + MOST_LABELS + " labels, each with 1 to " + LONGEST_LABEL
                            + " characters. Rename or split them.");
        }
        form.get().refusal(set).ifPresent(why -> findings.add(from, "", why));
        pictures.check(from, set.things(), order.words().pictures(), findings);
        if (!findings.none()) {
            return new Refused(findings.problems());
        }
        try (var folder = new FreshFolder(order.to())) {
            files.write(folder);
            pictures.copy(order.words().pictures(), folder, done -> progress.at(done, pictures.count()));
            plan.writeRulebook(folder, identities);
            plan.writeNotes(folder, parts, pictures, findings.losses());
            folder.finish();
        }
        return new Imported(
                order.to(),
                parts.stream().map(ExerciseFiles.Part::slug).toList(),
                parts.stream().mapToInt(part -> part.things().size()).sum(),
                findings.losses(),
                plan.steps(parts, pictures));
    }

    private static Refused taken(ImportOrder order) {
        return refused(
                order.to().toString(), "Something is there already, and nothing is written over. Name a new folder.");
    }

    private static Refused refused(String file, String remedy) {
        return new Refused(List.of(new Finding(file, "", remedy)));
    }
}
