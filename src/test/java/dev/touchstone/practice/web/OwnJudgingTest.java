package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.OnBothDatabases;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class OwnJudgingTest {

    private static final String COMPARISONS = "which-answer-is-better";

    @Autowired
    private MockMvc http;

    @Test
    void whoAlwaysTakesTheFirstAnswerIsToldSoAndNobodyElseIs() throws Exception {
        Caller hasty = Caller.guest(http);
        for (UUID item : Caller.itemsOf(hasty.start(COMPARISONS, 50).is(201).json())) {
            hasty.submit(item, "{\"preference\": 1}").is(200);
        }
        JsonNode own = hasty.read("/api/v1/judging").is(200).json();
        assertThat(own.at("/position/pairs").asInt()).isPositive();
        assertThat(own.at("/position/value").asDouble()).isEqualTo(1);
        assertThat(own.at("/consistency/value").asDouble()).isZero();

        JsonNode others = Caller.guest(http).read("/api/v1/judging").is(200).json();
        assertThat(others.at("/position/pairs").asInt()).isZero();
        assertThat(others.at("/position/value").isNull()).isTrue();
    }
}
