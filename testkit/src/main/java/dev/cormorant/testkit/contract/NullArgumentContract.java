package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.QueryEvent;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.Relations;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.Users;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Null where nothing may be null is refused by the call that got it, in words that say what is missing, before any SQL.
 * The declarations say where: a parameter that is not {@code @Nullable} is never null, nor is anything in a list.
 */
public abstract class NullArgumentContract extends Contract {
    /** What rooms and generated code call, and what people implement. */
    private static final Set<String> MACHINERY = Set.of(
            "cache.ResultCache",
            "change.ChangeRunner",
            "change.DeleteIntent",
            "change.DeleteOutcome",
            "change.Expectation",
            "change.Given",
            "change.UpdateAllIntent",
            "change.UpdateIntent",
            "change.UpsertIntent",
            "change.WritePlan",
            "change.WrittenRows",
            "expression.ManyRows",
            "expression.Shape",
            "index.Along1",
            "index.Along2",
            "index.Along3",
            "index.Along4",
            "index.IndexKey",
            "query.Caching",
            "query.Excerpt",
            "query.Explanation",
            "query.KeyReads",
            "query.PlanCacheUse",
            "query.QueryRunner",
            "query.ReadIntent",
            "query.RelatedReads",
            "query.RelatedRunner",
            "query.Rows",
            "query.Selected",
            "schema.Check",
            "schema.ColumnDefault",
            "schema.ColumnReference",
            "schema.ForeignKey",
            "schema.Index",
            "schema.MorphReference",
            "schema.Nearness",
            "schema.PrimaryKey",
            "schema.SchemaTable",
            "schema.SearchIndex$Columns",
            "schema.TableMembers",
            "schema.TableModel",
            "schema.UniqueKey",
            "schema.ValidatorSource",
            "schema.ValueCheck",
            "schema.VariantRule",
            "schema.VariantRules",
            "schema.VectorIndex",
            "search.Letters",
            "search.SearchTerm",
            "shape.RecordShape",
            "sql.SqlBinding",
            "sql.SqlIntent",
            "sql.SqlRunner",
            "sql.SqlShape",
            "type.CellType",
            "type.CellTypes",
            "type.Cells",
            "type.Codec",
            "type.ColumnType.decode",
            "type.ColumnType.encode",
            "type.ColumnType.problem",
            "type.CustomType",
            "type.Storage",
            "type.StoredAs",
            "type.UlidSequence",
            "type.UuidSequence",
            "json.JsonCodec");

    /** For subclasses. */
    protected NullArgumentContract() {}

    @Test
    void everyCallRefusesNull() {
        List<Object> subjects = NullSubjects.of(db(), database().dataSource());
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : PublicTypes.all()) {
            if (!isMachinery(type.getName())) {
                List<Object> targets =
                        subjects.stream().filter(type::isInstance).toList();
                callable(type).forEach(called -> wrong.addAll(problems(called, targets, subjects)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void relationsThatLeadToNullAreRefusedByTheSchema() {
        Relations<Users> users = Relations.of(USERS);
        assertThatThrownBy(() -> withRelation(users.<Posts, Post>hasMany(() -> null, p -> p.authorId)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a relation of Users leads to null");
        assertThatThrownBy(() -> withRelation(users.<Posts, Post>hasMany(() -> POSTS, p -> null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users: a relation to Posts: a column of its key is null");
    }

    private void withRelation(Relation<?, ?, ?> relation) {
        schema().relations(relation);
    }

    private List<String> problems(Executable called, List<Object> targets, List<Object> subjects) {
        boolean onClass = !(called instanceof Method) || Modifier.isStatic(called.getModifiers());
        if (targets.isEmpty() && !onClass) {
            return List.of(called + " is called on nothing");
        }
        List<String> wrong = new ArrayList<>();
        for (NullCalls.Call call : new NullCalls(called, type -> NullSubjects.sample(subjects, type)).all()) {
            Set<NullCalls.Answer> answers = new LinkedHashSet<>();
            if (onClass) {
                answers.add(answer(call, null));
            } else {
                targets.forEach(target -> answers.add(answer(call, target)));
            }
            if (!isRefused(answers, call.mayBeLater())) {
                wrong.add(call + ": " + answers);
            }
        }
        return wrong;
    }

    private static boolean isRefused(Set<NullCalls.Answer> answers, boolean mayBeLater) {
        Set<NullCalls.Verdict> verdicts =
                answers.stream().map(NullCalls.Answer::verdict).collect(Collectors.toSet());
        return (mayBeLater || verdicts.contains(NullCalls.Verdict.CLEAR))
                && !verdicts.contains(NullCalls.Verdict.WRONG);
    }

    private NullCalls.Answer answer(NullCalls.Call call, @Nullable Object target) {
        List<NullCalls.Answer> answers = new ArrayList<>();
        List<QueryEvent> statements = statements(() -> answers.add(call.on(target)));
        return statements.isEmpty()
                ? answers.get(0)
                : new NullCalls.Answer(NullCalls.Verdict.WRONG, "it runs " + statements);
    }

    /** What people call, and not what they implement. */
    private static List<Executable> callable(Class<?> type) {
        boolean implementable = type.isAnnotationPresent(FunctionalInterface.class);
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(called -> Modifier.isPublic(called.getModifiers())
                        || Modifier.isProtected(called.getModifiers()) && Modifier.isFinal(called.getModifiers()))
                .filter(called -> !(implementable && Modifier.isAbstract(called.getModifiers())))
                .filter(called -> !called.isSynthetic() && !called.getName().equals("equals"))
                .filter(called -> !(type.isEnum() && called.getName().equals("valueOf")))
                .filter(called -> !isMachinery(type.getName() + "." + called.getName()))
                .filter(called -> Arrays.stream(called.getParameterTypes()).noneMatch(NullArgumentContract::isOfRooms))
                .filter(called -> Arrays.stream(called.getParameterTypes()).anyMatch(part -> !part.isPrimitive()))
                .toList();
    }

    private static boolean isMachinery(String name) {
        return MACHINERY.stream()
                .map(known -> "dev.cormorant." + known)
                .anyMatch(known -> name.equals(known) || name.startsWith(known + "$"));
    }

    private static boolean isOfRooms(Class<?> type) {
        return type.getPackageName().equals("dev.cormorant.ir") && !type.isEnum()
                || Shape.class.isAssignableFrom(type)
                || type.getSimpleName().endsWith("Runner");
    }
}
