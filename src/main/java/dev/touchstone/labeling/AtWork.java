package dev.touchstone.labeling;

import dev.touchstone.base.CurrentPerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whoever measures time what the person behind the request does; where nobody measures, nothing happens. */
@Component
public class AtWork {

    private final ObjectProvider<WorkMeter> meters;
    private final CurrentPerson me;

    AtWork(ObjectProvider<WorkMeter> meters, CurrentPerson me) {
        this.meters = meters;
        this.me = me;
    }

    /** They do something now. */
    public void beat(Work work) {
        me.known().ifPresent(person -> meters.forEach(meter -> meter.beat(person, me.zone(), work)));
    }

    /** It stands still now. */
    public void stop(Work work) {
        me.known().ifPresent(person -> meters.forEach(meter -> meter.stop(person, work)));
    }
}
