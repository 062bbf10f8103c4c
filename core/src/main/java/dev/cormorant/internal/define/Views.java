package dev.cormorant.internal.define;

import dev.cormorant.ddl.ViewDefinition;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.RowQuery;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableId;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the definitions of a schema's views, each after those that it reads. */
public final class Views {
    private final Map<TableId, SchemaTable> views = new HashMap<>();
    private final Features features;
    private final Function<RowQuery, Select> resolved;
    private final List<ViewDefinition> defined = new ArrayList<>();
    private final Set<TableId> begun = new HashSet<>();
    private final Set<TableId> done = new HashSet<>();

    private Views(Features features, Function<RowQuery, Select> resolved) {
        this.features = features;
        this.resolved = resolved;
    }

    /**
     * The definitions of a schema's views on a database that can do this; the function resolves their queries.
     *
     * @throws SchemaException if a view reads itself, by way of others, or speaks of the time
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database has no such views
     */
    public static List<ViewDefinition> of(Schema schema, Features features, Function<RowQuery, Select> resolved) {
        Views views = new Views(features, resolved);
        schema.views().forEach(view -> views.views.put(view.table(), view));
        schema.views().forEach(views::define);
        return List.copyOf(views.defined);
    }

    private void define(SchemaTable view) {
        if (done.contains(view.table())) {
            return;
        }
        if (!begun.add(view.table())) {
            throw new SchemaException(List.of(view + " reads itself, by way of other views; leave one of them out"));
        }
        Select query = resolved.apply(view.query().orElseThrow());
        if (CaseMapping.isIn(query) && !features.has(Feature.CASE_MAPPING_IN_DEFINITIONS)) {
            throw features.refusal(
                    "lower or upper case for every program in views, and " + view + " is one",
                    "store the text in one case");
        }
        ViewSources sources = ViewSources.of(query);
        if (sources.areOfTheTime()) {
            throw new SchemaException(
                    List.of(view + " speaks of the time of a statement, which is that of its definition;"
                            + " give the time to the queries that read the view"));
        }
        for (TableId source : sources.tables()) {
            SchemaTable other = views.get(source);
            if (other != null) {
                define(other);
            }
        }
        done.add(view.table());
        defined.add(new ViewDefinition(
                view.schema().orElse(null),
                view.name(),
                view.table().columns().stream().map(view::nameOf).toList(),
                query));
    }
}
