package dev.cormorant.testkit.blog;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.blog.Posts.POSTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A tree. */
@Model
public final class Categories extends Table<Categories, Category> {
    public static final Categories CATEGORIES = new Categories();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(60).unique("category_name");
    public final Nullable<Long> parentId =
            bigint().nullable().references(() -> this.id).onDelete(SET_NULL).indexed();

    public final Maybe<Categories, Category> parent = belongsTo(() -> Categories.CATEGORIES, parentId);
    public final Many<Categories, Category> children = hasMany(() -> Categories.CATEGORIES, c -> c.parentId);
    public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.categoryId);
}
