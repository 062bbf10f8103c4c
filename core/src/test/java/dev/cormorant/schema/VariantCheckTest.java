package dev.cormorant.schema;

import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Sketch.OldRecords;
import dev.cormorant.schema.Sketch.Teams;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with variants is told when the schema is built, and what rows of each hold follows from what they read. */
class VariantCheckTest {
    private final OldRecords records = new OldRecords();
    private ColumnKinds<OldRecords>.Identity<Long> id;
    private ColumnKinds<OldRecords>.Required<String> kind;
    private ColumnKinds<OldRecords>.Nullable<String> title;
    private ColumnKinds<OldRecords>.Nullable<Integer> pages;

    /** The kinds of record. */
    enum Kind {
        BOOK,
        DISC
    }

    @BeforeEach
    void columns() {
        id = records.add("id", records.identity());
        kind = records.add("kind", records.varchar(6));
        title = records.add("title", records.text().nullable());
        pages = records.add("pages", records.integer().nullable());
    }

    private VariantDeclarations<OldRecords>.LastVariant<String, Object> variants() {
        return records.variants(kind, Object.class)
                .variant("book", () -> Selection.of(title, pages, List::of))
                .variant("disc", () -> title);
    }

    private List<String> problemsOf(VariantSelection<OldRecords, ?> variants) {
        records.add("content", variants);
        return problems(records);
    }

    private VariantRules rules(VariantSelection<OldRecords, ?> variants) {
        records.add("content", variants);
        return Schema.of(records).table(records).variants().get(0);
    }

    @Test
    void theColumnsOfAVariantAreThoseThatItReads() {
        VariantRules rules = rules(variants().optional(title));
        assertThat(rules).hasToString("content is book (title, pages) or disc (title or none)");
        assertThat(rules.columns()).containsExactly(title, pages);
    }

    @Test
    void whatExpressionsAndRelationsReadCounts() {
        Teams teams = new Teams();
        Column<Teams, Long> teamId = teams.add("id", teams.identity());
        var team = records.add("teamId", records.bigint().nullable().references(() -> teamId));
        var other = records.add("otherId", records.bigint().nullable().references(() -> teamId));
        var ofTeam = records.add("team", records.belongsTo(() -> teams, team));
        var ofOther = records.add("other", records.belongsTo(() -> teams, other));
        records.add(
                "content",
                records.variants(kind, Object.class)
                        .variant("book", () -> title.upper())
                        .variant("disc", () -> pages.plus(1).coalesce(0))
                        .variant("team", () -> ofTeam.get(t -> teamId))
                        .variant("other", () -> ofOther.select(teams)));
        assertThat(Schema.of(teams, records).table(records).variants())
                .singleElement()
                .hasToString("content is book (title) or disc (pages) or team (teamId) or other (otherId)");
    }

    @Test
    void whatTheDatabaseComputesIsFree() {
        var twice = records.add("twice", records.integer().nullable().generatedAs(() -> pages.times(2)));
        VariantRules rules = rules(records.variants(kind, Object.class)
                .variant("book", () -> pages)
                .variant("disc", () -> twice));
        assertThat(rules).hasToString("content is book (pages) or disc");
    }

    @Test
    void theCheckHasTheColumnsInItsName() {
        records.add("content", variants());
        assertThat(Schema.of(records).table(records).checks())
                .extracting(Check::name)
                .containsExactly("OldRecords_kind_title_pages_check");
    }

    @Test
    void whereNoColumnMayBeNullTheKindIsChecked() {
        records.add(
                "content",
                records.variants(kind, Object.class).variant("book", () -> id).variant("disc", () -> id));
        assertThat(Schema.of(records).table(records).checks())
                .extracting(Check::name)
                .containsExactly("OldRecords_kind_check");
    }

    @Test
    void thereAreTwo() {
        assertThat(problemsOf(records.variants(kind, Object.class).variant("book", () -> title)))
                .containsExactly("OldRecords.content: there are not two variants; add .variant(\"..\", () ->"
                        + " Selection.of(..)), or select the columns without variants");
    }

    @Test
    void othersAreOneToo() {
        assertThat(rules(records.variants(kind, Object.class)
                        .variant("book", () -> title)
                        .otherwise(() -> id)))
                .hasToString("content is book (title) or of another kind");
    }

    @Test
    void eachHasANameThatFits() {
        assertThat(problemsOf(variants().variant("book", () -> id).variant("magazine", () -> id)))
                .hasSize(2)
                .contains(
                        "OldRecords.content: two variants have the name book; each row is of one of them, so say another"
                                + " one")
                .anyMatch(problem -> problem.startsWith("OldRecords.content: the name of a kind: ")
                        && problem.endsWith("; say another one, or change OldRecords.kind"));
    }

    @Test
    void aRowSaysOfWhichKindItIs() {
        var other = records.add("other", records.text().nullable());
        assertThat(problemsOf(records.variants(other, Object.class)
                        .variant("book", () -> title)
                        .variant("disc", () -> pages)))
                .containsExactly("OldRecords.content: a row without a kind would be of no variant, and OldRecords.other"
                        + " may be null; leave out its .nullable()");
    }

    @Test
    void aKindIsGiven() {
        var other = records.add("other", records.text().generatedAs(() -> kind.upper()));
        assertThat(problemsOf(records.variants(other, Object.class)
                        .variant("BOOK", () -> title)
                        .variant("DISC", () -> pages)))
                .containsExactly(
                        "OldRecords.content: a row says of which kind it is, and OldRecords.other is generated;"
                                + " name a column that rows are given");
    }

    @Test
    void kindsHaveNames() {
        var number = records.add("number", records.integer());
        assertThat(problemsOf(records.variants(number, Object.class)
                        .variant(1, () -> title)
                        .variant(2, () -> pages)))
                .singleElement()
                .asString()
                .startsWith("OldRecords.content: kinds have names, and OldRecords.number is INTEGER")
                .endsWith("; make it a varchar, a text or an enumeration");
    }

    @Test
    void eachConstantHasAVariant() {
        var constant = records.add("constant", records.enumeration(Kind.class));
        var one = records.variants(constant, Object.class).variant(Kind.BOOK, () -> title);
        assertThat(problemsOf(one.variant(Kind.BOOK, () -> pages)))
                .containsExactly(
                        "OldRecords.content: two variants have the name BOOK; each row is of one of them, so say another"
                                + " one",
                        "OldRecords.content: OldRecords.constant may hold [DISC], which no variant is of; add"
                                + " .variant(..), or .otherwise(..)");
    }

    @Test
    void eachWordOfAListHasAVariant() {
        var word = records.add("word", records.enumeration("book", "disc", "tape"));
        var two = records.variants(word, Object.class)
                .variant("book", () -> title)
                .variant("disc", () -> title);
        assertThat(problemsOf(two))
                .containsExactly("OldRecords.content: OldRecords.word may hold [tape], which no variant is of; add"
                        + " .variant(..), or .otherwise(..)");
    }

    @Test
    void constantsMayBeOthers() {
        var constant = records.add("constant", records.enumeration(Kind.class));
        assertThat(rules(records.variants(constant, Object.class)
                        .variant(Kind.BOOK, () -> title)
                        .otherwise(() -> pages)))
                .hasToString("content is BOOK (title) or of another kind");
    }

    @Test
    void optionalColumnsAreReadAndMayBeNull() {
        assertThat(problemsOf(variants().optional(pages, kind)))
                .containsExactlyInAnyOrder(
                        "OldRecords.content: optional(..) names OldRecords.pages, which the variant disc does not read;"
                                + " leave it out, or select it",
                        "OldRecords.content: optional(..) names OldRecords.kind, which is never null; leave it out");
    }

    @Test
    void aVariantIsOfOneRow() {
        assertThat(problemsOf(variants().variant("all", () -> pages.sum())))
                .containsExactly("OldRecords.content: the variant all reads a value of many rows, and is of one; leave"
                        + " out aggregates and ranks");
    }

    @Test
    void noColumnGetsAValueThatItsVariantHasNot() {
        var stock = records.add("stock", records.integer().nullable().defaultsTo(1));
        assertThat(problemsOf(variants().variant("spare", () -> stock)))
                .containsExactly("OldRecords.content: OldRecords.stock gets a value by itself, in rows of variants that"
                        + " do not read it too; leave out its default and onUpdate");
    }

    @Test
    void noColumnLosesTheValueThatItsVariantNeeds() {
        var next = records.add(
                "next", records.bigint().nullable().references(() -> id).onDelete(ReferentialAction.SET_NULL));
        assertThat(problemsOf(variants().variant("part", () -> next)))
                .containsExactly(
                        "OldRecords.content: OldRecords.next becomes null by SET_NULL in rows that need a value;"
                                + " say .optional(next), or choose another action");
    }
}
