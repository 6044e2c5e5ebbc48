package dev.touchstone.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)></svg>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>body { display: none }</style>",
                "<form action=https://example.org><input name=password></form>",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">here</a>",
                "[here](javascript:alert(1))",
                "[here](JaVaScRiPt:alert(1))",
                "[here](data:text/html;base64,PHNjcmlwdD4=)",
                "[here](vbscript:msgbox)",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "![picture](https://example.org/spy.png)",
                "<p style=\"position:fixed\" class=\"ts-player\">over everything</p>"
            })
    void hostileTextTurnsIntoHarmlessHtml(String hostile) {
        // Angle brackets of HTML in the source are shown as text, so only real tags matter here.
        String tags = Markdown.html(hostile).replaceAll("&lt;.*?&gt;", "");
        assertThat(tags)
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<style")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("href=\"javascript")
                .doesNotContainIgnoringCase("href=\"data")
                .doesNotContainIgnoringCase("href=\"vbscript")
                .doesNotContain("class=")
                .doesNotContain("style=");
    }

    @Test
    void linksTellTheOtherSideNothing() {
        assertThat(Markdown.html("[rules](https://example.org/rules)"))
                .contains("href=\"https://example.org/rules\"")
                .contains("noopener")
                .contains("noreferrer");
    }

    @Test
    void listsEmphasisTablesAndCodeStay() {
        assertThat(Markdown.html("1. **one**\n2. *two*\n\n|a|b|\n|-|-|\n|c|`d`|\n"))
                .contains("<ol>", "<strong>one</strong>", "<em>two</em>", "<table>", "<td>c</td>", "<code>d</code>");
    }

    @Test
    void aHeadingOfTheFirstRankMakesRoomForThePagesOwn() {
        assertThat(Markdown.html("# Title")).contains("<h2>Title</h2>");
    }

    @Test
    void deeplyNestedTextIsHarmless() {
        assertThat(Markdown.html("> ".repeat(20_000) + "deep")).contains("deep");
    }
}
