package dev.cormorant.testkit.random;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A relation as it is to be. */
sealed interface RelationDraft {
    /** Its field. */
    String field();

    /** The table that it leads to. */
    RandomTable<?> target();

    /** Whether a row can have several related rows. */
    boolean isMany();

    /** Which side has the key, and how many rows it leads to. */
    enum Kind {
        BELONGS_TO,
        HAS_ONE,
        HAS_MANY
    }

    /**
     * A relation by a key on either side.
     *
     * @param near the columns of the own table
     * @param far the columns of the other table
     * @param bare whether no foreign key holds to it
     * @param where which rows it leads to; null for all
     * @param first the column whose least value tells to which of several rows it leads; null for all
     */
    record ByKey(
            String field,
            Kind kind,
            RandomTable<?> target,
            List<String> near,
            List<String> far,
            boolean bare,
            @Nullable FilterDraft where,
            @Nullable String first)
            implements RelationDraft {
        @Override
        public boolean isMany() {
            return kind == Kind.HAS_MANY;
        }

        @Override
        public String toString() {
            String own = String.join(", ", near);
            String others = fields(far);
            String call = switch (kind) {
                case BELONGS_TO ->
                    "belongsTo(() -> %s, %s)%s".formatted(target, own, bare ? ".to(" + others + ")" : "");
                case HAS_ONE -> "hasOne(() -> %s, %s).from(%s)".formatted(target, others, own);
                case HAS_MANY -> "hasMany(() -> %s, %s).from(%s)".formatted(target, others, own);
            };
            return "%s = %s%s%s%s"
                    .formatted(
                            field,
                            call,
                            bare ? ".withoutForeignKey()" : "",
                            filter(where),
                            first == null ? "" : ".first(x -> x." + first + ".asc())");
        }
    }

    /**
     * A relation over a table that links rows.
     *
     * @param toThis the column that refers to the own table
     * @param toTarget the column that refers to the other table
     * @param where which rows it leads to; null for all
     */
    record OverTable(
            String field,
            RandomTable<?> target,
            RandomTable<?> junction,
            String toThis,
            String toTarget,
            @Nullable FilterDraft where)
            implements RelationDraft {
        @Override
        public boolean isMany() {
            return true;
        }

        @Override
        public String toString() {
            return "%s = manyToMany(() -> %s).through(() -> %s, %s)%s"
                    .formatted(field, target, junction, fields(List.of(toThis, toTarget)), filter(where));
        }
    }

    /**
     * A relation to the rows of which a morph leads to the own table.
     *
     * @param target the table that has the morph
     * @param where which rows it leads to; null for all
     * @param first the column whose least value tells to which of several rows it leads; null for all
     */
    record ByMorph(
            String field,
            RandomTable<?> target,
            @Nullable FilterDraft where,
            @Nullable String first) implements RelationDraft {
        @Override
        public boolean isMany() {
            return first == null;
        }

        @Override
        public String toString() {
            return "%s = %s(() -> %s, x -> x.morph)%s%s"
                    .formatted(
                            field,
                            first == null ? "morphMany" : "morphOne",
                            target,
                            filter(where),
                            first == null ? "" : ".first(x -> x." + first + ".asc())");
        }
    }

    /**
     * A relation over a table that links rows, by its morph on one side.
     *
     * @param key the column of that table that refers to the other side
     * @param near whether its morph is what leads to the own table
     * @param where which rows it leads to; null for all
     */
    record OverMorph(
            String field,
            RandomTable<?> target,
            RandomTable<?> junction,
            String key,
            boolean near,
            @Nullable FilterDraft where)
            implements RelationDraft {
        @Override
        public boolean isMany() {
            return true;
        }

        @Override
        public String toString() {
            return "%s = %s(() -> %s).through(() -> %s, %s)%s"
                    .formatted(
                            field,
                            near ? "morphToMany" : "morphedByMany",
                            target,
                            junction,
                            near ? "x -> x.morph, x -> x." + key : "x -> x." + key + ", x -> x.morph",
                            filter(where));
        }
    }

    /** A relation over two others, one after the other. */
    record OverRelations(String field, RelationDraft first, RelationDraft second) implements RelationDraft {
        @Override
        public RandomTable<?> target() {
            return second.target();
        }

        @Override
        public boolean isMany() {
            return true;
        }

        @Override
        public String toString() {
            return "%s = through(%s, x -> x.%s) // by %s and %s"
                    .formatted(field, first.field(), second.field(), first, second);
        }
    }

    private static String fields(List<String> names) {
        return names.stream().map(name -> "x -> x." + name).collect(Collectors.joining(", "));
    }

    private static String filter(@Nullable FilterDraft where) {
        return where == null ? "" : ".where(x -> x." + where.condition() + ")";
    }
}
