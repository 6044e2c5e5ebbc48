package dev.touchstone.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Somebody of the sample agency, and how far they have come. */
record DemoMember(String name, String team, Stage stage) {

    enum Stage {
        /** Asked, and has not joined. */
        INVITED,
        /** Joined and has hardly begun. */
        NEW,
        /** Gets better. */
        LEARNING,
        /** Misses the check of a lesson again and again. */
        MISSES_CHECKS,
        /** Practises every few days, and gets no better. */
        STANDS_STILL,
        /** Has practised for weeks and could sit an exam. */
        READY,
        /** Has not practised for three weeks. */
        AWAY,
        /** Has sat an exam and not passed it yet. */
        NOT_YET,
        /** Holds one certification. */
        CERTIFIED,
        /** Holds one that expires soon. */
        EXPIRING,
        /** Holds two, and does live work. */
        TWICE
    }

    static final List<DemoMember> ALL = List.of(
            new DemoMember("Ana Souza", "Images", Stage.TWICE),
            new DemoMember("Kwame Mensah", "Images", Stage.TWICE),
            new DemoMember("Linh Tran", "Images", Stage.TWICE),
            new DemoMember("Sofía Herrera", "Text", Stage.TWICE),
            new DemoMember("Wanjiru Kamau", "Text", Stage.TWICE),
            new DemoMember("Rafael Moreno", "Images", Stage.CERTIFIED),
            new DemoMember("Priya Nair", "Text", Stage.CERTIFIED),
            new DemoMember("Chidi Okafor", "Judging", Stage.CERTIFIED),
            new DemoMember("Mei Lin", "Images", Stage.CERTIFIED),
            new DemoMember("Yusuf Demir", "Text", Stage.CERTIFIED),
            new DemoMember("Camila Rojas", "Judging", Stage.CERTIFIED),
            new DemoMember("Thandiwe Dlamini", "Text", Stage.CERTIFIED),
            new DemoMember("Ivan Petrov", "Images", Stage.EXPIRING),
            new DemoMember("Fatima Zahra", "Text", Stage.EXPIRING),
            new DemoMember("Marisol Cruz", "Images", Stage.NOT_YET),
            new DemoMember("Bilal Ahmed", "Text", Stage.NOT_YET),
            new DemoMember("Njeri Mwangi", "Judging", Stage.READY),
            new DemoMember("Arjun Patel", "Text", Stage.READY),
            new DemoMember("Lucía Fernández", "Text", Stage.READY),
            new DemoMember("Oluwaseun Ade", "Judging", Stage.READY),
            new DemoMember("Hanna Kovalenko", "Text", Stage.READY),
            new DemoMember("Jamal Hassan", "Images", Stage.LEARNING),
            new DemoMember("Nguyen Minh", "Text", Stage.LEARNING),
            new DemoMember("Valentina Cruz", "Text", Stage.LEARNING),
            new DemoMember("Kofi Asante", "Judging", Stage.LEARNING),
            new DemoMember("Siti Rahma", "Images", Stage.LEARNING),
            new DemoMember("Diego Castro", "Text", Stage.LEARNING),
            new DemoMember("Grace Achieng", "Judging", Stage.LEARNING),
            new DemoMember("Omar Farouk", "Text", Stage.MISSES_CHECKS),
            new DemoMember("Elena Popescu", "Code", Stage.STANDS_STILL),
            new DemoMember("Samuel Tesfaye", "Judging", Stage.MISSES_CHECKS),
            new DemoMember("Isabel Ramos", "Images", Stage.AWAY),
            new DemoMember("Ravi Kumar", "Text", Stage.AWAY),
            new DemoMember("Zeynep Kaya", "Judging", Stage.AWAY),
            new DemoMember("Andrés Vega", "Text", Stage.NEW),
            new DemoMember("Amara Diallo", "Images", Stage.NEW),
            new DemoMember("Joseph Mutua", "Text", Stage.NEW),
            new DemoMember("Paola Núñez", "Judging", Stage.INVITED),
            new DemoMember("Tunde Bakare", "Text", Stage.INVITED),
            new DemoMember("Anh Pham", "Images", Stage.INVITED));

    /** Before the at sign of the address. */
    String mailbox() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }
}
