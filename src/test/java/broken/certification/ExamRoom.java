package broken.certification;

import broken.grading.Reveal;

class ExamRoom {

    String peek(Reveal reveal) {
        return reveal.gold();
    }
}
