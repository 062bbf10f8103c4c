package dev.cormorant.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.cormorant.json.JsonValue;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Page;
import dev.cormorant.page.PageWithoutTotal;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Tree;
import dev.cormorant.type.Vector;

/**
 * Teaches a mapper of one's own what queries yield, so that it can be answered as it is: pages with their number of pages,
 * slices with their cursors as text, trees, vectors as lists of numbers, and {@link JsonValue} at any place. Rows and shapes
 * are records, which Jackson knows. Mappers that look for modules find it by themselves.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CormorantModule().longsAsText()).build();
 * mapper.writeValueAsString(db.from(POSTS).select(PostCard.class).after(null, 20));
 * // {"rows":[{"id":"7","title":"Hello"}],"next":"AWkR..","previous":null,"done":false}
 * }</pre>
 *
 * <p>To be set up before it is given to a mapper, by one thread.
 */
public final class CormorantModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Numbers stay numbers. */
    public CormorantModule() {
        super("cormorant");
        addSerializer(JsonValue.class, new JsonValueWriter());
        addDeserializer(JsonValue.class, new JsonValueReader());
        addSerializer(Cursor.class, ToStringSerializer.instance);
        addDeserializer(Cursor.class, new CursorReader());
        addSerializer(Vector.class, new VectorWriter());
        addDeserializer(Vector.class, new VectorReader());
        setMixInAnnotation(Page.class, PageProperties.class);
        setMixInAnnotation(PageWithoutTotal.class, PageWithoutTotalProperties.class);
        setMixInAnnotation(Slice.class, SliceProperties.class);
        setMixInAnnotation(Tree.class, TreeProperties.class);
    }

    /**
     * Writes each {@code long} as text: JavaScript reads numbers as 64-bit floating point, which has no whole numbers of its own
     * beyond 2^53. They are read from text and from numbers with or without this.
     */
    public CormorantModule longsAsText() {
        addSerializer(Long.class, ToStringSerializer.instance);
        addSerializer(Long.TYPE, ToStringSerializer.instance);
        return this;
    }
}
