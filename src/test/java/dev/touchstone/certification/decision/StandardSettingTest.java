package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StandardSettingTest {

    private static final Bank TEN = Vectors.first(10);

    @Test
    void theCutOfFiveJudgesIsTheReferences() {
        JsonNode angoff = Vectors.read("standard_setting").path("angoff");
        List<List<Double>> ratings = angoff.path("ratings_judge_by_item")
                .valueStream()
                .map(judge -> judge.valueStream().map(JsonNode::asDouble).toList())
                .toList();
        StandardSetting setting = StandardSetting.angoff(TEN, ratings);
        assertThat(setting.raw()).isCloseTo(angoff.path("raw_cut").asDouble(), within(1e-5));
        assertThat(setting.error()).isCloseTo(angoff.path("raw_cut_se").asDouble(), within(1e-5));
        assertThat(setting.cut()).isCloseTo(angoff.path("theta_cut_via_TCC").asDouble(), within(1e-5));
    }

    @Test
    void everyJudgeRatesEveryItem() {
        List<Double> ten = List.of(.1, .2, .3, .4, .5, .6, .7, .8, .9, 1.);
        assertThat(StandardSetting.angoff(TEN, List.of(ten, ten)).error()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> StandardSetting.angoff(TEN, List.of(ten)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardSetting.angoff(TEN, List.of(ten, ten.subList(0, 9))));
        List<Double> percent = ten.stream().map(rating -> rating * 100).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> StandardSetting.angoff(TEN, List.of(ten, percent)));
    }
}
