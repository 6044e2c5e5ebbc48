package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.MemberFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which members to show: part of a name, team, role, and whether they have joined. */
class MembersFilterBar extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final TextField text = new TextField();
    private final Select<String> team = new Select<>();
    private final Select<Optional<AgencyRole>> role = new Select<>();
    private final Select<Optional<Boolean>> state = new Select<>();
    private boolean drawing = true;

    MembersFilterBar(AgencyWords words, List<String> teams, MemberFilter now, Consumer<MemberFilter> changed) {
        addClassName("agency-filters");
        text.setLabel(words.say("agency.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setMaxLength(80);
        text.setValue(now.text());
        List<String> all = new ArrayList<>(teams);
        if (!now.team().isEmpty() && !all.contains(now.team())) {
            all.add(now.team());
        }
        all.addFirst("");
        team.setLabel(words.say("agency.member.team"));
        team.setItems(all);
        team.setItemLabelGenerator(one -> one.isEmpty() ? words.say("agency.filter.all") : one);
        team.setValue(now.team());
        team.setVisible(all.size() > 1);
        List<Optional<AgencyRole>> roles = new ArrayList<>();
        roles.add(Optional.empty());
        for (AgencyRole one : AgencyRole.values()) {
            roles.add(Optional.of(one));
        }
        role.setLabel(words.say("agency.member.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(one -> one.map(words::roleName).orElseGet(() -> words.say("agency.filter.all")));
        role.setValue(now.role());
        state.setLabel(words.say("agency.member.state"));
        state.setItems(List.of(Optional.empty(), Optional.of(false), Optional.of(true)));
        state.setItemLabelGenerator(
                one -> words.say(one.map(invited -> invited ? "agency.state.INVITED" : "agency.state.ACTIVE")
                        .orElse("agency.filter.all")));
        state.setValue(now.invited());
        text.addValueChangeListener(change -> tell(changed));
        team.addValueChangeListener(change -> tell(changed));
        role.addValueChangeListener(change -> tell(changed));
        state.addValueChangeListener(change -> tell(changed));
        add(text, team, role, state);
        drawing = false;
    }

    private void tell(Consumer<MemberFilter> changed) {
        if (!drawing) {
            changed.accept(new MemberFilter(text.getValue(), team.getValue(), role.getValue(), state.getValue()));
        }
    }
}
