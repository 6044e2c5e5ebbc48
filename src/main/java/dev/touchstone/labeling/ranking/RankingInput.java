package dev.touchstone.labeling.ranking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.ranking.RankingDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.ranking.RankingReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.PassageQuote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is answered, the things to put in order, and the word that they stand right as they are. */
@StyleSheet("context://css/ranking.css")
class RankingInput extends Div implements AnswerInput {

    private final RankingDetails details;
    private final Words words = Words.here();
    private final RankList list;
    private final Announcer announcer = new Announcer();
    private final Button undo;
    private final Button keep;
    private final Div acts;
    private final Deque<Sorted> before = new ArrayDeque<>();
    private Sorted now;
    private Runnable changed = () -> {};
    private @Nullable Registration checking;

    /** An order, and whether somebody stands by it. */
    private record Sorted(List<String> order, boolean meant) {}

    RankingInput(Prompt prompt, @Nullable JsonNode draft) {
        addClassName("ranking-input");
        details = (RankingDetails) prompt.details();
        details.material().forEach(passage -> add(new PassageQuote(passage)));
        Text question = prompt.question();
        if (question != null) {
            H3 title = CourseText.in(new H3(), question);
            title.addClassName("ranking-question");
            add(title);
        }
        list = new RankList(details.things(), words, this::move);
        undo = new Button(words.say("ranking.undo"), click -> undo());
        keep = new Button(words.say("ranking.keep"), click -> keep());
        acts = new Div(keep, undo);
        acts.addClassName("ranking-acts");
        add(list, acts, announcer);
        now = draft == null ? new Sorted(start(), false) : sorted(draft);
        show();
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL);
    }

    private List<String> start() {
        return details.things().stream().map(RankingDetails.Thing::slug).toList();
    }

    private Sorted sorted(JsonNode answer) {
        List<String> order = new ArrayList<>();
        answer.path("order").forEach(thing -> order.add(thing.asString("")));
        return order.isEmpty() ? new Sorted(start(), false) : new Sorted(order, true);
    }

    private void move(int from, int to) {
        if (from == to || !acts.isVisible()) {
            return;
        }
        List<String> order = new ArrayList<>(now.order());
        order.add(to, order.remove(from));
        become(new Sorted(List.copyOf(order), true));
        list.focus(order.get(to));
        announcer.say(words.say("ranking.moved", list.name(order.get(to)), to + 1, order.size()));
    }

    private void keep() {
        become(new Sorted(now.order(), true));
        announcer.say(words.say("ranking.kept"));
    }

    private void become(Sorted next) {
        before.push(now);
        now = next;
        show();
        changed.run();
    }

    private void undo() {
        if (!before.isEmpty() && acts.isVisible()) {
            now = before.pop();
            show();
            announcer.say(words.say("ranking.undone"));
            changed.run();
        }
    }

    private void show() {
        list.show(now.order());
        undo.setEnabled(!before.isEmpty());
        keep.setEnabled(!now.meant());
        keep.setText(words.say(now.meant() ? "ranking.meant" : "ranking.keep"));
    }

    private JsonNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode order = answer.putArray("order");
        if (now.meant()) {
            now.order().forEach(order::add);
        }
        return answer;
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        changed = () -> listener.accept(answer());
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer()));
        addDetachListener(detached -> stopChecking());
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        now = sorted(answer);
        acts.setVisible(false);
        list.show(now.order());
        list.showMarks(grade.marks());
        if (grade.score() < 1) {
            addComponentAtIndex(indexOf(list) + 1, new GoldOrder(((RankingReveal) grade.reveal()).gold(), list, words));
        }
    }

    @Override
    public void pointAt(int mark) {
        list.pointAt(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        list.onPoint(listener);
    }
}
