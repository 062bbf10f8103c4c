package bookshop;

import dev.cormorant.guide.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Runs the program of the README. */
class BookshopTest {
    @Test
    void printsWhatTheReadmeSays() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        shows("output", out.toString(StandardCharsets.UTF_8));
    }

    private void shows(String name, String text) {
        Pages.check("BookshopTest#" + name, text);
    }
}
