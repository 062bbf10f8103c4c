package dev.cormorant.internal.sql;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Feature;
import dev.cormorant.driver.Changes;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Parameter;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.type.CellType;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.List;

/** Writes a text with a {@code ?} for each value. Serves one text with one form of values. */
final class SqlCommandWriter {
    private final SqlText text;
    private final List<SqlPlan.Form> forms;
    private final Dialect dialect;
    private final StringBuilder sql = new StringBuilder();
    private final List<Parameter> places = new ArrayList<>();

    SqlCommandWriter(SqlText text, List<SqlPlan.Form> forms, Dialect dialect) {
        this.text = text;
        this.forms = forms;
        this.dialect = dialect;
    }

    Command write() {
        for (SqlPiece piece : text.pieces()) {
            if (piece instanceof SqlPiece.Text plain) {
                sql.append(plain.sql());
            } else if (piece instanceof SqlPiece.Place place) {
                value(place.name());
            } else if (piece instanceof SqlPiece.InPlace place) {
                in(place);
            }
        }
        int most = dialect.features().maxBinds();
        if (places.size() > most) {
            throw new UnsupportedByDatabaseException("The statement has " + places.size() + " values, and "
                    + dialect.features().database() + " takes at most " + most
                    + "; run it for a part of the list at a time");
        }
        return new Command(sql.toString(), places, text.isQuery() ? Changes.NONE : Changes.ANYWHERE);
    }

    private void value(String name) {
        int index = text.parameters().indexOf(name);
        SqlPlan.Form form = forms.get(index);
        if (form.isList()) {
            place(new Parameter.Array(cell(name, form), arrays(name, form), index));
        } else {
            place(new Parameter.Value(cell(name, form), index));
        }
    }

    private void in(SqlPiece.InPlace place) {
        int index = text.parameters().indexOf(place.name());
        SqlPlan.Form form = forms.get(index);
        if (!form.isList()) {
            value(place.name());
            sql.append(place.end());
        } else if (form.places() == 0) {
            empty(place);
        } else {
            CellType<?> cell = cell(place.name(), form);
            for (int i = 0; i < form.places(); i++) {
                sql.append(i == 0 ? "" : ", ");
                place(new Parameter.Element(cell, index, i));
            }
            sql.append(place.end());
        }
    }

    /** Nothing equals null, and a null alone fits operands of every type; the test makes false of what is unknown then. */
    private void empty(SqlPiece.InPlace place) {
        sql.append("null").append(place.end()).append(place.negated() ? " is not false" : " is true");
    }

    private void place(Parameter parameter) {
        sql.append('?');
        places.add(parameter);
    }

    private ArrayBinder arrays(String name, SqlPlan.Form form) {
        if (!dialect.features().has(Feature.ARRAY_BINDS)) {
            throw dialect.features()
                    .refusal("arrays", "the list :" + name + " can only stand in parentheses, as in (:" + name + ")");
        }
        return dialect.types().arrays(storage(name, form));
    }

    @SuppressWarnings(
            "unchecked") // the values are in the form that the codec takes, whose class is the storage's carrier
    private CellType<?> cell(String name, SqlPlan.Form form) {
        Storage storage = storage(name, form);
        Class<Object> carrier = (Class<Object>) storage.kind().carrier();
        return new CellType<>(
                ColumnType.of(carrier, storage, value -> null), dialect.types().codec(storage), ":" + name);
    }

    private static Storage storage(String name, SqlPlan.Form form) {
        Storage storage = form.storage();
        if (storage == null) {
            throw new IllegalArgumentException("The list :" + name
                    + " is empty, which does not say its type; name it, as in bind(\"" + name
                    + "\", ColumnTypes.bigint(), values)");
        }
        return storage;
    }
}
