package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.LadderDraft;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.LadderReading;
import dev.touchstone.tier.LadderState;
import dev.touchstone.tier.TierPreview;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ladder of an agency: changed by owners and managers, after a look at who would hold what; read by all staff. */
@Route("agencies/:agency/tiers")
@PermitAll
@StyleSheet("context://css/tier.css")
class TiersView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final LadderDesk desk;
    private final List<AgencyPage> pages;
    private final Curriculum curriculum;
    private final CurrentPerson current;
    private final Clock clock;
    private final TierTexts texts;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();
    private final Div preview = new Div();

    TiersView(LadderDesk desk, List<AgencyPage> pages, Curriculum curriculum, CurrentPerson current, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.curriculum = curriculum;
        this.current = current;
        this.clock = clock;
        this.texts = TierTexts.here(curriculum, current.zone());
        addClassNames("ts-page", "ts-tiers");
        content.addClassName("ts-tiers");
        preview.addClassName("ts-tiers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("agency").orElseThrow();
        LadderState state = desk.open(slug);
        removeAll();
        add(new AgencyHeading(state.agency(), state.role(), pages, TiersPage.PATH), message, content);
        draw(state);
    }

    private void draw(LadderState state) {
        String slug = state.agency().slug();
        content.removeAll();
        preview.removeAll();
        Div ways = new Div(
                new Anchor("agencies/" + slug + "/tiers/people", texts.say("tier.page.people")),
                new Anchor("rates/" + slug, texts.say("tier.page.card")));
        ways.addClassName("ts-tier-ways");
        content.add(ways);
        if (state.role().manages()) {
            edit(state);
        } else {
            unpaid(state.force()).ifPresent(content::add);
            content.add(
                    new Paragraph(texts.say("tier.editor.read")),
                    new LadderList(state.ladder(), texts.tiers(), LadderList.Shown.WHOLE));
        }
        content.add(new LadderHistory(state, texts));
    }

    /** Says that nobody is paid yet, and what to do; empty where a ladder holds. */
    private Optional<Note> unpaid(LadderForce force, Component... next) {
        return switch (force) {
            case HOLDS -> Optional.empty();
            case WAITS -> Optional.of(Note.empty(texts.say("tier.waits"), texts.say("tier.waits.text")));
            case EXAMPLE -> Optional.of(Note.empty(texts.say("tier.unset"), texts.say("tier.unset.text"), next));
        };
    }

    /** Both ways lead to the same preview and the same saving. */
    private Div begin(LadderState state, LadderEditor editor) {
        Button asItIs = new Button(texts.say("tier.unset.as-it-is"), click -> look(state, editor));
        Button change = new Button(texts.say("tier.unset.change"), click -> editor.begin());
        Div begin = new Div(asItIs, change);
        begin.addClassName("ts-tier-acts");
        return begin;
    }

    private void edit(LadderState state) {
        Paragraph unsaved = new Paragraph(texts.say("tier.editor.unsaved"));
        unsaved.addClassName("ts-tier-unsaved");
        LadderDraft saved = LadderDraft.of(state.latest());
        LadderEditor[] made = new LadderEditor[1];
        LadderEditor editor = new LadderEditor(saved, curriculum, texts, () -> {
            preview.removeAll();
            unsaved.setVisible(made[0] != null && !made[0].draft().equals(saved));
        });
        made[0] = editor;
        unpaid(state.force(), begin(state, editor)).ifPresent(content::add);
        Button look = new Button(texts.say("tier.editor.preview"), click -> look(state, editor));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(look, unsaved);
        foot.addClassName("ts-tier-foot");
        content.add(new Paragraph(texts.say("tier.editor.lead")), editor, foot, preview);
    }

    private void look(LadderState state, LadderEditor editor) {
        message.clear();
        preview.removeAll();
        switch (desk.read(editor.draft())) {
            case LadderReading.Faulty faulty -> {
                message.warn(texts.say("tier.faults", faulty.faults().size()));
                editor.show(faulty.faults());
            }
            case LadderReading.Sound sound -> {
                editor.show(List.of());
                String slug = state.agency().slug();
                TierPreview who = desk.preview(slug, sound.ladder());
                PreviewPanel panel =
                        new PreviewPanel(who, texts, from -> desk.moved(slug, who, from, PreviewPanel.AT_ONCE));
                LocalDate today = current.day(clock.instant());
                preview.add(
                        panel,
                        new SaveForm(texts, today, (reason, day) -> save(state, sound.ladder(), reason, day, today)));
                panel.getElement().executeJs("this.querySelector('h2').focus()");
            }
        }
    }

    private void save(LadderState state, Ladder ladder, String reason, LocalDate day, LocalDate today) {
        Instant from = day.equals(today)
                ? clock.instant()
                : day.atStartOfDay(current.zone()).toInstant();
        String slug = state.agency().slug();
        try {
            int number = desk.save(slug, ladder, new LadderChange(reason, from), state.number());
            draw(desk.open(slug));
            message.tell(texts.say("tier.save.done", number));
        } catch (Refused refused) {
            if (refused.status() == 422) {
                throw refused;
            }
            message.warn(texts.refusal(refused));
        }
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tier.page");
    }
}
