package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Pictures.PictureBytes;
import dev.touchstone.content.boxes.BoxesDetails;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.picture.Jpeg;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundCourseTest {

    private static final Locale SPANISH = Locale.of("es");

    @TempDir
    private Path folder;

    private LoadedCourse.Sound course;
    private Curriculum curriculum;

    @BeforeEach
    void read() {
        LoadedCourse loaded = ACourse.in(folder).load(CourseLoader.Depth.FULL);
        assertThat(loaded.report().problems()).isEmpty();
        course = (LoadedCourse.Sound) loaded;
        curriculum = course.curriculum();
    }

    @Test
    void aSoundCourseBecomesACurriculumInTheOrderOfItsFile() {
        assertThat(curriculum.course().tracks().getFirst().lessons())
                .extracting(lesson -> lesson.title().original())
                .containsExactly("First", "Second");
        assertThat(curriculum.lesson("first").steps()).hasSize(3);
        assertThat(curriculum.exercise("which-clause").practiceItems()).hasSize(1);
    }

    @Test
    void textsAreReadInEveryLanguageTheyAreWrittenIn() {
        ItemId id = new ItemId(UUID.fromString(ACourse.CHOICE_ITEM));
        var details = (ChoiceDetails) curriculum.prompt(id).details();

        assertThat(details.options().getFirst().name().in(SPANISH).text()).isEqualTo("Sí");
        assertThat(course.gold()
                        .get(id, 1)
                        .mistakes()
                        .getFirst()
                        .why()
                        .in(SPANISH)
                        .text())
                .isEqualTo("El asa es parte de la taza.");
        assertThat(curriculum.lesson("second").title().in(SPANISH).language()).isEqualTo("en");
    }

    @Test
    void theGoldOfARenderedPictureFollowsFromItsGeometry() {
        GoldKey gold = course.gold().get(new ItemId(UUID.fromString(ACourse.BOXES_ITEM)), 1);

        assertThat(gold.answer().path("boxes")).hasSize(3);
        assertThat(gold.answer().at("/boxes/0/x").intValue()).isEqualTo(847);
        assertThat(gold.answer().path("ignore")).isEmpty();
    }

    @Test
    void anItemAsksOnlyForItsOwnLabels() {
        Item item = curriculum.item(new ItemId(UUID.fromString(ACourse.DRAWN_ITEM)));

        assertThat(((BoxesDetails) item.details().get()).labels())
                .extracting(label -> label.slug())
                .containsExactly("lemon");
    }

    @Test
    void aPictureIsSentWithItsSizeAndWithoutItsMetadata() {
        Item item = curriculum.item(new ItemId(UUID.fromString(ACourse.BOXES_ITEM)));
        PictureBytes sent =
                new CoursePictures(course.files(), new Drawings()).of(Objects.requireNonNull(item.picture()));

        assertThat(sent.mediaType()).isEqualTo("image/jpeg");
        assertThat(new Jpeg(sent.bytes()).size()).isEqualTo(new Jpeg.Size(960, 640));
    }

    @Test
    void everythingIsCounted() {
        var report = course.report();

        assertThat(report.items()).isEqualTo(4);
        assertThat(report.itemsByType()).containsEntry("boxes", 2).containsEntry("choice", 2);
        assertThat(report.clauses()).isEqualTo(2);
        assertThat(report.itemsWithoutExplanation()).isZero();
    }
}
