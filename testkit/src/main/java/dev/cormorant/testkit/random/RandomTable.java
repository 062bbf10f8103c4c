package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.MorphRelation;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Named;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table whose columns and relations were drawn, not written: what the processor would make of its class is made of the draft.
 *
 * @param <S> the table class itself
 */
public abstract class RandomTable<S extends RandomTable<S>> extends Table<S, RandomRow> {
    private final TableDraft draft;
    private final List<Column<S, ?>> drawn = new ArrayList<>();
    private final List<RelationDraft> drafts = new ArrayList<>();
    private final Map<String, Relation<S, ?, ?>> related = new LinkedHashMap<>();
    private Optional<MorphDraft> morphDraft = Optional.empty();
    private Optional<Morph> morph = Optional.empty();
    private final Optional<Variants<Named>> variants;
    private Sight sight = Sight.ALL;

    RandomTable(TableDraft draft) {
        this.draft = draft;
        for (ColumnDraft column : draft.columns()) {
            drawn.add(column(column, column.type().type()));
        }
        variants = draft.variants().map(this::declared);
    }

    @SuppressWarnings("unchecked") // defaults and targets were drawn for the type
    private <T> Column<S, T> column(ColumnDraft column, ColumnType<T> type) {
        if (column.role() == ColumnDraft.Role.IDENTITY) {
            return (Column<S, T>) identity();
        }
        Required<T> plain = column(type);
        Required<T> required = column.primaryKey() ? plain.primaryKey() : plain;
        Required<T> declared = column.unique() ? required.unique() : required;
        ReferenceDraft reference = column.reference();
        return switch (column.role()) {
            case NULLABLE ->
                reference == null
                        ? declared.nullable()
                        : declared.nullable()
                                .indexed()
                                .references(() -> (Column<?, T>) reference.target())
                                .onDelete(reference.onDelete());
            case TOUCHED -> declared.nullable().onUpdate(() -> (T) (Integer) ColumnDraft.TOUCH);
            case DEFAULTED -> declared.defaultsTo((T) Objects.requireNonNull(column.initial()));
            default ->
                reference == null
                        ? declared
                        : declared.indexed()
                                .references(() -> (Column<?, T>) reference.target())
                                .onDelete(reference.onDelete());
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of columns
    protected void define(Definition<S> t) {
        if (!draft.primaryKey().isEmpty()) {
            t.primaryKey(fields(draft.primaryKey()));
        }
        if (!draft.uniqueKey().isEmpty()) {
            t.unique().on(fields(draft.uniqueKey()));
        }
        if (draft.isSearched()) {
            t.searchIndex(searchIndex()).on(textField(TableDraft.WORDS));
        }
        int number = 0;
        for (CheckDraft check : draft.checks()) {
            t.check(label().toLowerCase(Locale.ROOT) + "_check_" + number++, check.on(field(check.field())));
        }
    }

    /** The name of its full-text index. */
    final String searchIndex() {
        return label().toLowerCase(Locale.ROOT) + "_words";
    }

    @SuppressWarnings("unchecked") // it is a column of texts
    private Column<S, String> textField(String name) {
        return (Column<S, String>) field(name);
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Column<S, ?>[] fields(List<String> names) {
        return names.stream().map(this::field).toArray(Column[]::new);
    }

    Column<S, ?> field(String name) {
        for (int i = 0; i < drawn.size(); i++) {
            if (draft.columns().get(i).field().equals(name)) {
                return drawn.get(i);
            }
        }
        throw new IllegalArgumentException(name);
    }

    final TableDraft draft() {
        return draft;
    }

    /** Says which rows a program sees: all where nothing is said. */
    void show(Sight rows) {
        sight = rows;
    }

    final Sight sight() {
        return sight;
    }

    /** The rows that a program sees. */
    @SuppressWarnings("unchecked") // S is the class of the table itself
    final Query<S, RandomRow> rows(Db db) {
        return sight.query(db, (S) this);
    }

    /** The same as a person would write it. */
    final String rows() {
        return sight.query(this);
    }

    /** Of what an evaluator holds, the rows that a program sees. */
    @SuppressWarnings("unchecked") // S is the class of the table itself
    final Evaluator seen(Evaluator all) {
        return sight.of(all, (S) this);
    }

    @SuppressWarnings("unchecked") // the column of kinds is one of texts
    private Variants<Named> declared(VariantsDraft draft) {
        VariantsBy<String, Named> declared = variants((Column<S, String>) field(VariantsDraft.KIND), Named.class);
        for (VariantsDraft.Variant variant : draft.variants()) {
            declared = declared.variant(variant.name(), () -> named(variant.name(), variant.read()))
                    .optional(fields(variant.optional()));
        }
        return draft.open() ? declared.otherwise(() -> named(Named.OTHER, List.of(VariantsDraft.KIND))) : declared;
    }

    private Selection<S, Named> named(String name, List<String> read) {
        Shape<Object> columns = RandomRelated.combined(read.stream()
                .<Shape<?>>map(field -> RandomSteps.value(field(field)))
                .toList());
        return () -> Named.shape(name, columns);
    }

    /** What its rows become by their kinds. */
    final Optional<Variants<Named>> variantSelection() {
        return variants;
    }

    /** Declares the morph of the table. */
    @SuppressWarnings("unchecked") // the columns were drawn for it
    void relate(MorphDraft draft) {
        MorphTo<String, Object> to =
                morphTo((Column<S, String>) field(draft.type()), (Column<S, Object>) field(draft.key()));
        for (MorphDraft.Target target : draft.targets()) {
            to = to.to(target.name(), () -> (Column<?, Object>) target.table().field(target.key()));
        }
        to = to.onDelete(draft.onDelete());
        morphDraft = Optional.of(draft);
        morph = Optional.of(draft.open() ? to.unknownAsNull() : to);
    }

    final Optional<MorphDraft> morphDraft() {
        return morphDraft;
    }

    final Optional<? extends MorphRelation<S>> morph() {
        return morph;
    }

    /** Declares a relation: after the tables are made, since they lead to each other, and before a schema has them. */
    void relate(RelationDraft relation) {
        drafts.add(relation);
        related.put(relation.field(), declared(relation));
    }

    private <X extends RandomTable<X>> Relation<S, X, RandomRow> declared(RelationDraft relation) {
        if (relation instanceof RelationDraft.OverTable over) {
            return overTable(over);
        } else if (relation instanceof RelationDraft.OverRelations over) {
            return overRelations(over);
        } else if (relation instanceof RelationDraft.ByMorph by) {
            return byMorph(by);
        } else if (relation instanceof RelationDraft.OverMorph over) {
            return overMorph(over);
        }
        RelationDraft.ByKey byKey = (RelationDraft.ByKey) relation;
        return switch (byKey.kind()) {
            case BELONGS_TO -> belongsTo(byKey);
            case HAS_ONE -> hasOne(byKey);
            case HAS_MANY -> hasMany(byKey);
        };
    }

    @SuppressWarnings("unchecked") // the drawn columns are of these kinds
    private <X extends RandomTable<X>> Relation<S, X, RandomRow> belongsTo(RelationDraft.ByKey relation) {
        List<Column<S, ?>> keys =
                relation.near().stream().<Column<S, ?>>map(this::field).toList();
        Supplier<X> target = target(relation);
        Column<S, ?> key = keys.get(0);
        MaybeBelongsTo<X, RandomRow> optional;
        if (keys.size() > 1) {
            optional = belongsTo(target, key, keys.get(1)).to(functions(relation.far()));
        } else if (key.isNullable()) {
            optional = belongsTo(target, (Nullable<?>) key);
        } else if (!relation.bare() && relation.where() == null) {
            return belongsTo(target, (Reference<?>) key);
        } else {
            optional = relation.bare()
                    ? belongsTo(target, (Required<?>) key).withoutForeignKey()
                    : belongsTo(target, (Reference<?>) key).optional();
        }
        if (relation.bare()) {
            optional = optional.withoutForeignKey().to(functions(relation.far()));
        }
        return relation.where() == null ? optional : optional.where(filter(relation.where()));
    }

    private <X extends RandomTable<X>> Relation<S, X, RandomRow> hasOne(RelationDraft.ByKey relation) {
        HasOne<X, RandomRow> one = hasOne(this.<X>target(relation), this.<X>functions(relation.far()))
                .from(fields(relation.near()));
        one = relation.bare() ? one.withoutForeignKey() : one;
        one = relation.where() == null ? one : one.where(filter(relation.where()));
        String first = relation.first();
        return first == null ? one : one.first(x -> x.field(first).asc());
    }

    private <X extends RandomTable<X>> Relation<S, X, RandomRow> hasMany(RelationDraft.ByKey relation) {
        HasMany<X, RandomRow> many = hasMany(this.<X>target(relation), this.<X>functions(relation.far()))
                .from(fields(relation.near()));
        many = relation.bare() ? many.withoutForeignKey() : many;
        return relation.where() == null ? many : many.where(filter(relation.where()));
    }

    @SuppressWarnings("unchecked") // whatever table it is
    private <X extends RandomTable<X>, J extends RandomTable<J>> Relation<S, X, RandomRow> overTable(
            RelationDraft.OverTable relation) {
        ManyToMany<X, RandomRow> many = manyToMany(this.<X>target(relation))
                .through(
                        () -> (J) relation.junction(),
                        link -> link.field(relation.toThis()),
                        link -> link.field(relation.toTarget()));
        return relation.where() == null ? many : many.where(filter(relation.where()));
    }

    private <X extends RandomTable<X>> Relation<S, X, RandomRow> byMorph(RelationDraft.ByMorph relation) {
        FilterDraft where = relation.where();
        String first = relation.first();
        if (first == null) {
            MorphMany<X, RandomRow> many = morphMany(this.<X>target(relation), RandomTable::itsMorph);
            return where == null ? many : many.where(filter(where));
        }
        MorphOne<X, RandomRow> one = morphOne(this.<X>target(relation), RandomTable::itsMorph);
        return (where == null ? one : one.where(filter(where)))
                .first(x -> x.field(first).asc());
    }

    private static <X extends RandomTable<X>> MorphRelation<X> itsMorph(X table) {
        return table.morph().orElseThrow();
    }

    @SuppressWarnings("unchecked") // whatever table it is
    private <X extends RandomTable<X>, J extends RandomTable<J>> Relation<S, X, RandomRow> overMorph(
            RelationDraft.OverMorph relation) {
        Supplier<J> junction = () -> (J) relation.junction();
        ManyToMany<X, RandomRow> many = relation.near()
                ? morphToMany(this.<X>target(relation))
                        .through(junction, RandomTable::itsMorph, link -> link.field(relation.key()))
                : morphedByMany(this.<X>target(relation))
                        .through(junction, link -> link.field(relation.key()), RandomTable::itsMorph);
        return relation.where() == null ? many : many.where(filter(relation.where()));
    }

    @SuppressWarnings("unchecked") // whatever tables these are
    private <M extends RandomTable<M>, X extends RandomTable<X>> Relation<S, X, RandomRow> overRelations(
            RelationDraft.OverRelations relation) {
        return through((Relation<S, M, RandomRow>) related(relation.first()), between ->
                (Relation<M, X, RandomRow>) between.related(relation.second()));
    }

    @SuppressWarnings("unchecked") // whatever table it is
    private <X extends RandomTable<X>> Supplier<X> target(RelationDraft relation) {
        return () -> (X) relation.target();
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private <X extends RandomTable<X>> Function<X, Column<X, ?>>[] functions(List<String> names) {
        return names.stream()
                .<Function<X, Column<X, ?>>>map(name -> table -> table.field(name))
                .toArray(Function[]::new);
    }

    private static <X extends RandomTable<X>> Function<X, Predicate<X>> filter(FilterDraft where) {
        return where::on;
    }

    /** What a draft was declared as. */
    final Relation<S, ?, ?> related(RelationDraft relation) {
        return Objects.requireNonNull(related.get(relation.field()));
    }

    final List<RelationDraft> relationDrafts() {
        return drafts;
    }

    final List<Column<S, ?>> drawn() {
        return drawn;
    }
}
