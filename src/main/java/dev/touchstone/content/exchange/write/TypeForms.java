package dev.touchstone.content.exchange.write;

import java.util.List;
import java.util.Optional;

/** The task types whose gold can come and go. */
public final class TypeForms {

    private static final List<TypeForm> ALL =
            List.of(new BoxesForm(), new PolygonsForm(), new ChoiceForm(), new SpansForm(), new PreferenceForm());

    private TypeForms() {}

    public static List<String> names() {
        return ALL.stream().map(TypeForm::type).toList();
    }

    public static Optional<TypeForm> named(String type) {
        return ALL.stream().filter(form -> form.type().equals(type)).findFirst();
    }
}
