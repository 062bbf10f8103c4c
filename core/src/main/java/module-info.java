import org.jspecify.annotations.NullMarked;

@NullMarked
module dev.cormorant.core {
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
    // What only a database's own driver can do or tell; absent where another database is used.
    requires static org.postgresql.jdbc;
    requires static org.xerial.sqlitejdbc;

    exports dev.cormorant;
    exports dev.cormorant.cache;
    exports dev.cormorant.change;
    exports dev.cormorant.ddl;
    exports dev.cormorant.dialect;
    exports dev.cormorant.driver;
    exports dev.cormorant.error;
    exports dev.cormorant.expression;
    exports dev.cormorant.ir;
    exports dev.cormorant.json;
    exports dev.cormorant.page;
    exports dev.cormorant.query;
    exports dev.cormorant.render;
    exports dev.cormorant.rewrite;
    exports dev.cormorant.schema;
    exports dev.cormorant.search;
    exports dev.cormorant.shape;
    exports dev.cormorant.sql;
    exports dev.cormorant.type;

    uses dev.cormorant.dialect.DialectProvider;
    uses dev.cormorant.json.JsonCodec;
    uses dev.cormorant.schema.ValidatorSource;

    provides dev.cormorant.dialect.DialectProvider with
            dev.cormorant.dialect.h2.H2DialectProvider,
            dev.cormorant.dialect.mariadb.MariaDbDialectProvider,
            dev.cormorant.dialect.postgres.PostgresDialectProvider,
            dev.cormorant.dialect.sqlite.SqliteDialectProvider;
}
