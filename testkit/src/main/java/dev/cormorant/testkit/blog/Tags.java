package dev.cormorant.testkit.blog;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A key of a type of its own, and names that differ from those of the fields. */
@Model(table = "tag_list")
public final class Tags extends Table<Tags, Tag> {
    public static final Tags TAGS = new Tags();

    public final Identity<TagId> id = identity().as(TagId.class, TagId::new, TagId::value);
    public final Required<String> word = varchar(50).named("order").unique();
    public final Nullable<Email> owner = varchar(200).nullable().as(Email.class, Email::new, Email::value);
}
