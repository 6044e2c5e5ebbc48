package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.base.ui.Words;
import dev.touchstone.motivation.Teamwork;
import java.util.function.Consumer;

/** Two ways into a team: with a code, or by making one. */
class TeamDoors extends Div {

    private static final int USUAL_GOAL = 50;

    private final Words words;

    /** Makes a team. */
    interface Founder {
        void found(String name, int goal);
    }

    TeamDoors(Words words, Founder founder, Consumer<String> join) {
        this.words = words;
        addClassName("ts-team-doors");
        add(joining(join), making(founder));
    }

    private Section joining(Consumer<String> join) {
        TextField code = new TextField(words.say("team.code"));
        code.setHelperText(words.say("team.code.help"));
        Button go = new Button(words.say("team.join"), click -> join.accept(code.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return door("team.join.title", "team.join.text", code, go);
    }

    private Section making(Founder founder) {
        TextField name = new TextField(words.say("team.name"));
        name.setMaxLength(Teamwork.LONGEST_NAME);
        IntegerField goal = new IntegerField(words.say("team.goal"));
        goal.setHelperText(words.say("team.goal.help"));
        goal.setMin(1);
        goal.setMax(Teamwork.HIGHEST_GOAL);
        goal.setStepButtonsVisible(true);
        goal.setStep(1);
        goal.setValue(USUAL_GOAL);
        Button go = new Button(words.say("team.make"), click -> {
            Integer wanted = goal.getValue();
            founder.found(name.getValue(), wanted == null ? 0 : wanted);
        });
        Section door = door("team.make.title", "team.make.text", name, go);
        door.addComponentAtIndex(door.getComponentCount() - 1, goal);
        return door;
    }

    private Section door(String title, String text, TextField first, Button go) {
        Section door = new Section(new H2(words.say(title)), new Paragraph(words.say(text)), first, go);
        door.addClassName("ts-team-door");
        return door;
    }
}
