package dev.cormorant.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Page;
import dev.cormorant.page.PageWithoutTotal;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Tree;
import dev.cormorant.type.Vector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CormorantModuleTest {
    private static final long BEYOND_DOUBLES = (1L << 53) + 1;

    private record Line(long id, String title) {}

    private record Numbers(long plain, Long boxed, int small) {}

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new CormorantModule()).build();

    @Test
    void mappersFindIt() throws JsonProcessingException {
        ObjectMapper finding = JsonMapper.builder().findAndAddModules().build();
        assertThat(finding.writeValueAsString(Cursor.of("abc"))).isEqualTo("\"abc\"");
    }

    @Test
    void slicesHaveTheirCursorsAsText() throws JsonProcessingException {
        Slice<Line> slice =
                new Slice<>(List.of(new Line(7, "Hello")), Optional.of(Cursor.of("abc")), Optional.empty(), false);
        assertThat(mapper.writeValueAsString(slice))
                .isEqualTo(
                        "{\"rows\":[{\"id\":7,\"title\":\"Hello\"}],\"next\":\"abc\",\"previous\":null,\"done\":false}");
    }

    @Test
    void cursorsAreReadFromText() throws JsonProcessingException {
        assertThat(mapper.readValue("\"abc\"", Cursor.class)).isEqualTo(Cursor.of("abc"));
        assertThat(mapper.readValue("null", Cursor.class)).isNull();
        assertThatThrownBy(() -> mapper.readValue("{}", Cursor.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void pagesTellHowManyThereAre() throws JsonProcessingException {
        Page<String> page = new Page<>(List.of("a", "b"), 1, 2, 3);
        String json = "{\"rows\":[\"a\",\"b\"],\"page\":1,\"perPage\":2,\"total\":3,\"pages\":2,\"hasNext\":true,"
                + "\"hasPrevious\":false}";
        assertThat(mapper.readTree(mapper.writeValueAsString(page))).isEqualTo(mapper.readTree(json));
        assertThat(mapper.readValue(json, new TypeReference<Page<String>>() {})).isEqualTo(page);
    }

    @Test
    void pagesWithoutTotal() throws JsonProcessingException {
        PageWithoutTotal<String> page = new PageWithoutTotal<>(List.of("a"), 2, 1, true);
        assertThat(mapper.readTree(mapper.writeValueAsString(page)))
                .isEqualTo(mapper.readTree(
                        "{\"rows\":[\"a\"],\"page\":2,\"perPage\":1,\"hasNext\":true,\"hasPrevious\":true}"));
    }

    @Test
    void treesHaveRowsAndChildren() throws JsonProcessingException {
        Tree<String> tree = Tree.of("root", List.of(Tree.of("leaf", List.of())));
        assertThat(mapper.writeValueAsString(tree))
                .isEqualTo("{\"row\":\"root\",\"children\":[{\"row\":\"leaf\",\"children\":[]}]}");
    }

    @Test
    void vectorsAreListsOfNumbers() throws JsonProcessingException {
        Vector vector = Vector.of(0.5f, -1f);
        assertThat(mapper.writeValueAsString(vector)).isEqualTo("[0.5,-1.0]");
        assertThat(mapper.readValue("[0.5, -1]", Vector.class)).isEqualTo(vector);
    }

    @Test
    void valuesOfTheCore() throws JsonProcessingException {
        JsonValue value = JsonObject.of("a", JsonValue.of(true));
        assertThat(mapper.writeValueAsString(value)).isEqualTo("{\"a\":true}");
        assertThat(mapper.readValue("{\"a\":true}", JsonValue.class)).isEqualTo(value);
    }

    @Test
    void longsAreTextWhereThatIsSaid() throws JsonProcessingException {
        Numbers numbers = new Numbers(BEYOND_DOUBLES, BEYOND_DOUBLES, 1);
        assertThat(mapper.writeValueAsString(numbers))
                .isEqualTo("{\"plain\":9007199254740993,\"boxed\":9007199254740993,\"small\":1}");
        ObjectMapper texts = JsonMapper.builder()
                .addModule(new CormorantModule().longsAsText())
                .build();
        String json = "{\"plain\":\"9007199254740993\",\"boxed\":\"9007199254740993\",\"small\":1}";
        assertThat(texts.writeValueAsString(numbers)).isEqualTo(json);
        assertThat(texts.readValue(json, Numbers.class)).isEqualTo(numbers);
        assertThat(mapper.readValue(json, Numbers.class)).isEqualTo(numbers);
    }
}
