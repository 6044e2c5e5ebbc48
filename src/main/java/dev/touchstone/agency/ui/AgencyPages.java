package dev.touchstone.agency.ui;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of an agency that this module brings. */
@Configuration(proxyBeanMethods = false)
class AgencyPages {

    static final String MEMBERS = "members";
    static final String SETTINGS = "settings";

    @Bean
    AgencyPage membersPage() {
        return new Page(MEMBERS, "agency.members.title", 20);
    }

    @Bean
    AgencyPage settingsPage() {
        return new Page(SETTINGS, "agency.settings.title", 70);
    }

    private record Page(String path, String titleKey, int order) implements AgencyPage {
        @Override
        public boolean shownTo(AgencyRole role) {
            return role.staff();
        }
    }
}
