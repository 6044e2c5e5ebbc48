package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.Teamwork;

/** A goal a week with others, for those who want one: make a team, join one, or see what it did together. */
@Route("team")
@AnonymousAllowed
class TeamView extends GamePage {

    private final Teamwork teamwork;
    private final LiveMessage message = new LiveMessage();
    private final Div board = new Div();

    TeamView(Teamwork teamwork, GameSettings settings) {
        super("team", settings.mine());
        this.teamwork = teamwork;
        if (isOn()) {
            board.addClassName("ts-game-board");
            add(message, board);
            show();
        }
    }

    private void show() {
        board.removeAll();
        teamwork.mine()
                .ifPresentOrElse(
                        team -> board.add(new TeamPanel(team, words(), this::leave)),
                        () -> board.add(new TeamDoors(words(), this::found, this::join)));
    }

    private void found(String name, int goal) {
        act(() -> teamwork.found(name, goal), "team.made");
    }

    private void join(String code) {
        act(() -> teamwork.join(code), "team.joined");
    }

    private void leave() {
        act(teamwork::leave, "team.left");
    }

    /** What was typed stays when it is refused. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            message.tell(say(done));
            show();
        } catch (Refused refused) {
            message.warn(say("team.refused." + refused.code()));
        } catch (NotFound gone) {
            show();
        }
        message.focus();
    }
}
