package dev.cormorant.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.SqlName;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** The lines that messages tell the user to write. */
final class Wording {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private Wording() {}

    /** {@code public final class Posts extends Table<Posts, Post>}. */
    static String classLine(TableClass table) {
        String modifiers = (Visibility.isPublic(table.origin()) ? "public " : "")
                + (table.name().enclosingClassName() == null ? "" : "static ");
        return modifiers + "final class " + table.simpleName() + " extends " + parent(table);
    }

    /** {@code Table<Posts, Post>}. */
    static String parent(TableClass table) {
        String row = table.rowName().map(ClassName::simpleName).orElseGet(() -> rowName(table.simpleName()));
        return (table.isView() ? "View<" : "Table<") + table.simpleName() + ", " + row + ">";
    }

    /** {@code public static final Posts POSTS = new Posts();}. */
    static String constantLine(TableClass table) {
        String name = table.simpleName();
        return "public static final " + name + " " + SqlName.of(name).toUpperCase(Locale.ROOT) + " = new " + name
                + "();";
    }

    /** {@code @Nullable String bio}. */
    static String component(ColumnField column) {
        return (column.isNullable() ? "@Nullable " : "") + shown(column.rowType()) + " " + column.name();
    }

    /** {@code Posts.bio}. */
    static String label(Member member) {
        Element table =
                Objects.requireNonNull(member.origin().getEnclosingElement(), "a field is enclosed by its class");
        return table.getSimpleName() + "." + member.name();
    }

    /** Why there may be nothing behind a step. */
    static String gap(RelationStep step) {
        return step.label() + " may lead to no row";
    }

    /** A type as one writes it, without packages. */
    static String shown(TypeName type) {
        return PACKAGE.matcher(type.toString()).replaceAll("");
    }

    /** A guess at the word for one row of a table. */
    private static String rowName(String table) {
        if (table.endsWith("ies")) {
            return table.substring(0, table.length() - 3) + "y";
        }
        return table.endsWith("s") && table.length() > 1 ? table.substring(0, table.length() - 1) : table + "Row";
    }
}
