package broken.practice.ui;

import broken.content.gold.GoldKey;
import broken.practice.Attempt;
import broken.practice.Submissions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("broken")
class PlayerView extends Div {

    PlayerView(Submissions submissions, GoldKey gold, Attempt attempt) {
        setText("The right answer is " + gold.answer() + " for " + attempt);
        submissions.submit();
    }
}
