package broken.practice.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AttemptController {

    @GetMapping("/attempts")
    String attempts() {
        return "[]";
    }
}
