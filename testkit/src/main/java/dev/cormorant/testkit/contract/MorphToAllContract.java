package dev.cormorant.testkit.contract;

import static dev.cormorant.schema.On.on;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Hints.HINTS;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.CodecException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewHint;
import dev.cormorant.testkit.press.NewTopic;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row may lead to any table of the schema that has such a key, under the name of its rows. */
public abstract class MorphToAllContract extends Contract {
    private long ann;
    private long art;

    /** For subclasses. */
    protected MorphToAllContract() {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void press() {
        ann = db().insert(NewWriter.name("Ann")
                        .cityId(db().insert(NewCity.name("Rome")).id()))
                .id();
        art = db().insert(NewTopic.name("art")).id();
        db().insert(NewHint.text("rest").onType("Author").onId(ann));
        db().insert(NewHint.text("paint").onType("Topic").onId(art));
    }

    @Test
    void tablesAreNamedByTheirRowsOrAsTheySay() {
        assertThat(db().ddl())
                .anySatisfy(text -> assertThat(text)
                        .contains("hints_on_type_on_id_check")
                        .contains("'Article'", "'Author'", "'City'", "'Hint'")
                        .doesNotContain("'Writer'")
                        .doesNotContain("'Section'"));
        assertThatThrownBy(() -> db().insert(NewHint.text("x").onType("Writer").onId(ann)))
                .isInstanceOf(CheckViolationException.class);
    }

    @Test
    void rowsAreReadAndAskedFor() {
        assertThat(db().from(HINTS)
                        .orderBy(HINTS.id.asc())
                        .select(HINTS.on.select(on(WRITERS, WRITERS.name), on(TOPICS, TOPICS.name)))
                        .list())
                .containsExactly("Ann", "art");
        assertThat(db().from(HINTS)
                        .where(HINTS.on.is(WRITERS))
                        .select(HINTS.text)
                        .list())
                .containsExactly("rest");
        assertThat(db().from(HINTS)
                        .where(HINTS.on.has(TOPICS, TOPICS.name.eq("art")))
                        .select(HINTS.text)
                        .list())
                .containsExactly("paint");
        assertThat(db().from(TOPICS).select(TOPICS.hints.count()).getOne()).isEqualTo(1);
    }

    @Test
    void aTableOfWhichNothingIsSaidFailsTheRead() {
        assertThatThrownBy(() -> db().from(HINTS)
                        .select(HINTS.on.select(on(WRITERS, WRITERS.name)))
                        .list())
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("behind toAll() by on(..)");
        assertThatThrownBy(() -> HINTS.on.select(on(WRITERS, WRITERS.name), on(WRITERS, WRITERS.name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void allTablesAreNotKnownWithoutASchema() {
        assertThatThrownBy(() -> HINTS.on.rows())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("toAll() leaves it to the schema which tables there are");
        assertThatThrownBy(() -> HINTS.with(HINTS.on))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("say with(on(..)) of those that are wanted");
        assertThat(db().load(
                                db().from(HINTS).list(),
                                HINTS.on.with(on(TOPICS, TOPICS.with()), on(WRITERS, WRITERS.with(WRITERS.city)))))
                .extracting(hint -> hint.get(HINTS.on))
                .containsExactlyInAnyOrder(db().get(WRITERS.id, ann), db().get(TOPICS.id, art));
        assertThat(ARTICLES.label()).isEqualTo("Articles");
    }

    @Test
    void tablesWithAnotherKeyAreNotMeant() {
        assertThatThrownBy(() -> HINTS.on.is(dev.cormorant.testkit.press.Sections.SECTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Hints.on.is(..): it does not lead to Sections");
    }
}
