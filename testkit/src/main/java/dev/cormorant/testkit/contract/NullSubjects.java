package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.types.Vectors.VECTORS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.change.Nothing;
import dev.cormorant.change.Patch;
import dev.cormorant.change.ToDefault;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Case;
import dev.cormorant.ir.Metric;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonType;
import dev.cormorant.page.Cursor;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.On;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.SearchWeight;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.Tree;
import dev.cormorant.schema.Validators;
import dev.cormorant.schema.ViewDefinition;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.testkit.feed.Feed;
import dev.cormorant.testkit.library.Library;
import dev.cormorant.testkit.music.Cards;
import dev.cormorant.testkit.named.Named;
import dev.cormorant.testkit.notes.Notebook;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.types.Documents;
import dev.cormorant.testkit.types.TypeSchemas;
import dev.cormorant.testkit.wallet.WalletSchema;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Ulid;
import dev.cormorant.type.Vector;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Something of each class on which people call methods, and something for each of their parameters. */
final class NullSubjects {
    private static final List<Object> VALUES = List.of(
            "x",
            1,
            1L,
            BigDecimal.ONE,
            List.of(),
            Optional.of("x"),
            Duration.ofSeconds(1),
            Clock.systemUTC(),
            Cards.AlbumLine.class,
            Nothing.NOTHING,
            ToDefault.TO_DEFAULT,
            Reaction.WARN,
            Metric.L2,
            ReferentialAction.CASCADE,
            SearchWeight.A,
            Cursor.of("x"),
            JsonType.of(String.class),
            ColumnTypes.text().storage(),
            Ulid.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"));

    private final List<Object> all = new ArrayList<>();

    private NullSubjects() {}

    static List<Object> of(Database db, DataSource source) {
        NullSubjects subjects = new NullSubjects();
        subjects.addEntries(db, source);
        subjects.addTables();
        subjects.addQueries(db);
        subjects.addChanges(db);
        subjects.addExpressions();
        subjects.addDefinitions();
        subjects.addRelations();
        subjects.addResults(db);
        return subjects.all;
    }

    /** Something of a class: of the values, of the subjects, or made up. */
    static Object sample(List<Object> subjects, Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) true : type == long.class ? (Object) 1L : (Object) 1;
        }
        return Stream.concat(VALUES.stream(), subjects.stream())
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    private void addEntries(Database db, DataSource source) {
        all.add(db);
        db.run(tx -> {
            all.add(tx);
        });
        Database.open(Blog.SCHEMA, source, settings -> {
            all.add(settings);
            return settings;
        });
        all.add(TransactionOptions.DEFAULTS);
        all.add(db.schema());
        all.add(db.sql("select 1 as n"));
        all.add(db.sql("select 1 as n").as(Long.class));
        all.add(db.planCache());
    }

    private void addTables() {
        Stream.of(
                        Blog.SCHEMA,
                        Feed.SCHEMA,
                        Notebook.SCHEMA,
                        Press.SCHEMA,
                        Library.SCHEMA,
                        WalletSchema.SCHEMA,
                        TypeSchemas.TYPES,
                        TypeSchemas.JSON,
                        TypeSchemas.VECTORS)
                .flatMap(schema -> schema.tables().stream())
                .forEach(table -> {
                    all.add(table);
                    all.add(table.table());
                    fields(table.table());
                });
    }

    private void fields(TableLike<?, ?> table) {
        for (Field field : table.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    all.add(field.get(table));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private void addQueries(Database db) {
        Query<Users, User> users = db.from(USERS);
        all.add(users);
        all.add(users.offset(1));
        all.add(users.groupBy(USERS.name));
        all.add(users.groupBy(USERS.name).select(USERS.name));
        all.add(users.union(users));
        all.add(users.explain());
        all.add(Key.of(USERS.id, 1L));
    }

    private void addChanges(Database db) {
        NewUser row = NewUser.email("x").name("x");
        all.add(row);
        all.add(Patch.of(USERS));
        all.add(change(USERS.id, 1L));
        all.add(db.update(USERS));
        all.add(db.update(USERS).set(USERS.name, "x").allRows());
        all.add(db.updateAll(USERS, List.of(change(USERS.id, 1L).set(USERS.name, "x"))));
        all.add(db.delete(USERS));
        all.add(db.delete(USERS).allRows());
        all.add(db.upsert(row));
        all.add(db.upsert(row).onConflict(USERS.email));
        all.add(db.upsert(row).onConflict(USERS.email).doNothing());
        all.add(db.upsert(row).onConflict(USERS.email).doUpdate(USERS.name));
    }

    private void addExpressions() {
        all.add(USERS.name.concat("x"));
        all.add(USERS.name.isNull());
        all.add(USERS.name.max());
        all.add(USERS.age.sum());
        all.add(USERS.name.asc());
        all.add(Case.when(USERS.name.isNull(), "x"));
        all.add(Documents.DOCUMENTS.any.path("x"));
        all.add(rank());
        all.add(partitionBy(USERS.name));
        all.add(ColumnTypes.text());
        all.add(Vector.of(1));
        all.add(JsonNull.NULL);
        all.add(JsonObject.of("x", JsonNull.NULL));
        all.add(Validators.minLength(1));
    }

    private void addDefinitions() {
        Named table = new Named().with(text -> text.named("first")).defined((self, t) -> {
            if (all.stream().noneMatch(Definition.class::isInstance)) {
                all.add(t);
                all.add(t.index("a"));
                all.add(t.index("b").on(self.text(0)));
                all.add(t.unique("c"));
                all.add(t.searchIndex("d"));
                all.add(t.searchIndex("e").on(self.text(0)));
                all.add(t.vectorIndex("f"));
                all.add(t.vectorIndex("h").on(vector()));
                all.add(t.foreignKey(self.text(0)));
                all.add(t.foreignKey(self.id).references(() -> self.id));
                all.add(t.check("g"));
            }
        });
        all.add(made(ViewDefinition.class));
        assertThatThrownBy(() -> table.called("named")).isInstanceOf(SchemaException.class);
    }

    @SuppressWarnings("unchecked") // which table it is of does not matter here
    private static <S> Column<S, Vector> vector() {
        return (Column<S, Vector>) (Column<?, Vector>) VECTORS.vector;
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private void addRelations() {
        all.add(USERS.posts.limit(1));
        all.add(USERS.posts.slice(1));
        all.add(POSTS.author.where(USERS.name.isNull()));
        all.add(CATEGORIES.tree(CATEGORIES.children));
        all.add(CATEGORIES.ancestors(CATEGORIES.parent));
        all.add(On.on(USERS, USERS.name));
        all.add(ARTICLES.byTitle.all());
        Relations<Users> apart = Relations.of(USERS);
        all.add(apart);
        all.add(apart.hasMany(() -> POSTS, p -> p.authorId));
        all.add(apart.hasOne(() -> POSTS, p -> p.authorId));
        all.add(apart.manyToMany(() -> POSTS));
        all.add(apart.morphToMany(() -> POSTS));
        all.add(apart.morphedByMany(() -> POSTS));
    }

    private void addResults(Database db) {
        db.insert(NewUser.email("x").name("x"));
        all.add(db.from(USERS).select(USERS.with(USERS.posts)).getOne());
        all.add(db.table("users").getOne());
        all.add(Tree.of("x", List.of()));
        all.add(Ulid.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
        db.sql("select 'x' as n").list(row -> all.add(row));
    }
}
