package dev.cormorant.internal.plan;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.driver.Changes;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Parameter;
import dev.cormorant.driver.TableBound;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.ir.ValueType;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.query.Explanation;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.render.TableName;
import dev.cormorant.rewrite.Rewrite;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.CellType;
import dev.cormorant.type.Codec;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a built statement through the rooms to a command. Thread-safe. */
public final class Planner {
    private static final ColumnType<Long> COUNT = ColumnTypes.bigint();

    private final Schema schema;
    private final Dialect dialect;
    private final Names names;
    private final Resolvers resolvers;
    private final JsonCodec json;
    private final List<Rewrite> rewrites;
    private final long scanCap;

    /**
     * A planner for one schema on one database.
     *
     * @param scanCap the most rows of a table that is searched without an index; 0 for any number
     */
    public Planner(Schema schema, Dialect dialect, List<Rewrite> rewrites, JsonCodec json, long scanCap) {
        this.schema = schema;
        this.dialect = dialect;
        this.names = new SchemaNames(schema);
        this.resolvers = new Resolvers(names, new TotalOrder(schema), dialect.features());
        this.json = json;
        this.rewrites = List.copyOf(rewrites);
        this.scanCap = scanCap;
    }

    private Resolution resolved(Statement built) {
        return resolvers.resolve(BindNumbering.of(built));
    }

    private Statement rewritten(Statement resolved) {
        Statement changed = resolved;
        for (Rewrite rewrite : rewrites) {
            changed = rewrite.rewrite(changed);
        }
        return changed;
    }

    /** The schema. */
    public Schema schema() {
        return schema;
    }

    /** The database. */
    public Dialect dialect() {
        return dialect;
    }

    /** What tables and columns are called. */
    public Names names() {
        return names;
    }

    /** What writes and reads JSON. */
    public JsonCodec json() {
        return json;
    }

    /** What each pass makes of a statement, by the name of the pass, and at last its text. */
    public Explanation explain(Statement built) {
        Statement resolved = resolved(built).statement();
        Statement rewritten = rewritten(resolved);
        return new Explanation(List.of(
                new Explanation.Room("build", Printer.print(built)),
                new Explanation.Room(
                        "number", Printer.print(BindNumbering.of(built).statement())),
                new Explanation.Room("resolve", Printer.print(resolved)),
                new Explanation.Room("rewrite", Printer.print(rewritten)),
                new Explanation.Room("render", dialect.render(rewritten, names).text())));
    }

    /** A query as the definition of a view has it: with its values, and without rewrites, which are added when it is read. */
    public Select definition(Select built) {
        return resolvers.definition(built);
    }

    /** The statement as a command that runs with any values. */
    public Command command(Statement built) {
        Resolution resolution = resolved(built);
        Statement statement = rewritten(resolution.statement());
        RenderedSql rendered = dialect.render(statement, names);
        Command command = new Command(
                rendered.text(),
                rendered.slots().stream().map(this::parameter).toList(),
                written(statement),
                HiddenColumns.areIn(statement),
                resolution.constants(),
                TouchedTables.readBy(statement, schema),
                TouchedTables.changedBy(statement, schema));
        return command.handingOut(rendered.written()).boundedBy(bounds(statement));
    }

    private List<TableBound> bounds(Statement statement) {
        if (scanCap == 0 || dialect.features().has(Feature.SEARCH_INDEXES)) {
            return List.of();
        }
        return SearchedTables.in(statement).stream().map(this::bound).toList();
    }

    private TableBound bound(TableId table) {
        Select rows = Select.of(
                        List.of(new Column(
                                "", schema.table(table).table().columns().get(0))),
                        new TableSource(table, ""))
                .withRange(new Bind(COUNT, scanCap + 1), null);
        Select count = Select.of(List.of(Aggregate.rows()), new DerivedTable(rows, ""));
        return new TableBound(table.label(), scanCap, command(count));
    }

    /**
     * The command that announces the rows of an insert to the database's own loader; empty where the loader cannot carry
     * them, or a rewrite made something else of the insert.
     */
    public Optional<Command> loading(Insert insert, RowLoader loader) {
        Statement statement = rewritten(resolved(insert).statement());
        List<ColumnType<?>> types = insert.columns().stream()
                .<ColumnType<?>>map(column -> columnType(column.type()))
                .toList();
        if (!statement.equals(insert) || !types.stream().allMatch(type -> loader.carries(type.storage()))) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            CellType<?> cell = cell(types.get(i), insert.columns().get(i).label());
            parameters.add(new Parameter.Value(cell, i));
        }
        List<String> columns = insert.columns().stream().map(names::column).toList();
        TableName table = names.table(insert.table());
        Changes changes = TouchedTables.changedBy(insert, schema);
        return Optional.of(
                new Command(loader.text(table, columns), parameters, table.name(), true, List.of(), Set.of(), changes));
    }

    private @Nullable String written(Statement statement) {
        if (statement instanceof Insert insert) {
            return names.table(insert.table()).name();
        } else if (statement instanceof Update update) {
            return names.table(update.table()).name();
        } else if (statement instanceof Delete delete) {
            return names.table(delete.table()).name();
        }
        return null;
    }

    /** How this database stores a type; the label stands for the column in messages. */
    public <T> CellType<T> cell(ColumnType<T> type, String label) {
        Codec<Object> codec = dialect.types().codec(type.storage());
        return new CellType<>(type.with(json), codec, label);
    }

    private Parameter parameter(BindSlot slot) {
        ColumnType<?> type = columnType(slot.type());
        CellType<?> cell = cell(type, "a value of type " + type);
        if (slot instanceof BindSlot.Element element) {
            return new Parameter.Element(cell, element.index(), element.element());
        }
        if (slot instanceof BindSlot.Array array) {
            return new Parameter.Array(cell, dialect.types().arrays(type.storage()), array.index());
        }
        return new Parameter.Value(cell, slot.index());
    }

    private static ColumnType<?> columnType(ValueType type) {
        if (type instanceof ColumnType<?> columnType) {
            return columnType;
        }
        throw new IllegalStateException("a value of an unknown type " + type);
    }
}
