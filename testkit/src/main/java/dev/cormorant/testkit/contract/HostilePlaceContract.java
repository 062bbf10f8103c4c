package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Case.when;
import static dev.cormorant.expression.Expression.value;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.Change;
import dev.cormorant.error.UnknownNameException;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableRow;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.testkit.random.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Wherever else a text may stand it is a text: as a key, in an order, as a place between rows, as a constant, as a group, as a name. */
public abstract class HostilePlaceContract extends Contract {
    private static final List<String> TEXTS = HostileTexts.of(5, 250);

    /** For subclasses. */
    protected HostilePlaceContract() {}

    private static List<NewUser> users() {
        return TEXTS.stream().map(text -> NewUser.email(text).name(text)).toList();
    }

    private List<String> names() {
        return db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list();
    }

    @Test
    void asKeys() {
        db().insertAll(users(), nothing());
        Map<String, User> found = db().findAll(USERS.email, TEXTS);
        assertThat(found.keySet()).containsExactlyElementsOf(TEXTS);
        found.forEach((text, user) -> assertThat(user.name()).isEqualTo(text));
        List<Change<Users>> changes = TEXTS.stream()
                .map(text -> change(USERS.email, text).set(USERS.bio, text + "!"))
                .toList();
        assertThat(db().updateAll(USERS, changes).returning(USERS.bio))
                .isEqualTo(TEXTS.stream().map(text -> text + "!").toList());
        assertThat(db().upsertAll(USERS, users())
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .execute())
                .isEqualTo(TEXTS.size());
        assertThat(db().upsertAll(USERS, users())
                        .onConflict(USERS.email)
                        .doNothing()
                        .returningExisting())
                .extracting(User::email)
                .isEqualTo(TEXTS);
        assertThat(db().deleteAll(USERS.email, TEXTS.subList(0, 100))).isEqualTo(100);
        assertThat(names()).isEqualTo(TEXTS.subList(100, TEXTS.size()));
    }

    @Test
    void asPlacesBetweenRows() {
        db().insertAll(users(), nothing());
        Query<Users, String> downwards =
                db().from(USERS).orderBy(USERS.name.desc()).select(USERS.email);
        List<String> walked = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            @Nullable Cursor from = next.orElse(null);
            Slice<String> slice = downwards.after(from, 7);
            walked.addAll(slice.rows());
            next = slice.next().map(cursor -> Cursor.of(cursor.text()));
        } while (next.isPresent());
        assertThat(walked).isEqualTo(downwards.list()).containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    @Test
    void asConstants() {
        db().insert(NewUser.email("a").name("a"));
        for (String text : TEXTS) {
            String other = text + "?";
            List<String> constants = db().from(USERS)
                    .select(Selection.of(
                            value(text),
                            when(USERS.name.eq(text), other).otherwise(text),
                            USERS.bio.coalesce(text),
                            USERS.name.concat(text),
                            (a, b, c, d) -> List.of(a, b, c, d)))
                    .getOne();
            String branch = text.equals("a") ? other : text;
            assertThat(constants).containsExactly(text, branch, text, "a" + text);
        }
    }

    @Test
    void asGroups() {
        db().insertAll(users().subList(0, 50), nothing());
        List<String> groups = db().from(USERS)
                .groupBy(USERS.name)
                .select(Selection.of(USERS.name, rows(), (name, number) -> number + name))
                .filledWith(TEXTS.subList(40, 60))
                .list();
        List<String> expected = new ArrayList<>();
        TEXTS.subList(0, 50).forEach(text -> expected.add(1 + text));
        TEXTS.subList(50, 60).forEach(text -> expected.add(0 + text));
        assertThat(groups).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void asNames() {
        db().insert(NewUser.email("a").name("a"));
        TableRow row = db().table("users").getOne();
        assertThat(statements(() -> {
                    for (String text : TEXTS) {
                        assertThatThrownBy(() -> db().table(text)).as(text).isInstanceOf(UnknownNameException.class);
                        assertThatThrownBy(() -> row.get(text)).as(text).isInstanceOf(UnknownNameException.class);
                    }
                }))
                .isEmpty();
    }

    @Test
    void asTextsOfOtherTypes() {
        List<Column<AllTypes, ?>> others = List.of(
                ALL_TYPES.status,
                ALL_TYPES.smallint,
                ALL_TYPES.integer,
                ALL_TYPES.bigint,
                ALL_TYPES.decimal,
                ALL_TYPES.timestamp,
                ALL_TYPES.date,
                ALL_TYPES.time,
                ALL_TYPES.dateTime,
                ALL_TYPES.uuid);
        for (String text : TEXTS) {
            assertThat(ALL_TYPES.text.parse(text)).contains(text);
            others.forEach(column -> assertThat(column.parse(text)).as(text).isEmpty());
        }
    }
}
