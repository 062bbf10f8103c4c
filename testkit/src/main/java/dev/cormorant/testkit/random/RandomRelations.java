package dev.cormorant.testkit.random;

import dev.cormorant.type.Storage;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the relations between tables: by foreign keys, by columns that happen to have one type, and over what is between. */
final class RandomRelations {
    private static final Set<Storage.Kind> UNLINKED =
            EnumSet.of(Storage.Kind.ARRAY, Storage.Kind.JSON, Storage.Kind.BYTES);

    private final Dice dice;
    private final RandomValues values;
    private final Hiding hiding;
    private final List<RandomTable<?>> tables;

    /** Between tables of which each refers only to those before it. */
    RandomRelations(Dice dice, RandomValues values, Hiding hiding, List<RandomTable<?>> tables) {
        this.dice = dice;
        this.values = values;
        this.hiding = hiding;
        this.tables = tables;
    }

    void draw() {
        for (RandomTable<?> table : tables) {
            toReferenced(table);
            if (hiding != Hiding.NONE && !dice.oneIn(3)) {
                table.show(new Sight(filter(table), hiding));
            }
        }
        tables.forEach(this::toReferring);
        tables.stream().filter(table -> table.draft().isTree()).forEach(this::toItself);
        for (int i = dice.between(2, 6); i > 0; i--) {
            byColumns(dice.pick(tables), dice.pick(tables), dice.oneIn(4) ? 2 : 1);
        }
        tables.forEach(this::overTable);
        tables.forEach(table -> table.morphDraft().ifPresent(morph -> byMorph(table, morph)));
        for (int i = dice.between(1, 4); i > 0; i--) {
            overRelations(dice.pick(tables));
        }
    }

    private void toReferenced(RandomTable<?> source) {
        for (ColumnDraft key : keys(source)) {
            relate(
                    source,
                    RelationDraft.Kind.BELONGS_TO,
                    referenced(key),
                    List.of(key.field()),
                    referencedKey(key),
                    false);
        }
    }

    private void toReferring(RandomTable<?> target) {
        for (ColumnDraft key : keys(target)) {
            RandomTable<?> source = referenced(key);
            relate(source, RelationDraft.Kind.HAS_MANY, target, referencedKey(key), List.of(key.field()), false);
            if (target.draft().hasSimpleKey()) {
                relate(source, RelationDraft.Kind.HAS_ONE, target, referencedKey(key), List.of(key.field()), false);
            }
        }
    }

    private void toItself(RandomTable<?> table) {
        List<String> key =
                table.draft().simpleKey().stream().map(ColumnDraft::field).toList();
        List<String> up = List.of(TableDraft.UP);
        relate(table, RelationDraft.Kind.BELONGS_TO, table, up, key, true);
        relate(table, RelationDraft.Kind.HAS_MANY, table, key, up, true);
    }

    private static List<ColumnDraft> keys(RandomTable<?> table) {
        return table.draft().columns().stream()
                .filter(column -> column.reference() != null)
                .toList();
    }

    private static List<String> referencedKey(ColumnDraft key) {
        return List.of(referenced(key).draft().uniqueFields().get(0).get(0));
    }

    /** By columns of the same types, which lead nowhere for some rows. */
    private void byColumns(RandomTable<?> source, RandomTable<?> target, int width) {
        List<List<String>> keys = target.draft().uniqueFields();
        List<String> far = keys.isEmpty() || dice.oneIn(2) ? anyFields(target, width) : dice.pick(keys);
        List<String> near = far.stream()
                .flatMap(field -> sameType(source, target.draft().column(field)).stream())
                .toList();
        if (far.isEmpty() || near.size() < far.size()) {
            return;
        }
        boolean unique = target.draft().uniqueFields().contains(far);
        if (unique && near.stream().allMatch(field -> canBelong(source.draft().column(field)))) {
            relate(source, RelationDraft.Kind.BELONGS_TO, target, near, far, true);
        } else if ((unique || target.draft().hasSimpleKey()) && dice.oneIn(2)) {
            relate(source, RelationDraft.Kind.HAS_ONE, target, near, far, true);
        } else {
            relate(source, RelationDraft.Kind.HAS_MANY, target, near, far, true);
        }
    }

    private static boolean canBelong(ColumnDraft column) {
        boolean kind = column.role() == ColumnDraft.Role.NULLABLE || column.role() == ColumnDraft.Role.REQUIRED;
        return kind && column.reference() == null;
    }

    private List<String> anyFields(RandomTable<?> table, int width) {
        List<String> fields = table.draft().columns().stream()
                .filter(RandomRelations::isLinkable)
                .map(ColumnDraft::field)
                .toList();
        if (fields.size() < width) {
            return List.of();
        }
        return dice.oneIn(2) ? fields.subList(0, width) : fields.subList(fields.size() - width, fields.size());
    }

    private Optional<String> sameType(RandomTable<?> source, ColumnDraft column) {
        List<String> same = source.draft().columns().stream()
                .filter(RandomRelations::isLinkable)
                .filter(other -> other.type()
                        .type()
                        .storage()
                        .equals(column.type().type().storage()))
                .map(ColumnDraft::field)
                .toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(dice.pick(same));
    }

    private static boolean isLinkable(ColumnDraft column) {
        return !UNLINKED.contains(column.type().type().storage().kind());
    }

    private void relate(
            RandomTable<?> source,
            RelationDraft.Kind kind,
            RandomTable<?> target,
            List<String> near,
            List<String> far,
            boolean bare) {
        boolean several = kind == RelationDraft.Kind.HAS_ONE
                && !target.draft().uniqueFields().contains(far);
        String first = several ? orderedField(target) : null;
        source.relate(new RelationDraft.ByKey(name(source), kind, target, near, far, bare, filterTo(target), first));
    }

    private static String name(RandomTable<?> source) {
        return "r" + source.relationDrafts().size();
    }

    /** What decides which row is the first; a database may order UUIDs in its own way. */
    private String orderedField(RandomTable<?> table) {
        return dice.pick(table.draft().columns().stream()
                .filter(RandomRelations::isLinkable)
                .filter(column -> column.type().type().storage().kind() != Storage.Kind.UUID)
                .map(ColumnDraft::field)
                .toList());
    }

    /** The filter of a relation to a table; null for none. */
    private @Nullable FilterDraft filterTo(RandomTable<?> target) {
        if (hiding != Hiding.NONE) {
            return target.sight().relationFilter().orElse(null);
        }
        return dice.oneIn(2) ? null : filter(target);
    }

    /** A condition on the rows of a table, or by a relation to one row that is declared already. */
    private FilterDraft filter(RandomTable<?> table) {
        List<RelationDraft> one = table.relationDrafts().stream()
                .filter(relation -> !relation.isMany())
                .toList();
        if (one.isEmpty() || dice.oneIn(2)) {
            return check(table);
        }
        RelationDraft relation = dice.pick(one);
        return new FilterDraft.ByRelation(relation, check(relation.target()), dice.oneIn(2));
    }

    private CheckDraft check(RandomTable<?> table) {
        ColumnDraft column = table.draft().column(orderedField(table));
        Object value = values.of(column.type().type());
        return new CheckDraft(column.field(), dice.pick(List.of(CheckDraft.Test.values())), value);
    }

    private void overTable(RandomTable<?> junction) {
        List<ColumnDraft> keys = keys(junction);
        // such a relation leads over all rows between, those that are hidden too
        if (keys.size() > 1 && !junction.sight().isLimited()) {
            overTable(junction, keys.get(0), keys.get(1));
            overTable(junction, keys.get(1), keys.get(0));
        }
    }

    private void overTable(RandomTable<?> junction, ColumnDraft toThis, ColumnDraft toTarget) {
        RandomTable<?> source = referenced(toThis);
        RandomTable<?> target = referenced(toTarget);
        source.relate(new RelationDraft.OverTable(
                name(source), target, junction, toThis.field(), toTarget.field(), filterTo(target)));
    }

    private void byMorph(RandomTable<?> table, MorphDraft morph) {
        for (MorphDraft.Target target : morph.targets()) {
            RandomTable<?> source = target.table();
            source.relate(new RelationDraft.ByMorph(name(source), table, filterTo(table), null));
            if (table.draft().hasSimpleKey()) {
                source.relate(new RelationDraft.ByMorph(name(source), table, filterTo(table), orderedField(table)));
            }
            for (ColumnDraft key : keys(table)) {
                overMorph(source, table, key);
            }
        }
    }

    private void overMorph(RandomTable<?> ofMorph, RandomTable<?> junction, ColumnDraft key) {
        if (junction.sight().isLimited()) {
            return;
        }
        RandomTable<?> ofKey = referenced(key);
        ofMorph.relate(new RelationDraft.OverMorph(name(ofMorph), ofKey, junction, key.field(), true, filterTo(ofKey)));
        ofKey.relate(
                new RelationDraft.OverMorph(name(ofKey), ofMorph, junction, key.field(), false, filterTo(ofMorph)));
    }

    private static RandomTable<?> referenced(ColumnDraft column) {
        return (RandomTable<?>)
                Objects.requireNonNull(column.reference()).target().table();
    }

    private void overRelations(RandomTable<?> source) {
        if (source.relationDrafts().isEmpty()) {
            return;
        }
        RelationDraft first = dice.pick(source.relationDrafts());
        List<RelationDraft> more = first.target().relationDrafts();
        if (!more.isEmpty()) {
            source.relate(new RelationDraft.OverRelations(name(source), first, dice.pick(more)));
        }
    }
}
