package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts that start with something are found by an index on them. */
public abstract class PrefixContract extends Contract {
    private static final Map<String, Words> WORDS = Map.of(
            "sqlite", new Words("EXPLAIN QUERY PLAN ", "SEARCH users USING INDEX"),
            "h2", new Words("EXPLAIN ", "email >= '"),
            "postgres", new Words("EXPLAIN ", "Index Cond: "),
            "mariadb", new Words("EXPLAIN FORMAT=JSON ", "\"access_type\": \"range\""));

    /** How a database is asked for its plan, and what it says of rows that an index leads to. */
    private record Words(String question, String led) {}

    /** For subclasses. */
    protected PrefixContract() {}

    @BeforeEach
    void enoughRowsForAnIndex() {
        db().insertAll(
                        IntStream.range(0, 3000)
                                .mapToObj(i -> NewUser.email("u" + i).name("n").bio("b".repeat(100)))
                                .toList(),
                        nothing());
    }

    private boolean isLed(Predicate<Users> condition, String pattern) {
        Words words = Objects.requireNonNull(WORDS.get(database().label()), "say how this database tells its plans");
        String sql = words.question + db().from(USERS).where(condition).sql().replace("?", ":pattern");
        String plan = db().sql(sql)
                .bind("pattern", pattern)
                .list(row -> row.columns().stream()
                        .map(column -> row.find(column, String.class).orElse(""))
                        .collect(Collectors.joining(" ")))
                .toString();
        return plan.contains(words.led);
    }

    @Test
    void anIndexLeadsToTheBeginningOfATextAlone() {
        assertThat(isLed(USERS.email.startsWith("u42"), "u42%")).isTrue();
        assertThat(isLed(USERS.email.startsWith("u_%\\"), "u\\_\\%\\\\%")).isTrue();
        assertThat(isLed(USERS.email.like("u42%"), "u42%")).isTrue();
        assertThat(isLed(USERS.email.contains("u42"), "%u42%")).isFalse();
        assertThat(isLed(USERS.email.endsWith("u42"), "%u42")).isFalse();
        assertThat(isLed(USERS.bio.startsWith("u42"), "u42%")).isFalse();
    }
}
