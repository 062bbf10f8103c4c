package dev.cormorant.guide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page shows is what was compiled and run. */
class PagesTest {
    /** What a reader may paste or believe. Commands in a shell are not checked. */
    private static final List<String> CHECKED = List.of("java", "sql", "text", "xml");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    @Test
    void codeIsTheCodeThatIsCompiled() {
        Pages.forEachBlock(PagesTest::check);
    }

    private static void check(Block block) {
        if (block.source() == null) {
            return;
        }
        String reference = block.source().reference();
        switch (block.source().kind()) {
            case "snippet" -> Pages.check(block, Sources.snippet(reference));
            case "file" -> Pages.check(block, Sources.file(reference));
            default -> {}
        }
    }

    @Test
    void everyBlockSaysWhereItComesFrom() {
        assertThat(Pages.blocks())
                .filteredOn(block -> CHECKED.contains(block.language()) && block.source() == null)
                .isEmpty();
    }

    @Test
    void whatARunShowsIsShownByATest() {
        for (Block block : Pages.blocks()) {
            if (block.source() != null && block.source().kind().equals("shows")) {
                String[] parts = block.source().reference().split("#| on ");
                assertThat(Sources.ofClass(parts[0]))
                        .as(block.toString())
                        .containsPattern("shows(OfAll)?\\(\\s*\"" + parts[1] + "\"");
            }
        }
    }

    @Test
    void linksLeadToFiles() {
        for (Page page : Pages.all()) {
            Matcher link = LINK.matcher(page.text());
            while (link.find()) {
                if (!link.group(1).contains("://")) {
                    Path target = page.path().resolveSibling(link.group(1));
                    assertThat(Files.exists(target))
                            .as("%s: %s", page, link.group(1))
                            .isTrue();
                }
            }
        }
    }
}
