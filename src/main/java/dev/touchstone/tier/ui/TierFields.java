package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Text;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.Rate;
import dev.touchstone.tier.RequirementDraft;
import dev.touchstone.tier.TierDraft;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** One tier to be changed. */
class TierFields extends ListItem {

    /** What can be done with the tier as a whole. */
    interface Deeds {
        /** Its fields say something else. */
        void changed(int place, TierDraft tier);

        /** It has other requirements, so it is drawn anew. */
        void reshaped(int place, TierDraft tier);

        void move(int place, int by);

        void remove(int place);
    }

    private final int place;
    private final TierDraft original;
    private final TierTexts texts;
    private final TextField name = new TextField();
    private final TextField amount = new TextField();
    private final TextArea unlocks = new TextArea();
    private final TierAsks asks;
    private final String example;

    TierFields(
            int place,
            int count,
            TierDraft tier,
            String currency,
            Curriculum curriculum,
            TierTexts texts,
            Deeds deeds) {
        this.place = place;
        this.original = tier;
        this.texts = texts;
        this.example = Rate.currency(currency).map(TierFields::example).orElse("15.00");
        addClassName("ts-tier-fields");
        String called =
                texts.say("tier.editor.tier", place) + (shown(tier.name()).isEmpty() ? "" : " " + shown(tier.name()));
        words(tier, currency);
        Div fields = new Div(name, amount, unlocks);
        fields.addClassName("ts-tier-words-row");
        asks = new TierAsks(
                place,
                tier.requirements(),
                called,
                curriculum,
                texts,
                () -> deeds.changed(place, draft()),
                list -> deeds.reshaped(place, with(list)));
        add(head(count, called, deeds), fields, asks);
        name.addValueChangeListener(change -> tell(name, deeds));
        amount.addValueChangeListener(change -> tell(amount, deeds));
        unlocks.addValueChangeListener(change -> tell(unlocks, deeds));
    }

    private void words(TierDraft tier, String currency) {
        name.setLabel(texts.say("tier.editor.name"));
        name.setValue(shown(tier.name()));
        name.setMaxLength(TierDraft.LONGEST_NAME);
        amount.setLabel(texts.say("tier.editor.amount", currency));
        amount.setHelperText(texts.say("tier.editor.amount.help", example));
        amount.setValue(tier.amount());
        amount.getElement().setAttribute("inputmode", "decimal");
        unlocks.setLabel(texts.say("tier.editor.unlocks"));
        unlocks.setValue(shown(tier.unlocks()));
        unlocks.setMaxLength(TierDraft.LONGEST_UNLOCKS);
    }

    private Div head(int count, String called, Deeds deeds) {
        Span rank = new Span(texts.say("tier.editor.tier", place));
        rank.addClassName("ts-tier-rank");
        Div title = new Div(rank, new H2(shown(original.name())));
        title.addClassName("ts-tier-title");
        Div buttons = new Div(
                button("↑", "tier.editor.up", called, place + 1 < count, () -> deeds.move(place, 1)),
                button("↓", "tier.editor.down", called, place > 0, () -> deeds.move(place, -1)),
                button("×", "tier.editor.remove", called, count > 1, () -> deeds.remove(place)));
        buttons.addClassName("ts-tier-buttons");
        Div head = new Div(title, buttons);
        head.addClassName("ts-tier-head");
        return head;
    }

    private Button button(String sign, String key, String called, boolean possible, Runnable deed) {
        Button button = new Button(new Span(sign), click -> deed.run());
        button.setAriaLabel(texts.say(key, called));
        button.setTooltipText(texts.say(key, called));
        button.setEnabled(possible);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void tell(HasValidation field, Deeds deeds) {
        field.setInvalid(false);
        deeds.changed(place, draft());
    }

    TierDraft draft() {
        return with(asks.draft());
    }

    private TierDraft with(List<RequirementDraft> asks) {
        return new TierDraft(
                original.slug(),
                text(original.name(), name.getValue()),
                text(original.unlocks(), unlocks.getValue()),
                amount.getValue().strip(),
                asks);
    }

    /** What was left as it stood keeps its translations; what was written is in the writer's language alone. */
    private Text text(Text before, String typed) {
        String words = typed.strip();
        return words.equals(shown(before))
                ? before
                : Text.of(texts.words().locale().getLanguage(), words);
    }

    private String shown(Text text) {
        return text.in(texts.words().locale()).text();
    }

    /** Says beside the field what is wrong with it. @return what takes the focus */
    Optional<Component> show(Fault what) {
        if (what.requirement() >= 0) {
            return asks.show(what);
        }
        String words = texts.say("tier.fault." + what.why(), example);
        return switch (what.part()) {
            case NAME -> Optional.of(wrong(name, words));
            case AMOUNT -> Optional.of(wrong(amount, words));
            case UNLOCKS -> Optional.of(wrong(unlocks, words));
            default -> {
                asks.warn(words);
                yield Optional.of(name);
            }
        };
    }

    private static <F extends Component & HasValidation> Component wrong(F field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        return field;
    }

    void clear() {
        List.of(name, amount).forEach(field -> field.setInvalid(false));
        unlocks.setInvalid(false);
        asks.clear();
    }

    void focusName() {
        name.focus();
    }

    private static String example(Currency currency) {
        return new Rate(currency.getDefaultFractionDigits() == 0 ? 1500 : 15 * power(currency), currency).amount();
    }

    private static long power(Currency currency) {
        return (long) Math.pow(10, currency.getDefaultFractionDigits());
    }
}
