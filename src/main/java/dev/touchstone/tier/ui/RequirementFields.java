package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.LadderReading.Part;
import dev.touchstone.tier.LadderReading.Why;
import dev.touchstone.tier.RequirementDraft;
import dev.touchstone.tier.RequirementDraft.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One requirement to be changed: the fields that its kind has. */
class RequirementFields extends Div {

    private final TierTexts texts;
    private final Kind kind;
    private final CheckboxGroup<String> programs = new CheckboxGroup<>();
    private final Select<String> skill = new Select<>();
    private final IntegerField number = new IntegerField();
    private final IntegerField share = new IntegerField();
    private final Map<Part, HasValidation> fields = new EnumMap<>(Part.class);

    RequirementFields(
            RequirementDraft draft,
            Curriculum curriculum,
            TierTexts texts,
            String removeLabel,
            Runnable changed,
            Runnable remove) {
        this.texts = texts;
        this.kind = draft.kind();
        addClassName("ts-tier-requirement");
        switch (kind) {
            case CERTIFIED -> {
                programs.setLabel(texts.say("tier.ask.programs"));
                programs.setItems(
                        known(curriculum.programs().stream().map(Program::slug).toList(), draft.programs()));
                programs.setItemLabelGenerator(texts.tiers()::program);
                programs.setValue(Set.copyOf(draft.programs()));
                count(number, "tier.ask.of", draft.number(), 1, 12);
                put(Part.PROGRAMS, programs, changed);
                put(Part.NUMBER, number, changed);
            }
            case BOUND -> {
                skills(curriculum, draft.skill(), false);
                count(share, "tier.ask.bound", draft.share(), 1, 99);
                share.setHelperText(texts.say("tier.ask.bound.help"));
                put(Part.SKILL, skill, changed);
                put(Part.SHARE, share, changed);
            }
            case LIVE -> {
                count(number, "tier.ask.answers", draft.number(), 1, 1_000_000);
                count(share, "tier.ask.right", draft.share(), 0, 100);
                skills(curriculum, draft.skill(), true);
                put(Part.NUMBER, number, changed);
                put(Part.SHARE, share, changed);
                put(Part.SKILL, skill, changed);
            }
        }
        Button gone = new Button(new Span("×"), click -> remove.run());
        gone.setAriaLabel(removeLabel);
        gone.setTooltipText(removeLabel);
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        gone.addClassName("ts-tier-gone");
        add(gone);
    }

    private void skills(Curriculum curriculum, String chosen, boolean all) {
        skill.setLabel(texts.say("tier.ask.skill"));
        List<String> items = new ArrayList<>(known(
                curriculum.skills().stream().map(Skill::slug).toList(),
                chosen.isEmpty() ? List.of() : List.of(chosen)));
        if (all) {
            items.addFirst("");
        }
        skill.setItems(items);
        skill.setItemLabelGenerator(slug -> slug == null || slug.isEmpty()
                ? texts.say("tier.ask.skill.all")
                : texts.tiers().skill(slug));
        if (all || !chosen.isEmpty()) {
            skill.setValue(chosen);
        }
    }

    /** What a saved ladder names may have left the course. */
    private static List<String> known(List<String> all, List<String> chosen) {
        List<String> items = new ArrayList<>(all);
        chosen.stream().filter(one -> !items.contains(one)).forEach(items::add);
        return items;
    }

    private void count(IntegerField field, String label, Optional<Integer> value, int least, int most) {
        field.setLabel(texts.say(label));
        field.setMin(least);
        field.setMax(most);
        field.setManualValidation(true);
        value.ifPresent(field::setValue);
    }

    private <F extends Component & HasValidation & HasValue<?, ?>> void put(Part part, F field, Runnable changed) {
        fields.put(part, field);
        add(field);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    RequirementDraft draft() {
        return new RequirementDraft(
                kind,
                Optional.ofNullable(number.getValue()),
                programs.getValue().stream().sorted().toList(),
                Optional.ofNullable(skill.getValue()).orElse(""),
                Optional.ofNullable(share.getValue()));
    }

    /** Says beside the field what is wrong with it. @return the field, to take the focus */
    Optional<Component> show(Fault fault) {
        String key =
                "tier.fault." + fault.why() + (fault.why() == Why.OUT_OF_RANGE ? "." + fault.part() + "." + kind : "");
        return Optional.ofNullable(fields.get(fault.part())).map(field -> {
            field.setErrorMessage(texts.say(key));
            field.setInvalid(true);
            return (Component) field;
        });
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
