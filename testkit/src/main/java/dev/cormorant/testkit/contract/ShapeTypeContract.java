package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.TypeSample;
import org.junit.jupiter.api.Test;

/** The components of a shape have the values that the row record has. */
public abstract class ShapeTypeContract extends Contract {
    /** For subclasses. */
    protected ShapeTypeContract() {}

    private TypeSample sample() {
        return db().from(ALL_TYPES)
                .orderBy(ALL_TYPES.id.desc())
                .limit(1)
                .select(TypeSample.class)
                .getOne();
    }

    @Test
    void valuesAreThoseOfTheRow() {
        AllType row = db().insert(SomeTypes.row("x")
                .maybeSmallint((short) 7)
                .maybeBool(true)
                .maybeBytes(new byte[] {9})
                .maybeEmail(new Email("b@example.org"))
                .maybeStatus(Status.PUBLISHED));
        assertThat(sample())
                .usingRecursiveComparison()
                .isEqualTo(new TypeSample(
                        row.uuid(),
                        row.smallint(),
                        row.integer(),
                        row.real(),
                        row.doublePrecision(),
                        row.bool(),
                        row.bytes(),
                        row.email(),
                        row.status(),
                        row.decimal(),
                        row.timestamp(),
                        (short) 7,
                        true,
                        new byte[] {9},
                        new Email("b@example.org"),
                        Status.PUBLISHED));
    }

    @Test
    void nullsAreNull() {
        db().insert(SomeTypes.row("x"));
        TypeSample sample = sample();
        assertThat(sample.maybeSmallint()).isNull();
        assertThat(sample.maybeBool()).isNull();
        assertThat(sample.maybeBytes()).isNull();
        assertThat(sample.maybeEmail()).isNull();
        assertThat(sample.maybeStatus()).isNull();
    }
}
