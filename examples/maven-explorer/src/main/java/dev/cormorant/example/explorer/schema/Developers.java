package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Credits.CREDITS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Someone, as POMs know them. What a POM leaves out is the empty text, so that equal ones are one row. */
@Model
public final class Developers extends Table<Developers, Developer> {
    /** The table. */
    public static final Developers DEVELOPERS = new Developers();

    public final Identity<Long> id = identity();
    public final Defaulted<String> handle = text().defaultsTo("");
    public final Defaulted<String> name = text().defaultsTo("");
    public final Defaulted<String> email = text().defaultsTo("");

    public final Many<Credits, Credit> credits = hasMany(() -> CREDITS, c -> c.developerId);

    @Override
    protected void define(Definition<Developers> t) {
        t.unique("one_developer_of_a_name").on(handle, name, email);
        t.check("developers_are_named", handle.ne("").or(name.ne("")).or(email.ne("")));
    }
}
