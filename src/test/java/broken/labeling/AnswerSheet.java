package broken.labeling;

import broken.content.exchange.GoldExport;

class AnswerSheet {

    String show(GoldExport export) {
        return export.run();
    }
}
