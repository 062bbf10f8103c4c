package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.render.SampleNames;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement on all dialects, a line for each. */
final class Rendering {
    static final List<String> DIALECTS = List.of("postgres", "mariadb", "sqlite", "h2");

    private Rendering() {}

    static String of(Statement statement) {
        return onEach(dialect -> {
            RenderedSql sql = dialect.render(statement, SampleNames.INSTANCE);
            return sql.written().isEmpty() ? sql.text() : sql.text() + "; the driver hands out " + sql.written();
        });
    }

    /** The expression alone, as the column of a query of posts. */
    static String of(Expr expression) {
        Select select = Select.of(List.of(expression), Posts.POSTS.source());
        return onEach(dialect -> {
            String sql = dialect.render(select, SampleNames.INSTANCE).text();
            return sql.substring("SELECT ".length(), sql.lastIndexOf(" FROM "));
        });
    }

    static String onEach(Function<Dialect, String> text) {
        return DIALECTS.stream()
                .map(name -> "%-8s  %s%n".formatted(name, orRefusal(text, Dialects.named(name))))
                .collect(Collectors.joining());
    }

    private static String orRefusal(Function<Dialect, String> text, Dialect dialect) {
        try {
            return text.apply(dialect);
        } catch (UnsupportedByDatabaseException e) {
            return "REFUSED: " + e.getMessage();
        }
    }
}
