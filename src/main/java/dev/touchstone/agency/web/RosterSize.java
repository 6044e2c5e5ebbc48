package dev.touchstone.agency.web;

import dev.touchstone.agency.roster.Roster;
import dev.touchstone.base.web.LargerBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A roster is larger than what other requests bring. */
@Configuration(proxyBeanMethods = false)
class RosterSize {

    @Bean
    static LargerBodies sizeOfRosters() {
        return LargerBodies.at("/api/v1/agencies/{agency}/roster/**", Roster.MOST_BYTES);
    }
}
