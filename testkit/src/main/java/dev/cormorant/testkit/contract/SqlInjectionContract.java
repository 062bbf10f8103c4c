package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile text is a text: it finds what equals it, and its letters are never part of a statement. */
public abstract class SqlInjectionContract extends Contract {
    /** For subclasses. */
    protected SqlInjectionContract() {}

    static Stream<String> hostile() {
        return Stream.of(
                "'",
                "''",
                "' OR '1'='1",
                "' OR 1=1 --",
                "'; DROP TABLE users; --",
                "\\'; DROP TABLE users; --",
                "\\",
                "\\\\' OR 1=1 #",
                "\" OR \"\"=\"",
                "` OR ``=`",
                "x') OR ('1'='1",
                "/* ' */ OR 1=1",
                "?",
                "??",
                "$1",
                ":email",
                "${email}",
                "{fn now()}",
                "{d '2020-01-01'}",
                "%' OR name LIKE '%",
                "_%",
                "[a-z]*",
                "NULL",
                "0x27",
                "\u2019 OR 1=1",
                "\uFF07 OR 1=1",
                "¿' OR 1=1",
                "¿\\'",
                "\n'; SELECT pg_sleep(10); --",
                "$$; DROP TABLE users; $$",
                "E'\\x27'",
                "' UNION SELECT password FROM users --");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void asAValue(String text) {
        User other = Blog.user(db(), "other");
        User stored = db().insert(NewUser.email(text).name(text).bio(text));
        assertThat(stored).returns(text, User::name).returns(text, User::bio);
        assertThat(db().find(USERS.email, text)).contains(stored);
        assertThat(db().from(USERS).where(USERS.name.eq(text)).list()).containsExactly(stored);
        assertThat(db().from(USERS).where(USERS.name.ne(text)).list()).containsExactly(other);
        assertThat(db().from(USERS).where(USERS.name.isNotDistinctFrom(text)).list())
                .containsExactly(stored);
        assertThat(db().from(USERS)
                        .where(
                                USERS.name.between(text, text),
                                USERS.name.lower().eq(USERS.bio.lower()))
                        .list())
                .containsExactly(stored);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inAList(String text) {
        Blog.user(db(), "other");
        User stored = db().insert(NewUser.email(text).name(text));
        assertThat(db().from(USERS).where(USERS.name.in(List.of(text))).list()).containsExactly(stored);
        assertThat(db().from(USERS)
                        .where(USERS.name.in(List.of("nobody", text, "'")))
                        .list())
                .contains(stored)
                .hasSize(1);
        assertThat(db().from(USERS)
                        .where(USERS.name.notIn(List.of(text, ",", "{}", "\"")))
                        .select(USERS.name)
                        .list())
                .containsExactly("other");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inAPattern(String text) {
        Blog.user(db(), "other");
        User stored = db().insert(NewUser.email(text).name("<" + text + ">"));
        assertThat(db().from(USERS).where(USERS.name.contains(text)).list()).containsExactly(stored);
        assertThat(db().from(USERS).where(USERS.name.startsWith("<" + text)).list())
                .containsExactly(stored);
        assertThat(db().from(USERS).where(USERS.name.endsWith(text + ">")).list())
                .containsExactly(stored);
        assertThat(db().from(USERS).where(USERS.name.containsIgnoreCase(text)).list())
                .containsExactly(stored);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inAWrite(String text) {
        User other = Blog.user(db(), "other");
        User ada = Blog.user(db(), "ada");
        assertThat(db().update(USERS)
                        .set(USERS.bio, text)
                        .where(USERS.id.eq(ada.id()))
                        .returning())
                .singleElement()
                .returns(text, User::bio);
        assertThat(db().upsert(NewUser.email(text).name(text))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.name, text))
                        .execute())
                .isEqualTo(1);
        assertThat(db().upsert(NewUser.email(text).name("x"))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.name, text))
                        .where(USERS.name.eq(text))
                        .returning())
                .singleElement()
                .returns(text, User::name);
        assertThat(db().delete(USERS).where(USERS.email.eq(text)).execute()).isEqualTo(1);
        assertThat(db().delete(USERS).where(USERS.bio.eq(text)).execute()).isEqualTo(1);
        assertThat(db().from(USERS).list()).containsExactly(other);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inARelation(String text) {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "other");
        Blog.post(db(), ada, text);
        assertThat(db().from(USERS)
                        .where(USERS.posts.some(POSTS.title.eq(text)))
                        .list())
                .containsExactly(ada);
        assertThat(db().from(USERS)
                        .where(USERS.posts
                                .where(POSTS.slug.in(List.of(text)))
                                .count()
                                .eq(1L))
                        .select(USERS.posts.where(POSTS.title.startsWith(text)).select(POSTS.title))
                        .list())
                .containsExactly(List.of(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void neverInTheStatement(String text) {
        List<String> harmless = sql(() -> statementsWith("harmless"));
        db().delete(USERS).allRows().execute();
        assertThat(sql(() -> statementsWith(text))).isEqualTo(harmless);
    }

    private void statementsWith(String text) {
        db().insert(NewUser.email(text).name(text));
        db().from(USERS)
                .where(USERS.name.eq(text), USERS.name.in(List.of(text)), USERS.name.contains(text))
                .list();
        db().update(USERS).set(USERS.bio, text).where(USERS.email.eq(text)).execute();
        db().delete(USERS).where(USERS.bio.eq(text)).execute();
    }
}
