package dev.touchstone.pay.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkChip;
import dev.touchstone.labeling.WorkMeter;
import dev.touchstone.pay.PaidClock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Today's time in a word and a shape: counting or stopped. The page says now and then that somebody is active; what it shows in
 * between is its own reckoning and decides nothing.
 */
@Tag("paid-time")
@JsModule("context://js/pay/paid-time.js")
@StyleSheet("context://css/pay.css")
class PaidTimeChip extends Component implements WorkChip {

    /** @param running whether it counts; if not, the page may not let it run by itself */
    private record Shown(long seconds, long left, boolean running, int turn) {}

    private final PersonId person;
    private final ZoneId zone;
    private final Work work;
    private final BooleanSupplier going;
    private final WorkMeter meter;
    private final PaidClock clock;
    private int turn;

    PaidTimeChip(
            PersonId person,
            ZoneId zone,
            Work work,
            BooleanSupplier going,
            WorkMeter meter,
            PaidClock clock,
            Map<String, String> words) {
        this.person = person;
        this.zone = zone;
        this.work = work;
        this.going = going;
        this.meter = meter;
        this.clock = clock;
        getElement().setPropertyJson("words", JacksonUtils.mapToJson(words));
        getElement().addEventListener("paid-beat", event -> beat());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        beat();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        meter.leave(person, work);
    }

    private void beat() {
        if (going.getAsBoolean()) {
            meter.beat(person, zone, work);
        }
        look();
    }

    @Override
    public void look() {
        PaidClock.Reading reading = clock.read(person, zone);
        getElement()
                .setPropertyJson(
                        "reading",
                        JacksonUtils.beanToJson(new Shown(
                                reading.seconds(),
                                reading.left().toSeconds(),
                                reading.left().isPositive(),
                                ++turn)));
    }
}
