package dev.touchstone.tier.live.web;

import dev.touchstone.base.web.LargerBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A thousand answers take up to half a megabyte. */
@Configuration(proxyBeanMethods = false)
class LiveBodies {

    static final int MOST_BYTES = 512 * 1024;

    @Bean
    LargerBodies liveAnswers() {
        return LargerBodies.at("/api/v1/agencies/{agency}/live/answers", MOST_BYTES);
    }
}
