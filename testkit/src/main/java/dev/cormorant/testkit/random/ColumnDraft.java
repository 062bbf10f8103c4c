package dev.cormorant.testkit.random;

import org.jspecify.annotations.Nullable;

/**
 * A column as it is to be.
 *
 * @param field its field
 * @param type its type
 * @param role what an insert needs to know of it
 * @param initial its default; null for none
 * @param primaryKey whether it is the primary key by itself
 * @param unique whether no two rows hold the same value
 * @param reference what it refers to; null for nothing
 */
record ColumnDraft(
        String field,
        TypeDraft type,
        Role role,
        @Nullable Object initial,
        boolean primaryKey,
        boolean unique,
        @Nullable ReferenceDraft reference) {
    /** What an insert needs to know of a column. */
    enum Role {
        IDENTITY,
        REQUIRED,
        NULLABLE,
        DEFAULTED,
        /** It may be null, and updates write it that say nothing of it. */
        TOUCHED
    }

    /** What updates write to a column that they touch. */
    static final int TOUCH = 42;

    static ColumnDraft of(String field, TypeDraft type, Role role) {
        return new ColumnDraft(field, type, role, null, false, false, null);
    }

    ColumnDraft withInitial(Object value) {
        return new ColumnDraft(field, type, Role.DEFAULTED, value, primaryKey, unique, reference);
    }

    ColumnDraft asPrimaryKey() {
        return new ColumnDraft(field, type, role, initial, true, unique, reference);
    }

    ColumnDraft asUnique() {
        return new ColumnDraft(field, type, role, initial, primaryKey, true, reference);
    }

    ColumnDraft referring(ReferenceDraft to) {
        return new ColumnDraft(field, type, role, initial, primaryKey, unique, to);
    }

    @Override
    public String toString() {
        String text = role == Role.IDENTITY || type.word().equals("identity()") ? "identity()" : type.word();
        return "%s = %s%s%s%s%s%s%s"
                .formatted(
                        field,
                        text,
                        primaryKey && role != Role.IDENTITY ? ".primaryKey()" : "",
                        unique ? ".unique()" : "",
                        role == Role.NULLABLE || role == Role.TOUCHED ? ".nullable()" : "",
                        role == Role.DEFAULTED ? ".defaultsTo(" + JavaText.value(initial) + ")" : "",
                        role == Role.TOUCHED ? ".onUpdate(() -> " + TOUCH + ")" : "",
                        reference == null ? "" : reference);
    }
}
