package dev.touchstone.home;

import dev.touchstone.certification.Candidacies;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.Readiness;
import dev.touchstone.practice.NextStep;
import dev.touchstone.practice.NextStepSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** An open exam comes before everything, since its clock may run; an exam that somebody is ready for before a new lesson. */
@Configuration(proxyBeanMethods = false)
class ExamSteps {

    private static final int OPEN = 50;
    private static final int READY = 250;

    private static final Set<Readiness.Word> READY_ENOUGH = Set.of(Readiness.Word.READY, Readiness.Word.LIKELY);

    @Bean
    @Order(OPEN)
    NextStepSource openExam(Candidacies candidacies) {
        return review -> candidacies.mine().stream()
                .flatMap(way -> way.open().stream().map(open -> step("exam-open", "exam/" + open, way)))
                .findFirst();
    }

    @Bean
    @Order(READY)
    NextStepSource exam(Candidacies candidacies) {
        return review -> candidacies.mine().stream()
                .filter(way -> way.eligible()
                        && !way.passed()
                        && READY_ENOUGH.contains(way.readiness().word()))
                .findFirst()
                .map(way -> step("exam-ready", "certifications/" + way.program().slug() + "/start", way));
    }

    private static NextStep step(String kind, String address, Candidacy way) {
        return new NextStep(
                kind,
                address,
                Optional.of(way.program().name()),
                (int) way.program().time().toMinutes(),
                List.of());
    }
}
