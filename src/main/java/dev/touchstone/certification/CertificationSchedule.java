package dev.touchstone.certification;

import dev.touchstone.base.RecurringWork;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What exams need by the clock: an end for those whose time is up, and each night banks that know what exams have taught. */
@Configuration(proxyBeanMethods = false)
class CertificationSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(CertificationSchedule.class);

    @Bean
    RecurringWork overdueSittings(Overdue overdue) {
        return new RecurringWork("overdue-sittings", "30 * * * * *", overdue::handIn);
    }

    @Bean
    RecurringWork nightlyExamBanks(Curriculum curriculum, ExamCalibration calibration, ExamBanks banks) {
        return new RecurringWork("exam-banks", "0 40 2 * * *", () -> {
            for (Program program : curriculum.programs()) {
                renew(program, calibration, banks);
            }
        });
    }

    private static void renew(Program program, ExamCalibration calibration, ExamBanks banks) {
        try {
            int families = calibration.calibrate(program);
            PinnedBank bank = banks.current(program);
            LOG.info("{}: bank {} is in force, {} families are calibrated", program.slug(), bank.number(), families);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            LOG.info("Work on exam banks was stopped; it is done again the next night");
        }
    }
}
