package dev.cormorant.testkit.forest;

import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Folders of drives: a key of two columns, which the key to the parent shares one of. */
@Model
public final class Folders extends Table<Folders, Folder> {
    public static final Folders FOLDERS = new Folders();

    public final Required<String> drive = varchar(10);
    public final Required<Integer> number = integer();
    public final Nullable<Integer> parentNumber = integer().nullable();
    public final Required<String> name = varchar(40);

    public final Maybe<Folders, Folder> parent =
            belongsTo(() -> Folders.FOLDERS, drive, parentNumber).to(f -> f.drive, f -> f.number);
    public final Many<Folders, Folder> folders =
            hasMany(() -> Folders.FOLDERS, f -> f.drive, f -> f.parentNumber).from(drive, number);

    @Override
    protected void define(Definition<Folders> t) {
        t.primaryKey(drive, number);
        t.foreignKey(drive, parentNumber)
                .references(() -> this.drive, () -> this.number)
                .onDelete(CASCADE);
        t.index("folders_by_parent").on(drive, parentNumber);
    }
}
