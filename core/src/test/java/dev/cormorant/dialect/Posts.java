package dev.cormorant.dialect;

import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;

/** The tables that the rendering tests write about. */
final class Posts {
    static final SampleTable USERS = new SampleTable("users");
    static final SampleColumn USER_ID = USERS.column("id", ColumnTypes.bigint());
    static final SampleColumn USER_EMAIL = USERS.column("email", ColumnTypes.varchar(200));

    static final SampleTable POSTS = new SampleTable("posts");
    static final SampleColumn ID = POSTS.column("id", ColumnTypes.bigint());
    static final SampleColumn AUTHOR_ID = POSTS.column("author_id", ColumnTypes.bigint());
    static final SampleColumn TITLE = POSTS.column("title", ColumnTypes.text());
    static final SampleColumn VIEWS = POSTS.column("views", ColumnTypes.integer());
    static final SampleColumn PRICE = POSTS.column("price", ColumnTypes.decimal(10, 2));
    static final SampleColumn RATE = POSTS.column("rate", ColumnTypes.decimal(10, 4));
    static final SampleColumn SCORE = POSTS.column("score", ColumnTypes.doublePrecision());
    static final SampleColumn CREATED_AT = POSTS.column("created_at", ColumnTypes.timestamp());

    private Posts() {}
}
