package dev.cormorant.guide;

import static dev.cormorant.change.ToDefault.toDefault;
import static dev.cormorant.guide.club.Coaches.COACHES;
import static dev.cormorant.guide.club.Members.MEMBERS;
import static dev.cormorant.guide.club.PaidCoaches.PAID_COACHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.change.Patch;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.guide.club.Coach;
import dev.cormorant.guide.club.Member;
import dev.cormorant.guide.club.Members;
import dev.cormorant.guide.club.NewCoach;
import dev.cormorant.guide.club.NewMember;
import dev.cormorant.guide.club.PaidCoach;
import dev.cormorant.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Code of the page on columns. */
class ColumnsTest extends GuideTest {
    private static final Schema CLUB = Schema.of(MEMBERS, COACHES, PAID_COACHES);

    @Override
    protected Schema schema() {
        return CLUB;
    }

    @Override
    void fill() {
        db.insert(NewMember.email("ada@example.org").password("very-secret").role("treasurer"));
    }

    @Test
    void converters() {
        // snippet: converters
        Optional<Member> ada = db.find(MEMBERS.email, " Ada@Example.org ");
        // end

        assertThat(ada).isPresent();
    }

    @Test
    void validators() {
        InvalidValueException invalid =
                catchThrowableOfType(InvalidValueException.class, () -> db.insert(join("x", "secret", 12)));
        showsOfAll("validators", invalid.getMessage());
        // snippet: messages
        List<String> ofAge = invalid.messages().get("age");
        // end

        assertThat(ofAge).containsExactly("is less than 16");
    }

    private static NewMember join(String email, String password, int age) {
        return NewMember.email(email).password(password).age(age);
    }

    @Test
    void toTheDefault() {
        // snippet: toDefault
        db.update(MEMBERS)
                .set(MEMBERS.role, toDefault())
                .unset(MEMBERS.nickname)
                .allRows()
                .execute();
        // end

        assertThat(db.from(MEMBERS).getOne().role()).isEqualTo("guest");
    }

    @Test
    void hidden() {
        // snippet: hidden
        List<String> passwords = db.from(MEMBERS).select(MEMBERS.password).list();
        // end

        assertThat(passwords).containsExactly("very-secret");
    }

    @Test
    void generatedColumns() {
        // snippet: generated
        Coach coach = db.insert(NewCoach.first("Ada").last("Lovelace").wage(100).bonus(20));
        String full = coach.full(); // Ada Lovelace
        List<Coach> found =
                db.from(COACHES).where(COACHES.full.startsWith("Ada")).list();
        // end

        assertThat(full).isEqualTo("Ada Lovelace");
        assertThat(found).containsExactly(coach);
        assertThat(coach.total()).isEqualTo(120);
    }

    @Test
    void views() {
        db.insert(NewCoach.first("Ada").last("Lovelace").wage(100).bonus(20));
        db.insert(NewCoach.first("Alan").last("Turing").wage(100));
        // snippet: view
        List<PaidCoach> paid =
                db.from(PAID_COACHES).orderBy(PAID_COACHES.name.asc()).list();
        // end

        assertThat(paid).extracting(PaidCoach::name).containsExactly("Ada Lovelace");
        shows(
                "view",
                db.ddl().stream()
                        .filter(text -> text.startsWith("CREATE VIEW"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void givenKeys() {
        // snippet: withKey
        Coach old = db.insert(NewCoach.first("Ada").last("Lovelace").wage(100).withKey(4711));
        // end

        assertThat(old.id()).isEqualTo(4711);
    }

    @Test
    void patch() {
        Integer age = 36;
        // snippet: patch
        Patch<Members> changes = Patch.of(MEMBERS).set(MEMBERS.nickname, "Addie");
        if (age != null) {
            changes = changes.set(MEMBERS.age, age);
        }
        db.update(MEMBERS)
                .set(changes)
                .where(MEMBERS.email.eq("ada@example.org"))
                .execute();
        // end

        assertThat(db.from(MEMBERS).getOne()).returns("Addie", Member::nickname).returns(36, Member::age);
    }
}
