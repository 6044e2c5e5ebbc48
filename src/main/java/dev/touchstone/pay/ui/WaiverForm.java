package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.pay.Thing;
import dev.touchstone.tier.Tier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Says for what nothing is paid, and why. What was typed stays when it is refused. */
final class WaiverForm extends Div {

    private static final int LONGEST_REASON = 2000;

    /** @param thing slug of a lesson or program; empty for all training at that tier */
    record Wanted(String tier, Optional<String> thing, String reason) {}

    WaiverForm(PayWords words, List<Tier> tiers, Consumer<Wanted> log) {
        addClassName("ts-pay-form");
        Select<Tier> tier = new Select<>();
        tier.setLabel(words.say("waiver.tier"));
        tier.setItems(tiers);
        tier.setItemLabelGenerator(one -> one.name().in(getLocale()).text());
        ComboBox<Thing> thing = new ComboBox<>(words.say("waiver.thing"));
        thing.setItems(words.names().all());
        thing.setItemLabelGenerator(words::name);
        thing.setPlaceholder(words.say("waiver.all"));
        thing.setHelperText(words.say("waiver.thing.help"));
        thing.setClearButtonVisible(true);
        TextArea reason = new TextArea(words.say("reason"));
        reason.setHelperText(words.say("waiver.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        Button send = new Button(
                words.say("waiver.send"),
                click -> log.accept(new Wanted(
                        Optional.ofNullable(tier.getValue()).map(Tier::slug).orElse(""),
                        Optional.ofNullable(thing.getValue()).map(Thing::slug),
                        reason.getValue())));
        Div about = new Div(tier, thing);
        about.addClassName("ts-pay-form-time");
        add(about, reason, send);
    }
}
