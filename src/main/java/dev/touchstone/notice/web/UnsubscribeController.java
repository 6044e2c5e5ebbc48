package dev.touchstone.notice.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.notice.ReminderPreferences;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The button "unsubscribe" of mail programs (RFC 8058). Nobody is signed in there, and the key in the address is enough. */
@RestController
@RequestMapping("/unsubscribe/{key}")
class UnsubscribeController {

    private final ReminderPreferences preferences;

    UnsubscribeController(ReminderPreferences preferences) {
        this.preferences = preferences;
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    void switchOff(@PathVariable UUID key) {
        if (!preferences.switchOff(key)) {
            throw new NotFound("No reminder has this key.");
        }
    }

    /** Older mail programs open the address instead, and some do so by themselves: a look changes nothing. */
    @GetMapping
    @PreAuthorize("permitAll()")
    ResponseEntity<Void> ask(@PathVariable UUID key) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/reminders/off/" + key))
                .build();
    }
}
