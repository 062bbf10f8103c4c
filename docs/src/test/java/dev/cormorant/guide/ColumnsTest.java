package dev.cormorant.guide;

import static dev.cormorant.change.ToDefault.toDefault;
import static dev.cormorant.guide.club.Members.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.change.Patch;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.guide.club.Member;
import dev.cormorant.guide.club.Members;
import dev.cormorant.guide.club.NewMember;
import dev.cormorant.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Code of the page on columns. */
class ColumnsTest extends GuideTest {
    private static final Schema CLUB = Schema.of(MEMBERS);

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
