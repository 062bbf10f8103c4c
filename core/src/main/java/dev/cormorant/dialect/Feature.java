package dev.cormorant.dialect;

/** Something that a database can do or cannot. Planner and tests ask for these, never for a database's name. */
public enum Feature {
    /** An insert can return columns of the rows that it wrote. */
    RETURNING_ON_INSERT,

    /** An update can return columns of the rows as it left them. */
    RETURNING_ON_UPDATE,

    /** An update can return columns of the rows as they were before it. Elsewhere they are read before. */
    RETURNING_OLD_ON_UPDATE,

    /** A delete can return columns of the rows that it removed. */
    RETURNING_ON_DELETE,

    /**
     * A write that returns rows and fails leaves nothing behind, as every other statement. Elsewhere it needs a savepoint.
     */
    ATOMIC_RETURNING,

    /** A list is bound as one array. Elsewhere each element has a place, and the list is padded. */
    ARRAY_BINDS,

    /** An index is used where several columns are compared with values as one. Elsewhere they are compared one by one. */
    ROW_VALUE_RANGES,

    /**
     * An insert can name the unique key whose conflict it handles, any other conflict being an error; it can make the update
     * depend on a condition, and returns only rows that it wrote. Elsewhere a conflict of any unique key counts, a
     * condition is refused, and untouched rows are returned too.
     */
    UPSERT_TARGET,

    /** An insert can skip the rows that are in conflict with any unique key. */
    SKIP_ANY_CONFLICT,

    /** One upsert succeeds or does nothing even if a rival inserts the same key meanwhile. Elsewhere it may report the duplicate. */
    ATOMIC_UPSERT,

    /** A transaction goes on after a statement of it failed. Elsewhere a savepoint is needed for that. */
    TRANSACTION_SURVIVES_FAILURE,

    /**
     * Rows that nobody wants back go in fastest by a batch of one prepared statement. Elsewhere by statements of many rows.
     */
    BATCHES,
    /** A result is fetched in pieces only inside a transaction. Elsewhere a stream needs none, and so blocks no writer. */
    CURSORS_NEED_TRANSACTION,

    /** A transaction can see only what was committed before each of its statements began. */
    READ_COMMITTED,

    /** A transaction can see only what was committed before it began. */
    REPEATABLE_READ,

    /** Transactions can have the outcome that they would have one after the other; those that could not are given up. */
    SERIALIZABLE,

    /** The database itself refuses to write in a transaction that only reads. Elsewhere only Cormorant does. */
    READ_ONLY_TRANSACTIONS,

    /** The database keeps comments on columns. Elsewhere they are nowhere but in the schema. */
    COMMENTS,

    /** A query can lock the rows that it reads. */
    ROW_LOCKS,

    /** Several transactions can lock the same row, so that nobody changes it. */
    SHARED_ROW_LOCKS,

    /** The intersection and the difference of two queries can keep equal rows. */
    SET_OPERATIONS_ALL,

    /**
     * Other statements run on a connection while a stream is read from it. Elsewhere they are refused, and what a stream needs
     * beside its rows is read on a second connection.
     */
    STATEMENTS_BESIDE_STREAMS,

    /** The definition of tables takes part in transactions. */
    TRANSACTIONAL_DDL,

    /** Tables can be in a schema that is not the connection's own. */
    SCHEMAS,

    /**
     * A table in another schema can refer to one in the connection's own. Elsewhere a name without a schema means the
     * referring table's.
     */
    REFERENCES_TO_OWN_SCHEMA,

    /**
     * Checks and indexes can speak of texts in lower or upper case. Elsewhere the database knows the letters of English alone,
     * and what it lacks is only in connections that Cormorant made.
     */
    CASE_MAPPING_IN_DEFINITIONS,

    /** A foreign key can be checked when the transaction ends. */
    DEFERRED_FOREIGN_KEYS,

    /** A unique constraint can be checked when the transaction ends. */
    DEFERRED_UNIQUE_KEYS,

    /** Nulls can be the same in a unique constraint or index. */
    NULLS_NOT_DISTINCT,

    /** An index that is not unique can hold some of the rows. */
    PARTIAL_INDEXES,

    /** An index can hold columns beside those that it is on. */
    COVERING_INDEXES,

    /** A generated column can be computed when it is read. Elsewhere it is stored. */
    VIRTUAL_COLUMNS,

    /** Expressions and conditions of indexes can speak of generated columns. */
    COMPUTING_WITH_GENERATED_COLUMNS,

    /**
     * Foreign keys hold at the end of each statement, so that one statement deletes rows that refer to each other. Elsewhere
     * each row is looked at by itself: such rows go in an order.
     */
    FOREIGN_KEYS_AT_STATEMENT_END,

    /**
     * A foreign key deletes rows that refer to rows of their own table however deep it goes. Elsewhere there is an end, and
     * the rows below go first.
     */
    DEEP_CASCADES,

    /**
     * A foreign key can write its columns' defaults when the row that it refers to goes or gets another key. Elsewhere Cormorant
     * writes them, and other programs are refused.
     */
    SET_DEFAULT_ACTION,

    /** A foreign key to its own table can follow when the key that it refers to changes. */
    SELF_REFERENCING_UPDATE_ACTION,

    /** A check can speak of a column that a foreign key writes when the row that it refers to goes or gets another key. */
    CHECKS_OF_FOLLOWING_KEYS,

    /** JSON documents can be compared as a whole: numbers by their value, members in any order. */
    JSON_EQUALITY,

    /** It can be asked whether a JSON document contains another one. */
    JSON_CONTAINMENT,

    /**
     * Words are found by an index of texts. Elsewhere they are looked for in all rows, and all that match have the same
     * score.
     */
    SEARCH_INDEXES,

    /** A search index can know the language of its texts, and let columns count differently. */
    SEARCH_LANGUAGES,

    /**
     * A query inside of another can speak of the outer row, wherever the rows of both are stored. Elsewhere it is told by keys
     * which rows are related, and aggregates of related rows are joined.
     */
    CORRELATED_SUBQUERIES,

    /** Columns can hold vectors. */
    VECTORS,

    /** A statement can compute how far vectors are from each other. */
    VECTOR_DISTANCES,

    /** The nearest rows are found by an index of vectors. Elsewhere all rows that match are read and compared in Java. */
    VECTOR_INDEXES
}
