package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Text;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Chosen;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One label for a whole picture or text. Every wrong label needs its explanation, so it is laid out to be filled in. */
final class ChoiceForm implements TypeForm {

    private static final int LONGEST_TEXT = 2_000;

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public String skill() {
        return "classification";
    }

    @Override
    public String instruction(List<String> labels) {
        return "Choose the label that fits by the rulebook.";
    }

    @Override
    public Map<String, Object> exercise(LabelledSet set) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scoring", new LinkedHashMap<>());
        return keys;
    }

    @Override
    public List<String> errors(LabelledSet set) {
        return List.of("wrong-class");
    }

    @Override
    public boolean carries(Labelled thing, Findings findings) {
        if (!(thing instanceof Chosen chosen)) {
            findings.lose("thing without one label for the whole, left out", thing.name());
            return false;
        }
        if (chosen.text() != null && chosen.text().length() > LONGEST_TEXT) {
            findings.lose("text of more than " + LONGEST_TEXT + " characters, left out", thing.name());
            return false;
        }
        return true;
    }

    @Override
    public Map<String, Object> item(Labelled thing) {
        String text = ((Chosen) thing).text();
        return text == null ? Map.of() : Map.of("question", text);
    }

    @Override
    public Map<String, Object> answer(Labelled thing, Names names, Findings findings) {
        return Map.of("choice", names.labels().of(((Chosen) thing).label()));
    }

    @Override
    public Map<Map<String, Object>, String> mistakes(Labelled thing, Names names) {
        Map<Map<String, Object>, String> mistakes = new LinkedHashMap<>();
        names.labels().byName().values().stream()
                .sorted()
                .filter(slug -> !slug.equals(names.labels().of(((Chosen) thing).label())))
                .forEach(slug -> mistakes.put(Map.of("choice", slug), "wrong-class"));
        return mistakes;
    }

    @Override
    public Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses) {
        String choice = gold.answer().path("choice").stringValue("");
        String id = item.id().toString();
        if (item.details().get() instanceof ChoiceDetails details) {
            if (details.frame() != null) {
                losses.lose("frame around the thing that is asked about", id);
            }
            if (!details.options().stream()
                    .map(Label::slug)
                    .toList()
                    .equals(exercise.labels().stream().map(Label::slug).toList())) {
                losses.lose("options that differ from item to item", id);
            }
        }
        gold.alternatives().forEach(each -> losses.lose("other answer that counts as right", id));
        Text question = item.question();
        if (item.picture() != null) {
            if (question != null) {
                losses.lose("question about a picture", id);
            }
            return new Chosen(OwnPicture.name(item), OwnPicture.name(item), null, choice);
        }
        return new Chosen(id, null, (question == null ? exercise.instruction() : question).original(), choice);
    }
}
