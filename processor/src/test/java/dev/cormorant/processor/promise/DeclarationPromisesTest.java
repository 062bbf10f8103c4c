package dev.cormorant.processor.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.processor.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in table classes that do not compile, and the words of javac's message that tell why. */
class DeclarationPromisesTest {
    private static final String KEYS = """
            package blog;

            class Keys {
                record UserId(long value) {}
                record PostId(long value) {}
            }
            """;

    private static final String USERS = Compiling.table(
            "Users",
            "User",
            "public final Identity<Keys.UserId> id = identity().as(Keys.UserId.class, Keys.UserId::new, Keys.UserId::value);",
            "public final Required<String> name = text();");

    @TempDir
    Path directory;

    @Test
    void whatIsRightCompiles() throws IOException {
        String columns = """
                public final Reference<Keys.UserId> authorId = bigint()
                        .as(Keys.UserId.class, Keys.UserId::new, Keys.UserId::value).references(() -> Users.USERS.id);
                public final Required<String> mail = varchar(200).validate(Validators.email(), Validators.minLength(3));
                public final Required<Integer> age = integer().validate(Validators.min(0), Validators.max(150));
                public final Nullable<Integer> rank = integer().nullable().validate(Validators.oneOf(List.of(1, 2)));
                public final Required<String> word = text().onWrite(String::strip).onRead(String::trim);
                public final Defaulted<Integer> version = integer().defaultsTo(1);
                """;
        String rules = "t.index(\"a\").on(mail, age.desc()); t.version(version); t.check(\"c\", age.gt(0));";
        assertThat(errors(columns, rules)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Required<String> wrong = text().validate(Validators.min(3));                 | lower bounds: String,Integer
            Required<Integer> wrong = integer().validate(Validators.email());            | cannot be converted to Validator<? super Integer>
            Required<Integer> wrong = integer().validate(Validators.max(3L));            | incompatible
            Nullable<Long> wrong = bigint().nullable().validate(Validators.notBlank());  | cannot be converted to Validator<? super Long>
            Required<String> wrong = text().onWrite(v -> v.length());                    | bad return type in lambda expression
            Required<Integer> wrong = integer().onRead(String::valueOf);                 | incompatible types
            Required<Keys.PostId> wrong = bigint().as(Keys.PostId.class, Keys.PostId::new, Keys.UserId::value); | equality constraints: PostId lower bounds: UserId
            Required<String> wrong = text().nullable();                                  | incompatible types
            Nullable<String> wrong = text();                                             | incompatible types
            Defaulted<Integer> wrong = integer().defaultsTo("1");                        | String cannot be converted to Integer
            Required<Integer> wrong = integer().defaultsTo(1);                           | incompatible types
            Reference<Long> wrong = bigint().references(() -> Users.USERS.id);           | bad return type in lambda expression
            Reference<Keys.PostId> wrong = bigint().as(Keys.PostId.class, Keys.PostId::new, Keys.PostId::value).references(() -> Users.USERS.id); | bad return type in lambda expression
            Reference<Long> wrong = bigint().onDelete(ReferentialAction.CASCADE);        | symbol: method onDelete(ReferentialAction)
            One<Users, User> wrong = belongsTo(() -> Users.USERS, bigint()).where(u -> u.name.eq("")); | incompatible
            Maybe<Users, User> wrong = belongsTo(() -> Users.USERS, bigint()).orDropParent(); | incompatible types
            One<Users, User> wrong = belongsTo(() -> Users.USERS, bigint()).optional();  | incompatible types
            Many<Users, User> wrong = manyToMany(() -> Users.USERS);                     | incompatible types
            One<Users, User> wrong = belongsTo(() -> Users.USERS, bigint().nullable()); | incompatible types
            One<Users, User> wrong = belongsTo(() -> Users.USERS, bigint()).withoutForeignKey(); | incompatible types
            One<Users, User> wrong = belongsTo(() -> Users.USERS, Users.USERS.name);     | cannot be converted
            One<Users, User> wrong = belongsTo(() -> Users.USERS, bigint()).to(u -> id); | bad return type in lambda expression
            One<Posts, Post> wrong = belongsTo(() -> Users.USERS, bigint());             | Users
            Many<Users, User> wrong = hasMany(() -> Users.USERS, u -> id);               | bad return type in lambda expression
            Many<Users, User> wrong = hasMany(() -> Users.USERS).from(Users.USERS.id);   | cannot be converted
            Many<Users, User> wrong = hasMany(() -> Users.USERS).where(u -> id.eq(1L));  | incompatible
            Many<Users, User> wrong = hasOne(() -> Users.USERS);                         | incompatible types
            Maybe<Users, User> wrong = hasMany(() -> Users.USERS);                       | incompatible types
            Maybe<Users, User> wrong = hasOne(() -> Users.USERS).first(u -> id.desc());  | incompatible
            Many<Users, User> wrong = manyToMany(() -> Users.USERS).through(() -> Users.USERS, u -> id, u -> u.id); | incompatible
            Many<Users, User> wrong = through(hasMany(() -> Users.USERS), u -> u.name);  | incompatible
            Maybe<Users, User> wrong = through(hasMany(() -> Users.USERS), u -> hasMany(() -> Users.USERS)); | incompatible
            Index1<String> wrong = index("i", bigint());                                 | incompatible
            Index1<String> wrong = index("i", Users.USERS.name);                         | cannot be converted
            """)
    void aColumnThatContradictsItselfDoesNot(String column, String reason) throws IOException {
        assertThat(errors("public final " + column, ""))
                .singleElement()
                .asString()
                .startsWith("Posts.java:")
                .contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            t.index("i").on(Users.USERS.name);                    | cannot be converted
            t.index("i").on();                                    | on
            t.index("i").on(nosuch);                              | symbol: variable nosuch
            t.searchIndex("s").on(id);                            | cannot be converted
            t.searchIndex("s").on(Users.USERS.name);              | cannot be converted
            t.searchIndex("s").on();                              | on
            t.searchIndex("s").on(title).filter(Users.USERS.name); | cannot be converted
            t.vectorIndex("v").on(title);                         | cannot be converted
            t.unique("u").on(Users.USERS.name);                   | cannot be converted
            t.uniqueIndex("u").on(Users.USERS.name);              | cannot be converted
            t.primaryKey(Users.USERS.name);                       | cannot be converted
            t.check("c", Users.USERS.name.eq(""));                | Predicate<Users> cannot be converted to Predicate<? super Posts>
            t.check("c", () -> true);                             | incompatible types
            t.index("i").on(title).where(Users.USERS.name.eq("")); | Predicate<Users> cannot be converted to Predicate<? super Posts>
            t.index("i").on(title).include(Users.USERS.name);     | cannot be converted
            t.foreignKey(Users.USERS.name).references(() -> title); | cannot be converted
            t.version(title);                                     | Required<String> cannot be converted
            """)
    void aRuleOfAnotherTableDoesNot(String rule, String reason) throws IOException {
        assertThat(errors("", rule))
                .singleElement()
                .asString()
                .startsWith("Posts.java:")
                .contains(reason);
    }

    @Test
    void aMorphWhoseKeysAgreeCompiles() throws IOException {
        String fields = """
                public final Nullable<String> aboutType = varchar(20).nullable();
                public final Nullable<Keys.UserId> aboutId = bigint()
                        .as(Keys.UserId.class, Keys.UserId::new, Keys.UserId::value).nullable();
                public final Morph about = morphTo(aboutType, aboutId).to("User", () -> Users.USERS.id);
                public final Many<Posts, Post> aboutThis = morphMany(() -> Posts.POSTS, p -> p.about);
                public final Maybe<Posts, Post> first = morphOne(() -> Posts.POSTS, p -> p.about).first(p -> p.id.asc());
                """;
        assertThat(errors(fields, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Morph wrong = morphTo(title, id).to("User", () -> Users.USERS.id);                | bad return type in lambda expression
            Morph wrong = morphTo(title, id).to("User", () -> Users.USERS.name);              | bad return type in lambda expression
            Morph wrong = morphTo(title, id).to(1, () -> Posts.POSTS.id);                     | int cannot be converted to String
            Morph wrong = morphTo(title, Users.USERS.id).to("User", () -> Users.USERS.id);    | morphTo
            Many<Posts, Post> wrong = morphMany(() -> Posts.POSTS, p -> p.id);                | bad return type in lambda expression
            Maybe<Posts, Post> wrong = morphMany(() -> Posts.POSTS, p -> p.about);            | incompatible types
            """)
    void aMorphThatContradictsItselfDoesNot(String field, String reason) throws IOException {
        String about = "public final Morph about = morphTo(title, id).to(\"Post\", () -> Posts.POSTS.id);";
        assertThat(errors(about + " public final " + field, ""))
                .singleElement()
                .asString()
                .startsWith("Posts.java:")
                .contains(reason);
    }

    private static final String KIND = """
            public sealed interface Kind permits Small, Large {}
            public record Small(long id) implements Kind {}
            public record Large(long id, String name) implements Kind {}
            """;

    @Test
    void variantsWhoseRecordsFitCompile() throws IOException {
        String fields = """
                public final Nullable<String> name = text().nullable();
                public final Variants<Kind> size = variants(title, Kind.class)
                        .variant("small", () -> id.map(Small::new))
                        .variant("large", () -> Selection.of(id, name, Large::new)).optional(name)
                        .otherwise(() -> id.map(Small::new));
                """;
        assertThat(errors(KIND + fields, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Variants<Kind> wrong = variants(title, Kind.class).variant("small", () -> title);                           | bad return type in lambda expression
            Variants<Kind> wrong = variants(title, Kind.class).variant("small", () -> Selection.of(title, id, Large::new)); | incompatible
            Variants<Kind> wrong = variants(title, Kind.class).variant("small", () -> Users.USERS.name.map(n -> new Small(1))); | incompatible
            Variants<Kind> wrong = variants(title, Kind.class).variant(1, () -> id.map(Small::new));                    | int cannot be converted to String
            Variants<Kind> wrong = variants(Users.USERS.name, Kind.class).variant("a", () -> id.map(Small::new));       | variants
            Variants<Kind> wrong = variants(title, Kind.class).optional(id);                                            | symbol: method optional
            Variants<Kind> wrong = variants(title, Kind.class).variant("a", () -> id.map(Small::new)).optional(Users.USERS.name); | cannot be converted
            Variants<Kind> wrong = variants(title, Kind.class).otherwise(() -> id.map(Small::new)).variant("a", () -> id.map(Small::new)); | symbol: method variant
            Variants<Kind> wrong = variants(title, Small.class).variant("a", () -> id.map(Small::new));                 | incompatible types
            VariantsBy<String, Kind> wrong = variants(title, Kind.class).variant("a", () -> id.map(Small::new));        | Posts.wrong: VariantsBy is a part of the declaration; write `Variants<..>`
            """)
    void variantsThatContradictThemselvesDoNot(String field, String reason) throws IOException {
        assertThat(errors(KIND + "public final " + field, ""))
                .singleElement()
                .asString()
                .startsWith("Posts.java:")
                .contains(reason);
    }

    private List<String> errors(String fields, String rules) throws IOException {
        String posts = Compiling.posts(
                "public final Identity<Long> id = identity();",
                "public final Required<String> title = text();",
                fields,
                "@Override protected void define(Definition<Posts> t) { " + rules + " }");
        return Javac.errors(directory, Map.of("Keys.java", KEYS, "Users.java", USERS, "Posts.java", posts));
    }
}
