package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.library.Folders.FOLDERS;
import static dev.cormorant.testkit.library.Papers.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.evaluator.SearchedWords;
import dev.cormorant.testkit.library.Library;
import dev.cormorant.testkit.library.NewFolder;
import dev.cormorant.testkit.library.NewPaper;
import dev.cormorant.testkit.random.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random searches of random texts find the rows that a few lines of Java find. */
public abstract class SearchProgramContract extends Contract {
    private static final List<String> WORDS = List.of(
            "a",
            "i",
            "to",
            "the",
            "THE",
            "About",
            "who",
            "www",
            "heron",
            "Herons",
            "héron",
            "HÉRON",
            "here",
            "hen",
            "note",
            "notes",
            "Notable",
            "naïve",
            "naive",
            "Ångström",
            "1",
            "12",
            "12e5",
            "12e5a",
            "0x1f",
            "привет",
            "Привет",
            "при",
            "東京都",
            "東京",
            "ab1",
            "ab",
            "b1",
            "x".repeat(70),
            "end",
            "w",
            "w_a",
            "wa");
    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", "  ", "-", "_", "'", ". ", ", ", "\n", "/", "@", ".", "😀", "\u3000", " \" ", "\\", "%",
            "*");

    /** For subclasses. */
    protected SearchProgramContract() {}

    @Override
    protected Schema schema() {
        return Library.SCHEMA;
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static String text(Random dice) {
        return IntStream.range(0, dice.nextInt(7))
                .mapToObj(i -> one(WORDS, dice) + one(BETWEEN, dice))
                .collect(Collectors.joining());
    }

    /** A search, and which words must be there or not. */
    private record Asked(String text, List<Term> terms) {
        private record Term(List<String> words, boolean prefix, boolean excluded) {}

        static Asked of(Random dice) {
            List<Term> terms = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(3); i >= 0; i--) {
                boolean excluded = dice.nextInt(4) == 0;
                boolean prefix = dice.nextInt(4) == 0;
                boolean phrase = !prefix && dice.nextInt(3) == 0;
                String term = one(WORDS, dice);
                if (prefix) {
                    term = SearchedWords.words(term).get(0);
                    term = term.substring(0, Math.min(term.length(), 1 + dice.nextInt(3)));
                } else if (phrase) {
                    term += one(BETWEEN, dice).replace("\"", "") + " " + one(WORDS, dice);
                }
                terms.add(new Term(SearchedWords.words(term), prefix, excluded));
                text.append(excluded ? "-" : "")
                        .append(phrase ? '"' + term + '"' : term)
                        .append(prefix ? "* " : " ");
            }
            return new Asked(text.toString(), terms);
        }

        boolean finds(SearchedWords words) {
            return terms.stream().anyMatch(term -> !term.excluded())
                    && terms.stream().allMatch(term -> words.hold(term.words(), term.prefix()) != term.excluded());
        }
    }

    @Test
    void everyDatabaseFindsTheSame() {
        Random dice = new Random(20_261_121);
        Long folder = db().insert(NewFolder.name("random")).id();
        List<List<String>> papers = IntStream.range(0, 120)
                .mapToObj(i -> List.of(text(dice), text(dice)))
                .toList();
        db().insertAll(
                        papers.stream()
                                .map(texts -> NewPaper.folderId(folder)
                                        .title(texts.get(0))
                                        .body(texts.get(1))
                                        .pages(papers.indexOf(texts)))
                                .toList(),
                        nothing());
        for (int i = 0; i < 300; i++) {
            Asked asked = Asked.of(dice);
            assertThat(db().from(PAPERS)
                            .search(asked.text())
                            .orderBy(PAPERS.pages.asc())
                            .select(PAPERS.pages)
                            .list())
                    .as(asked.text())
                    .isEqualTo(papers.stream()
                            .filter(texts -> asked.finds(SearchedWords.of(texts)))
                            .map(papers::indexOf)
                            .toList());
        }
    }

    @Test
    void everyTextIsASearch() {
        Long folder = db().insert(NewFolder.name("hostile")).id();
        List<String> texts = HostileTexts.of(2, 300);
        db().insertAll(
                        texts.stream()
                                .map(text ->
                                        NewPaper.folderId(folder).title("title").body(text))
                                .toList(),
                        nothing());
        for (String text : texts) {
            assertThat(db().from(PAPERS).search(text).count()).as(text).isNotNegative();
            assertThat(db().from(FOLDERS)
                            .where(FOLDERS.papers.some(PAPERS.search("title -" + text)))
                            .exists())
                    .as(text)
                    .isIn(true, false);
        }
        for (String sign :
                List.of("\"", "-", "*", "(", ")", ":", "&", "|", "!", "<->", "'", "\\", "~", "@", "+", "^", "{", ".")) {
            String many = sign.repeat(50);
            for (String text :
                    List.of(sign + "a", "a" + sign, "a" + sign + "b", many + "a" + many, "a " + sign + " b", sign)) {
                assertThat(db().from(PAPERS).search(text).count()).as(text).isNotNegative();
            }
        }
    }

    @Test
    void longSearchesRun() {
        Long folder = db().insert(NewFolder.name("long")).id();
        String words = IntStream.range(0, 1_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        db().insert(NewPaper.folderId(folder).title("long").body(words));
        for (String text : List.of(
                words,
                "\"" + words + "\"",
                "long " + words.replace("word", "-none"),
                "long "
                        + words.substring(0, 3_000)
                                .replace("word", "-\"none word")
                                .replace(" -", "\" -"),
                words.replaceAll("(\\d) ", "$1* "))) {
            assertThat(db().from(PAPERS).search(text).count()).as(text).isOne();
        }
        String letters =
                IntStream.range(0, 3_000).mapToObj(i -> Integer.toString(i, 36)).collect(Collectors.joining(" "));
        assertThat(db().from(PAPERS).search(letters.substring(0, 10_000)).count())
                .isZero();
        assertThat(db().from(PAPERS).search("x".repeat(10_000)).count()).isZero();
    }
}
