package dev.cormorant.internal.define;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.LateValue;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.HashSet;
import java.util.Set;

/** Finds out what a view reads: tables, other views, the time. */
final class ViewSources extends StatementRewriter {
    private final Set<TableId> tables = new HashSet<>();
    private boolean time;

    private ViewSources() {}

    static ViewSources of(Select query) {
        ViewSources sources = new ViewSources();
        sources.rewrite(query);
        return sources;
    }

    Set<TableId> tables() {
        return tables;
    }

    boolean areOfTheTime() {
        return time;
    }

    @Override
    protected TableSource rewriteTable(TableSource node) {
        tables.add(node.table());
        return node;
    }

    @Override
    public Expr visitBind(Bind node) {
        time |= node.value() instanceof LateValue;
        return node;
    }
}
