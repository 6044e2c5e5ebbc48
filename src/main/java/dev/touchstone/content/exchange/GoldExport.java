package dev.touchstone.content.exchange;

import dev.touchstone.base.NotFound;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Pictures;
import dev.touchstone.content.exchange.ExportResult.Exported;
import dev.touchstone.content.exchange.ExportResult.Refused;
import dev.touchstone.content.exchange.format.GoldWriter;
import dev.touchstone.content.exchange.format.GoldWriter.Own;
import dev.touchstone.content.exchange.format.GoldWriter.OwnItem;
import dev.touchstone.content.exchange.format.GoldWriters;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.write.FreshFolder;
import dev.touchstone.content.exchange.write.OwnPicture;
import dev.touchstone.content.exchange.write.TypeForm;
import dev.touchstone.content.exchange.write.TypeForms;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the gold of one exercise in another format. Gold leaves the house this way, so only the command line has it. */
@Component
public class GoldExport {

    private final Curriculum curriculum;
    private final GoldRevisions gold;
    private final Pictures pictures;

    GoldExport(Curriculum curriculum, GoldRevisions gold, Pictures pictures) {
        this.curriculum = curriculum;
        this.gold = gold;
        this.pictures = pictures;
    }

    /** Names of the formats that can be written. */
    public static List<String> formats() {
        return GoldWriters.names();
    }

    public ExportResult run(ExportOrder order) {
        Optional<GoldWriter> writer = GoldWriters.named(order.format());
        if (writer.isEmpty()) {
            return new Refused(
                    "There is no such format: " + order.format() + ". Use one of " + GoldWriters.names() + ".");
        }
        try {
            Exercise exercise = curriculum.exercise(order.exercise());
            Optional<TypeForm> form = TypeForms.named(exercise.type());
            if (form.isEmpty()) {
                return new Refused("Exercises of the type " + exercise.type() + " cannot be exported.");
            }
            var losses = new Findings();
            Own own = own(exercise, form.get(), losses);
            String text = writer.get().write(own, losses);
            own.items()
                    .forEach(each -> losses.lose(
                            writer.get().leavesOut(), each.item().id().toString()));
            if (order.pictures() != null) {
                writePictures(exercise, order.pictures());
            }
            if (order.to() != null) {
                writeFile(order.to(), text);
            }
            return new Exported(text, own.items().size(), losses.losses());
        } catch (NotFound | IllegalArgumentException e) {
            return new Refused(String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            return new Refused(e.getMessage() + " is there already, and nothing is written over. Name a new one.");
        } catch (IOException e) {
            return new Refused("The files cannot be written. Check the place and its permissions.");
        }
    }

    private Own own(Exercise exercise, TypeForm form, Findings losses) {
        List<OwnItem> items = new ArrayList<>();
        List<Labelled> things = new ArrayList<>();
        for (Item item : exercise.items()) {
            GoldKey key = gold.get(item.id(), gold.current(item.id()));
            Labelled thing = form.labelled(exercise, item, key, losses);
            things.add(thing);
            items.add(new OwnItem(item, key, thing));
        }
        List<String> labels = exercise.labels().stream().map(Label::slug).toList();
        return new Own(exercise, items, new LabelledSet(exercise.type(), labels, things));
    }

    private void writePictures(Exercise exercise, Path place) throws IOException {
        Set<String> written = new HashSet<>();
        try (var folder = new FreshFolder(place)) {
            for (Item item : exercise.items()) {
                Picture picture = item.picture();
                if (picture != null && written.add(OwnPicture.name(item))) {
                    folder.write(OwnPicture.name(item), pictures.of(picture).bytes());
                }
            }
            folder.finish();
        }
    }

    private static void writeFile(Path place, String text) throws IOException {
        Path file = place.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Path making = Files.createTempFile(file.getParent(), ".touchstone-", "");
        try {
            Files.writeString(making, text);
            Files.move(making, file);
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
