package dev.cormorant.guide;

import static dev.cormorant.guide.catalog.Items.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.guide.catalog.Condition;
import dev.cormorant.guide.catalog.Details;
import dev.cormorant.guide.catalog.Item;
import dev.cormorant.guide.catalog.NewItem;
import dev.cormorant.guide.catalog.Weight;
import dev.cormorant.guide.catalog.WeightType;
import dev.cormorant.jackson.JacksonCodec;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.contract.Requires;
import dev.cormorant.testkit.law.TypeLaw;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Code of the page on types. */
class TypesTest extends GuideTest {
    @Override
    protected Schema schema() {
        return Schema.of(ITEMS);
    }

    @Override
    void fill() {
        db.insert(NewItem.condition(Condition.FRESH)
                .weight(new Weight(350))
                .words(List.of("sea", "whale"))
                .details(new Details("blue", 635, List.of("none"))));
    }

    @Test
    void insert() {
        // snippet: insert
        Item item = db.insert(NewItem.condition(Condition.USED)
                .weight(new Weight(120))
                .words(List.of("islands", "birds"))
                .bought("2026-01-31")
                .details(new Details("green", 48, List.of()))
                .extra(JsonObject.of("lent to", JsonValue.of("Ada"))));
        // end

        assertThat(item.id().version()).isEqualTo(7);
        assertThat(item.shelf().toString()).hasSize(26);
        assertThat(db.get(ITEMS.id, item.id())).isEqualTo(item);
        assertThatThrownBy(() -> ITEMS.weight.eq(new Weight(-1)))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> showsOfAll("refused", e.getMessage()));
    }

    @Test
    void lists() {
        // snippet: lists
        List<Item> both = db.from(ITEMS)
                .where(ITEMS.words.containsAll(List.of("whale", "sea")))
                .list();
        List<Item> either = db.from(ITEMS)
                .where(ITEMS.words.overlaps(List.of("whale", "birds")))
                .list();
        List<Item> only = db.from(ITEMS)
                .where(ITEMS.words.containedBy(List.of("sea", "whale", "ship")))
                .list();
        // end

        assertThat(both).hasSize(1).isEqualTo(either).isEqualTo(only);
        shows("lists");
    }

    @Test
    void paths() {
        // snippet: paths
        List<Item> thick = db.from(ITEMS)
                .where(
                        ITEMS.details.path("pages").asLong().gt(100L),
                        ITEMS.details.path("awards").at(0).exists())
                .orderBy(ITEMS.details.path("color").asText().asc())
                .list();
        // end

        assertThat(thick).hasSize(1);
        shows("paths");
    }

    @Test
    @Requires(Feature.JSON_CONTAINMENT)
    void containment() {
        // snippet: containment
        List<Item> blue = db.from(ITEMS)
                .where(ITEMS.details.path().contains(JsonObject.of("color", JsonValue.of("blue"))))
                .list();
        // end

        assertThat(blue).hasSize(1);
    }

    @Test
    void codec() {
        DataSource dataSource = database().dataSource();
        // snippet: codec
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        Database db = Database.open(Schema.of(ITEMS), dataSource, s -> s.json(new JacksonCodec(mapper)));
        // end

        assertThat(db.from(ITEMS).list()).hasSize(1);
    }

    // snippet: law
    @Test
    void weightsAreStoredExactly() {
        TypeLaw.of(new WeightType())
                .holdsFor(new Weight(0), new Weight(1), new Weight(Long.MAX_VALUE))
                .refuses(new Weight(-1))
                .hasAnSqlTypeOn("postgres", "mariadb", "sqlite", "h2");
    }
    // end
}
