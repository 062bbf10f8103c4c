package dev.cormorant.testkit.notes;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Vector;

/** Their vectors are longer than those that every index can hold. */
@Model
public final class Pictures extends Table<Pictures, Picture> {
    public static final Pictures PICTURES = new Pictures();

    public final Identity<Long> id = identity();
    public final Required<Vector> content = vector(2001);

    @Override
    protected void define(Definition<Pictures> t) {
        t.vectorIndex("pictures_content_vec").on(content);
    }
}
