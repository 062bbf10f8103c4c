package dev.cormorant.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The text of a statement while it grows, with the slots of its binds. Belongs to one walk. */
public final class SqlWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<BindSlot> slots = new ArrayList<>();
    private final char quote;
    private List<String> written = List.of();

    /** An empty text whose identifiers stand between these characters. */
    public SqlWriter(char quote) {
        this.quote = quote;
    }

    /** Adds SQL that holds neither names nor values. */
    public SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    /** Adds SQL that holds neither names nor values before all that is there. */
    public SqlWriter ahead(String sql) {
        text.insert(0, sql);
        return this;
    }

    /** Adds a number that is part of the statement's shape. */
    public SqlWriter number(int number) {
        text.append(number);
        return this;
    }

    /** Adds a name, quoted. */
    public SqlWriter name(String name) {
        text.append(quote);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == quote) {
                text.append(quote);
            }
            text.append(c);
        }
        text.append(quote);
        return this;
    }

    /** Adds the name of a table. */
    public SqlWriter name(TableName table) {
        if (table.schema() != null) {
            name(table.schema()).sql(".");
        }
        return name(table.name());
    }

    /** Adds a place for a value. */
    public SqlWriter bind(BindSlot slot) {
        text.append('?');
        slots.add(slot);
        return this;
    }

    /** Says that these columns of the written rows come back, for which not the text but the driver is asked. */
    public SqlWriter written(List<String> columns) {
        written = columns;
        return this;
    }

    /** Adds every item, with a separator between them. */
    public <T> SqlWriter each(Iterable<? extends T> items, String separator, Consumer<? super T> writer) {
        String before = "";
        for (T item : items) {
            text.append(before);
            writer.accept(item);
            before = separator;
        }
        return this;
    }

    /** The text alone, of a walk that has bound nothing. */
    public String text() {
        if (!slots.isEmpty()) {
            throw new IllegalStateException("the text has binds: " + text);
        }
        return text.toString();
    }

    /** The text with its slots. */
    public RenderedSql rendered() {
        return new RenderedSql(text.toString(), slots, written);
    }
}
