package dev.cormorant.dialect;

import dev.cormorant.render.Sample.Id;
import dev.cormorant.render.Sample.Table;
import dev.cormorant.type.ColumnTypes;

/** The tables that the rendering tests write about. */
final class Posts {
    static final Table USERS = new Table("users");
    static final Id USER_ID = USERS.column("id", ColumnTypes.bigint());
    static final Id USER_EMAIL = USERS.column("email", ColumnTypes.varchar(200));

    static final Table POSTS = new Table("posts");
    static final Id ID = POSTS.column("id", ColumnTypes.bigint());
    static final Id AUTHOR_ID = POSTS.column("author_id", ColumnTypes.bigint());
    static final Id TITLE = POSTS.column("title", ColumnTypes.text());
    static final Id VIEWS = POSTS.column("views", ColumnTypes.integer());
    static final Id PRICE = POSTS.column("price", ColumnTypes.decimal(10, 2));
    static final Id RATE = POSTS.column("rate", ColumnTypes.decimal(10, 4));
    static final Id SCORE = POSTS.column("score", ColumnTypes.doublePrecision());
    static final Id CREATED_AT = POSTS.column("created_at", ColumnTypes.timestamp());

    private Posts() {}
}
