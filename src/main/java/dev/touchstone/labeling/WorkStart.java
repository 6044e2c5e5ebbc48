package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Begins work in a player: says what has to be known first, and lets the time that counts be seen. */
@org.springframework.stereotype.Component
public class WorkStart {

    private final ObjectProvider<WorkCorner> corners;

    WorkStart(ObjectProvider<WorkCorner> corners) {
        this.corners = corners;
    }

    /** Plays at once, or behind a screen that asks whether the learner goes on knowingly. */
    public void begin(PlayerFrame frame, Work work, Runnable play) {
        Optional<WorkNotice> notice = notice(work);
        notice.flatMap(WorkNotice::consent)
                .ifPresentOrElse(
                        consent -> {
                            frame.read(
                                    new H2(notice.get().title()),
                                    new Paragraph(notice.get().text()));
                            frame.primary(consent).addClickListener(click -> {
                                accompany(frame, work, () -> true);
                                play.run();
                                frame.focusStage();
                            });
                        },
                        () -> {
                            accompany(frame, work, () -> true);
                            play.run();
                        });
    }

    /**
     * Shows the time that counts, and all along what has to be known.
     *
     * @param beside what else stands in the corner
     */
    public Optional<WorkChip> accompany(PlayerFrame frame, Work work, BooleanSupplier going, Component... beside) {
        Optional<WorkChip> chip = Optional.ofNullable(corners.getIfAvailable()).map(corner -> corner.chip(work, going));
        frame.corner(Stream.concat(chip.map(WorkChip::component).stream(), Stream.of(beside))
                .toArray(Component[]::new));
        notice(work).map(WorkStart::banner).ifPresent(frame::banner);
        return chip;
    }

    public Optional<WorkNotice> notice(Work work) {
        return Optional.ofNullable(corners.getIfAvailable()).flatMap(corner -> corner.notice(work));
    }

    private static Section banner(WorkNotice notice) {
        Paragraph title = new Paragraph(notice.title());
        title.addClassName("ts-player-banner-title");
        Section banner = new Section(title, new Paragraph(notice.text()));
        banner.addClassName("ts-player-banner");
        banner.getElement().setAttribute("aria-label", notice.title());
        return banner;
    }
}
