package dev.touchstone.labeling.numeric;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.numeric.NumericDetails;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes a number as people write it and says what to change when it cannot be read. */
class NumberField extends TextField {

    private static final int MOST_DECIMALS = 10;
    private static final int MOST_SIGNS = 40;

    private final Words words;

    NumberField(NumericDetails details, Words words) {
        this.words = words;
        addClassName("numeric-field");
        setLabel(words.say("numeric.field"));
        setMaxLength(MOST_SIGNS);
        setAutocomplete(Autocomplete.OFF);
        getElement().setAttribute("inputmode", "decimal");
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setHelperText(words.say("numeric.tolerance", written(details.tolerance(), words)));
        Label unit = details.unit();
        if (unit != null) {
            String name = unit.name().in(words.locale()).text();
            setSuffixComponent(new Span(name));
            setLabel(words.say("numeric.field.unit", name));
        }
    }

    /** The number as the reader's language writes it, without signs for the thousands. */
    static String written(double number, Words words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(BigDecimal.valueOf(number));
    }

    void set(JsonNode answer) {
        JsonNode number = answer.path("number");
        setValue(number.isNumber() ? written(number.asDouble(), words) : "");
    }

    /** What is written, as an answer; nothing when it cannot be read, which the field then says. */
    Optional<JsonNode> answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        String problem = switch (WrittenNumber.read(getValue(), words.locale())) {
            case WrittenNumber.Nothing nothing -> "";
            case WrittenNumber.Value value -> {
                answer.put("number", value.number());
                yield "";
            }
            case WrittenNumber.Thousands thousands -> words.say("numeric.thousands", thousands.plain());
            case WrittenNumber.NotANumber nothing -> words.say("numeric.unreadable");
        };
        setErrorMessage(problem);
        setInvalid(!problem.isEmpty());
        return problem.isEmpty() ? Optional.of(answer) : Optional.empty();
    }
}
