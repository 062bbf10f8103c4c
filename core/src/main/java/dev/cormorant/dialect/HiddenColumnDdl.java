package dev.cormorant.dialect;

import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.IndexDefinition.ColumnKey;
import dev.cormorant.ddl.IndexDefinition.ExpressionKey;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.render.Literals;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Definitions for a database whose indexes are on columns alone, over all rows. Columns that it computes, and that nobody
 * sees who does not name them, stand for the rest: for expressions, for the rows of a unique index that has a condition, and
 * for nulls that are the same.
 */
public abstract class HiddenColumnDdl extends DdlRenderer {
    private static final Storage FLAG = new Storage(Kind.BOOLEAN, 0, 0);
    private static final int LONGEST_STEM = 58;

    private final TypeMap types;

    /** A renderer with these types and literals. */
    protected HiddenColumnDdl(TypeMap types, Literals literals) {
        super(types, literals);
        this.types = types;
    }

    /** What an index is on: a part as it is, or a hidden column that stands for it. */
    private record Key(IndexDefinition.Part part, @Nullable Computed computed) {}

    /** A value that the database computes. */
    private record Computed(String sql, Storage storage) {}

    /** The line of a hidden column. */
    protected abstract String hiddenColumn(String name, String type, String expression);

    /** An expression for a value of a storage that is not null; which one makes no difference. */
    protected abstract String anyValue(Storage storage);

    /** Whether the database itself lets nulls be the same in this index. */
    protected boolean knowsSameNulls(IndexDefinition index) {
        return false;
    }

    /** The key of an index that is on a part as it is. */
    protected String plainKey(TableDefinition table, IndexDefinition index, IndexDefinition.Part part) {
        return sql(part.key());
    }

    @Override
    protected final List<String> hiddenColumns(TableDefinition table) {
        return indexes(table).stream()
                .flatMap(index -> hiddenColumns(index, keys(table, index)))
                .toList();
    }

    private Stream<String> hiddenColumns(IndexDefinition index, List<Key> keys) {
        return IntStream.range(0, keys.size()).boxed().flatMap(i -> {
            Computed computed = keys.get(i).computed();
            return Stream.ofNullable(computed)
                    .map(value -> hiddenColumn(hiddenName(index, i), types.sqlType(value.storage()), value.sql()));
        });
    }

    @Override
    protected final List<String> indexKeys(TableDefinition table, IndexDefinition index) {
        List<Key> keys = keys(table, index);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> {
                    Key key = keys.get(i);
                    String name =
                            key.computed() == null ? plainKey(table, index, key.part()) : quoted(hiddenName(index, i));
                    return name + direction(key.part());
                })
                .toList();
    }

    private static String hiddenName(IndexDefinition index, int key) {
        String stem = index.name();
        return stem.substring(0, Math.min(stem.length(), LONGEST_STEM)) + "_" + (key + 1);
    }

    private List<Key> keys(TableDefinition table, IndexDefinition index) {
        List<Key> keys = new ArrayList<>();
        for (IndexDefinition.Part part : index.parts()) {
            boolean sameNulls = index.nullsNotDistinct() && !knowsSameNulls(index) && isNullable(table, part);
            if (part.key() instanceof ColumnKey && index.where() == null && !sameNulls) {
                keys.add(new Key(part, null));
                continue;
            }
            Computed value = new Computed(sql(part.key()), storage(table, part));
            Stream<Computed> values = sameNulls ? nullAndValue(value) : Stream.of(value);
            values.forEach(each -> keys.add(new Key(part, within(index, each))));
        }
        return keys;
    }

    private Stream<Computed> nullAndValue(Computed value) {
        String any = anyValue(value.storage());
        return Stream.of(
                new Computed("(" + value.sql() + " IS NULL)", FLAG),
                new Computed("COALESCE(" + value.sql() + ", " + any + ")", value.storage()));
    }

    /** Null in the rows that the index does not hold, so that it tells none of them apart. */
    private Computed within(IndexDefinition index, Computed value) {
        return index.where() == null
                ? value
                : new Computed(
                        "CASE WHEN " + condition(index.where()) + " THEN " + value.sql() + " END", value.storage());
    }

    /** The condition is part of the hidden columns. */
    @Override
    protected String indexOptions(IndexDefinition index) {
        return "";
    }

    /** How the values of a part are stored. */
    protected static Storage storage(TableDefinition table, IndexDefinition.Part part) {
        return part.key() instanceof ColumnKey column
                ? table.column(column.column()).storage()
                : ((ExpressionKey) part.key()).storage();
    }
}
