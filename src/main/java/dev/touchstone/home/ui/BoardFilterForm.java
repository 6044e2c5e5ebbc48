package dev.touchstone.home.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.ProgramState;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.tier.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the board shows. Every change is an address of its own. */
class BoardFilterForm extends Div {

    private static final int PAUSE_MILLIS = 400;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_OF_HUNDRED = 99;

    private final BoardWords words;
    private final BoardFilter filter;
    private final Consumer<BoardFilter> changed;

    BoardFilterForm(
            BoardWords words,
            String agency,
            BoardFilter filter,
            Curriculum curriculum,
            List<String> teams,
            List<Tier> tiers,
            Consumer<BoardFilter> changed) {
        this.words = words;
        this.filter = filter;
        this.changed = changed;
        addClassName("ts-board-filters");
        add(text());
        if (!teams.isEmpty()) {
            add(choice(BoardFilter.TEAM, "board.filter.team", teams, team -> team));
        }
        if (!tiers.isEmpty()) {
            add(choice(
                    BoardFilter.TIER,
                    "board.filter.tier",
                    tiers.stream().map(Tier::slug).toList(),
                    slug -> tiers.stream()
                            .filter(tier -> tier.slug().equals(slug))
                            .findFirst()
                            .map(tier -> CourseText.plain(tier.name()))
                            .orElse(slug)));
        }
        add(
                choice(
                        BoardFilter.PROGRAM,
                        "board.filter.program",
                        curriculum.programs().stream().map(Program::slug).toList(),
                        slug -> CourseText.plain(curriculum.program(slug).name())),
                choice(
                        BoardFilter.STATE,
                        "board.filter.state",
                        filter.program().isPresent()
                                ? Stream.of(ProgramState.values())
                                        .map(ProgramState::word)
                                        .toList()
                                : List.of(ProgramState.CERTIFIED.word()),
                        word -> words.say("board.state." + word)),
                number(BoardFilter.EXPIRING, "board.filter.expiring", MOST_DAYS, filter.expiring()),
                choice(
                        BoardFilter.SKILL,
                        "board.filter.skill",
                        curriculum.skills().stream().map(Skill::slug).toList(),
                        slug -> BoardWords.name(curriculum.skill(slug))));
        filter.skill()
                .map(curriculum::skill)
                .ifPresent(skill -> add(
                        choice(
                                BoardFilter.LEVEL,
                                "board.filter.level",
                                skill.levels().stream().map(Skill.Level::slug).toList(),
                                level -> SkillWords.name(skill, level)),
                        number(BoardFilter.LOW, "board.filter.low", MOST_OF_HUNDRED, filter.low())));
        add(
                number(BoardFilter.ACTIVE, "board.filter.active", MOST_DAYS, filter.active()),
                number(BoardFilter.INACTIVE, "board.filter.inactive", MOST_DAYS, filter.inactive()),
                stuck());
        if (!filter.words().isEmpty()) {
            add(new Anchor("agencies/" + agency, words.say("board.filter.clear")));
        }
    }

    private TextField text() {
        TextField text = new TextField(words.say("board.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(80);
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setId("board-text");
        listen(text, BoardFilter.TEXT, value -> value);
        return text;
    }

    private Select<String> choice(String word, String label, List<String> slugs, Function<String, String> name) {
        String now = filter.words().getOrDefault(word, "");
        List<String> all = new ArrayList<>(slugs);
        if (!now.isEmpty() && !all.contains(now)) {
            all.add(now);
        }
        all.addFirst("");
        Select<String> choice = new Select<>();
        choice.setLabel(words.say(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(slug -> slug.isEmpty() ? words.say("board.filter.any") : name.apply(slug));
        choice.setValue(now);
        listen(choice, word, value -> value);
        return choice;
    }

    private IntegerField number(String word, String label, int most, OptionalInt now) {
        IntegerField number = new IntegerField(words.say(label));
        number.setMin(1);
        number.setMax(most);
        number.setClearButtonVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(PAUSE_MILLIS);
        now.ifPresent(number::setValue);
        listen(number, word, value -> value >= 1 && value <= most ? Integer.toString(value) : null);
        return number;
    }

    private Checkbox stuck() {
        Checkbox stuck = new Checkbox(words.say("board.filter.stuck"), filter.stuck());
        listen(stuck, BoardFilter.STUCK, value -> value ? "true" : null);
        return stuck;
    }

    private <V> void listen(AbstractField<?, V> field, String word, Function<V, @Nullable String> said) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                V value = change.getValue();
                changed.accept(sound(filter.with(word, value == null ? null : said.apply(value))));
            }
        });
    }

    /** What hangs on a word goes with it. */
    private static BoardFilter sound(BoardFilter wanted) {
        BoardFilter sound = wanted;
        if (sound.program().isEmpty()
                && sound.state()
                        .filter(state -> state != ProgramState.CERTIFIED)
                        .isPresent()) {
            sound = sound.with(BoardFilter.STATE, null);
        }
        if (sound.skill().isEmpty()) {
            sound = sound.with(BoardFilter.LEVEL, null).with(BoardFilter.LOW, null);
            if (sound.words().getOrDefault(BoardFilter.SORT, "").endsWith(BoardFilter.SKILL)) {
                sound = sound.with(BoardFilter.SORT, null);
            }
        }
        return sound;
    }
}
