package dev.cormorant.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @Test
    void printsWhatItStoresReadsAndIsRefused(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Quickstart.run(folder.resolve("blog.db"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("User[id=1, name=Ada, email=ada@example.org, bio=null]")
                .contains("Card[title=On engines, author=Ada]")
                .contains("Profile[name=Ada, posts=2, titles=[On engines, On notes]]")
                .contains("(constraint users_email_unique)")
                .doesNotContain("title=Hello, status=PUBLISHED, views=1");
    }
}
