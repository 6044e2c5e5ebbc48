package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.LadderDraft;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.Rate;
import dev.touchstone.tier.TierDraft;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The ladder to be changed, tier by tier, with every step back. */
class LadderEditor extends Div implements TierFields.Deeds {

    private final LadderEditing editing;
    private final Curriculum curriculum;
    private final TierTexts texts;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();
    private final List<TierFields> tiers = new ArrayList<>();
    private final Select<String> currency = new Select<>();
    private final Button undo;
    private final Button reset;
    private final Announcer announcer = new Announcer();
    private boolean drawing;

    /** @param changed is told of every change */
    LadderEditor(LadderDraft saved, Curriculum curriculum, TierTexts texts, Runnable changed) {
        this.editing = new LadderEditing(saved);
        this.curriculum = curriculum;
        this.texts = texts;
        this.changed = changed;
        addClassName("ts-ladder-editor");
        currency.setLabel(texts.say("tier.editor.currency"));
        currency.setItems(
                Rate.currencies().stream().map(Currency::getCurrencyCode).toList());
        currency.setItemLabelGenerator(code -> code + " · "
                + Currency.getInstance(code).getDisplayName(texts.words().locale()));
        currency.addValueChangeListener(change -> {
            if (!drawing) {
                editing.currency(change.getValue());
                draw();
            }
        });
        undo = new Button(texts.say("tier.editor.undo"), click -> undo());
        reset = new Button(texts.say("tier.editor.reset"), click -> {
            editing.reset();
            draw();
        });
        Button add = new Button(texts.say("tier.editor.add"), click -> {
            editing.add(texts.words().locale().getLanguage());
            draw();
            tiers.getLast().focusName();
        });
        // Within a field the browser takes back what was typed there.
        getElement()
                .addEventListener("keydown", key -> undo())
                .setFilter("(event.ctrlKey || event.metaKey) && event.key === 'z'"
                        + " && !event.composedPath()[0].matches('input,textarea') && (event.preventDefault(), true)");
        list.addClassNames("ts-ladder", "ts-ladder-fields");
        list.getElement().setAttribute("aria-label", texts.say("tier.ladder.list"));
        Div acts = new Div(add, undo, reset);
        acts.addClassName("ts-tier-acts");
        add(currency, list, acts, announcer);
        draw();
    }

    LadderDraft draft() {
        return editing.draft();
    }

    /** Moves to the first field. */
    void begin() {
        currency.focus();
    }

    /** Says beside each field what is wrong with it, and moves to the first. */
    void show(List<Fault> faults) {
        tiers.forEach(TierFields::clear);
        Component first = null;
        for (Fault fault : faults) {
            Optional<Component> field = fault.tier() < 0
                    ? Optional.of(currency)
                    : tiers.get(fault.tier()).show(fault);
            if (first == null && field.isPresent()) {
                first = field.get();
            }
        }
        if (first instanceof Focusable<?> field) {
            field.focus();
        }
    }

    private void undo() {
        if (editing.canUndo()) {
            editing.undo();
            draw();
            announcer.say(texts.say("tier.editor.undone"));
        }
    }

    private void draw() {
        drawing = true;
        currency.setValue(editing.draft().currency());
        drawing = false;
        list.removeAll();
        tiers.clear();
        List<TierDraft> drafts = editing.draft().tiers();
        for (int place = 0; place < drafts.size(); place++) {
            TierFields fields = new TierFields(
                    place, drafts.size(), drafts.get(place), editing.draft().currency(), curriculum, texts, this);
            tiers.add(fields);
            list.add(fields);
        }
        state();
    }

    private void state() {
        undo.setEnabled(editing.canUndo());
        reset.setEnabled(editing.changed());
        changed.run();
    }

    @Override
    public void changed(int place, TierDraft tier) {
        editing.tier(place, tier);
        state();
    }

    @Override
    public void reshaped(int place, TierDraft tier) {
        editing.tier(place, tier);
        draw();
        tiers.get(place).focusName();
    }

    @Override
    public void move(int place, int by) {
        editing.move(place, by);
        draw();
        tiers.get(place + by).focusName();
    }

    @Override
    public void remove(int place) {
        editing.remove(place);
        draw();
        tiers.get(Math.min(place, tiers.size() - 1)).focusName();
    }
}
