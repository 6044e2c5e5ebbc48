package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.motivation.Badge;
import dev.touchstone.motivation.Badge.Kind;
import java.time.LocalDate;

/** One badge: earned, with its day and the evidence behind it, or to come, with what is missing. */
class BadgeCard extends ListItem {

    private final Badge badge;
    private final GamePage page;
    private final Div text = new Div();

    BadgeCard(Badge badge, GamePage page) {
        this.badge = badge;
        this.page = page;
        addClassName("ts-badge");
        Span mark = new Span();
        mark.addClassName("ts-badge-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        text.addClassName("ts-badge-text");
        text.add(new H3(badge.name(page.words().locale())));
        add(mark, text);
        badge.earned().ifPresentOrElse(day -> earned(day, mark), this::toCome);
    }

    private void earned(LocalDate day, Span mark) {
        addClassName("is-earned");
        if (badge.kind() != Kind.DAYS && badge.kind() != Kind.REVIEWS) {
            addClassName("is-gold");
        }
        mark.add(Icon.CHECK.create());
        small(page.say("badges.since", page.day(day)));
        switch (badge.kind()) {
            case LESSON -> evidence("map" + fragment("lesson-"), "badges.evidence.lesson");
            case TRACK -> evidence("map" + fragment("track-"), "badges.evidence.track");
            case LEVEL -> evidence("my-skills/" + badge.subject(), "badges.evidence.level");
            case DAYS, REVIEWS -> text.add(days());
        }
    }

    private void toCome() {
        String missing = badge.missing(page.words().locale());
        small(badge.have() > 0 ? page.say("badges.have", missing, badge.have(), badge.target()) : missing);
    }

    private String fragment(String prefix) {
        return badge.subject().isEmpty() ? "" : "#" + prefix + badge.subject();
    }

    private void evidence(String address, String key) {
        String subject = badge.about().isEmpty()
                ? ""
                : badge.about().getFirst().in(page.words().locale()).text();
        Anchor link = new Anchor(address, page.say(key, subject));
        link.addClassName("ts-small");
        text.add(link);
    }

    private NativeDetails days() {
        UnorderedList list = new UnorderedList();
        badge.days().forEach(day -> {
            int count = badge.kind() == Kind.DAYS ? day.answers() : day.reviewed();
            String key = badge.kind() == Kind.DAYS ? "badges.day.answers" : "badges.day.reviews";
            list.add(new ListItem(page.say(key, page.day(day.day()), count)));
        });
        NativeDetails days =
                new NativeDetails(page.say("badges.evidence.days", badge.days().size()), list);
        days.addClassNames("ts-badge-days", "ts-small");
        return days;
    }

    private void small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("ts-muted", "ts-small");
        text.add(line);
    }
}
