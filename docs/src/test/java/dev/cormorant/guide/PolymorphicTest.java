package dev.cormorant.guide;

import static dev.cormorant.guide.museum.Notes.NOTES;
import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Photos.PHOTOS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;
import static dev.cormorant.guide.museum.Themes.THEMES;
import static dev.cormorant.schema.On.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.museum.Museum;
import dev.cormorant.guide.museum.NewNote;
import dev.cormorant.guide.museum.NewPainting;
import dev.cormorant.guide.museum.NewPhoto;
import dev.cormorant.guide.museum.NewSculpture;
import dev.cormorant.guide.museum.NewTheme;
import dev.cormorant.guide.museum.NewTheming;
import dev.cormorant.guide.museum.Note;
import dev.cormorant.guide.museum.Painting;
import dev.cormorant.guide.museum.Sculpture;
import dev.cormorant.guide.museum.Theme;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on polymorphic relations. */
class PolymorphicTest extends GuideTest {
    private final List<String> titles = new ArrayList<>();

    @Override
    protected Schema schema() {
        return Museum.SCHEMA;
    }

    @Override
    void fill() {
        Painting waves = db.insert(NewPainting.title("The Great Wave"));
        db.insert(NewPainting.title("Red Fuji"));
        Sculpture thinker = db.insert(NewSculpture.name("The Thinker").kilos(700));
        db.insertAll(List.of(
                NewNote.text("So blue!").aboutType("Painting").aboutId(waves.id()),
                NewNote.text("So heavy!").aboutType("Sculpture").aboutId(thinker.id())));
        db.sql("insert into :notes (:text, :type, :key) values ('Where is it?', 'Painting', 4711)")
                .name("notes", NOTES)
                .name("text", NOTES.text)
                .name("type", NOTES.aboutType)
                .name("key", NOTES.aboutId)
                .execute();
        db.insert(NewPhoto.file("wave.png").ofType("Painting").ofId(waves.id()));
        Theme sea = db.insert(NewTheme.name("sea"));
        db.insert(NewTheming.themeId(sea.id()).workType("Painting").workId(waves.id()));
    }

    @Test
    void back() {
        // snippet: back
        record Card(String title, long notes, @Nullable String photo, List<String> themes) {}

        List<Card> cards = db.from(PAINTINGS)
                .where(PAINTINGS.notes.isNotEmpty())
                .select(Selection.of(
                        PAINTINGS.title,
                        PAINTINGS.notes.count(),
                        PAINTINGS.photo.get(p -> p.file),
                        PAINTINGS.themes.select(THEMES.name),
                        Card::new))
                .list();
        // end

        assertThat(cards).containsExactly(new Card("The Great Wave", 1, "wave.png", List.of("sea")));
        shows("back");
    }

    // snippet: types
    sealed interface Work permits Canvas, Stone {}

    record Canvas(String title, List<String> themes) implements Work {}

    record Stone(String name, int kilos) implements Work {}

    record Line(String text, @Nullable Work about) {}
    // end

    @Test
    void select() {
        // snippet: select
        List<Line> lines = db.from(NOTES)
                .orderBy(NOTES.id.asc())
                .select(Selection.of(
                        NOTES.text,
                        NOTES.about.<Work>select(
                                on(
                                        PAINTINGS,
                                        Selection.of(
                                                PAINTINGS.title, PAINTINGS.themes.select(THEMES.name), Canvas::new)),
                                on(SCULPTURES, Selection.of(SCULPTURES.name, SCULPTURES.kilos, Stone::new))),
                        Line::new))
                .list();
        // end

        assertThat(lines)
                .containsExactly(
                        new Line("So blue!", new Canvas("The Great Wave", List.of("sea"))),
                        new Line("So heavy!", new Stone("The Thinker", 700)),
                        new Line("Where is it?", null));
        shows("select");
    }

    @Test
    void rows() {
        // snippet: rows
        List<@Nullable Object> works = db.from(NOTES)
                .orderBy(NOTES.id.asc())
                .select(NOTES.about.rows())
                .list();
        // end

        assertThat(works.get(0)).isInstanceOf(Painting.class);
        assertThat(works.get(1)).isInstanceOf(Sculpture.class);
        assertThat(works.get(2)).isNull();
    }

    @Test
    void later() {
        List<Note> notes = db.from(NOTES).orderBy(NOTES.id.asc()).list();
        // snippet: later
        for (Loaded<Note> note : db.load(notes, NOTES.about)) {
            Object about = note.get(NOTES.about);
            if (about instanceof Painting painting) {
                titles.add(painting.title());
            }
        }
        // end

        assertThat(titles).containsExactly("The Great Wave");
    }

    @Test
    void laterWith() {
        List<Note> notes = db.from(NOTES).orderBy(NOTES.id.asc()).list();
        // snippet: laterWith
        var about =
                NOTES.about.with(on(PAINTINGS, PAINTINGS.with(PAINTINGS.themes)), on(SCULPTURES, SCULPTURES.with()));

        List<Loaded<Note>> loaded = db.load(notes, about);
        // end

        assertThat(loaded.get(0).get(NOTES.about)).isInstanceOf(Painting.class);
    }

    @Test
    void filter() {
        // snippet: filter
        List<String> texts = db.from(NOTES)
                .where(NOTES.about
                        .is(SCULPTURES)
                        .or(NOTES.about.has(PAINTINGS, PAINTINGS.themes.some(THEMES.name.eq("sea")))))
                .orderBy(NOTES.id.asc())
                .select(NOTES.text)
                .list();
        // end

        assertThat(texts).containsExactly("So blue!", "So heavy!");
        shows("filter");
    }

    @Test
    void rules() {
        showsOfAll(
                "rules",
                Museum.SCHEMA.table(PHOTOS).checks().get(0).name() + "\n"
                        + Museum.SCHEMA.table(NOTES).checks().get(0).name() + "\n"
                        + Museum.SCHEMA.table(NOTES).indexes().get(0).name());
        CheckViolationException refused = catchThrowableOfType(
                CheckViolationException.class,
                () -> db.insert(NewNote.text("x").aboutType("Building").aboutId(1)));
        assertThat(refused).isNotNull();
    }

    @Test
    void gone() {
        ForeignKeyViolationException refused = catchThrowableOfType(
                ForeignKeyViolationException.class,
                () -> db.delete(SCULPTURES).allRows().execute());
        showsOfAll("gone", refused.getMessage());
        assertThat(db.from(SCULPTURES).count()).isEqualTo(1);
    }

    @Test
    void missing() {
        IllegalArgumentException refused = catchThrowableOfType(
                IllegalArgumentException.class, () -> NOTES.about.select(on(PAINTINGS, PAINTINGS.title)));
        showsOfAll("missing", refused.getMessage());
    }
}
