package dev.touchstone.labeling.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DrawnAnswerTest {

    private static final String BOX =
            "{'id':'b1','label':'mug','x':200,'y':160.5,'w':180,'h':240,'attributes':['occluded']}";

    @Test
    void anAnswerWithABoxIsRead() {
        assertThat(read("{'boxes':[" + BOX + "],'nothingHere':false}"))
                .isEqualTo(new DrawnAnswer(
                        List.of(new DrawnBox("b1", "mug", 200, 160.5, 180, 240, List.of("occluded"))), false));
    }

    @Test
    void nothingHereIsAnAnswerOfItsOwn() {
        assertThat(read("{'boxes':[],'nothingHere':true}")).isEqualTo(new DrawnAnswer(List.of(), true));
    }

    @Test
    void aBoxWithoutFiniteNumbersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawnBox("b1", "mug", Double.NaN, 0, 10, 10, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'boxes':[" + BOX.replace("160.5", "1e999") + "],'nothingHere':false}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{'boxes':[],'nothingHere':'yes'}",
                "{'boxes':{},'nothingHere':false}",
                "{'boxes':[{}],'nothingHere':false}",
                "{'boxes':[BOX],'nothingHere':true}",
                "{'boxes':[BOX,BOX],'nothingHere':false}",
                "{'boxes':[{'id':'b1','label':'mug','x':'0','y':0,'w':9,'h':9,'attributes':[]}],'nothingHere':false}",
                "{'boxes':[{'id':'b1','label':'mug','x':0,'y':0,'w':0,'h':9,'attributes':[]}],'nothingHere':false}",
                "{'boxes':[{'id':'b1','label':'mug','x':0,'y':-1,'w':9,'h':9,'attributes':[]}],'nothingHere':false}",
                "{'boxes':[{'id':7,'label':'mug','x':0,'y':0,'w':9,'h':9,'attributes':[]}],'nothingHere':false}",
                "{'boxes':[{'id':'b1','label':'mug','x':0,'y':0,'w':9,'h':9,'attributes':[1]}],'nothingHere':false}",
                "{'boxes':[{'id':'b1','label':'mug','x':0,'y':0,'w':9,'h':9}],'nothingHere':false}",
            })
    void whatIsNotAnAnswerIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json.replace("BOX", BOX)));
    }

    private static DrawnAnswer read(String json) {
        return DrawnAnswer.read(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }
}
