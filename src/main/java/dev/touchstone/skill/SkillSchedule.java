package dev.touchstone.skill;

import dev.touchstone.base.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When items are calibrated: each night, when the fewest people answer. */
@Configuration(proxyBeanMethods = false)
class SkillSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(SkillSchedule.class);

    @Bean
    RecurringWork nightlyCalibration(Calibrations calibrations) {
        return new RecurringWork("calibration", "0 10 2 * * *", () -> calibrate(calibrations));
    }

    private static void calibrate(Calibrations calibrations) {
        try {
            switch (calibrations.run((skill, round, change) -> LOG.debug("{}: round {}, {}", skill, round, change))) {
                case Calibrations.Result.NothingNew none -> LOG.info("Nothing new to calibrate");
                case Calibrations.Result.InForce done ->
                    LOG.info("Calibration {} is in force, with {} families", done.version(), done.families());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            LOG.info("Calibration was stopped; it goes on the next time");
        }
    }
}
