package dev.cormorant.testkit.company;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.company.Departments.DEPARTMENTS;
import static dev.cormorant.testkit.company.Desks.DESKS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each is in a department, and may have a desk, which has a key of two columns. */
@Model
public final class Employees extends Table<Employees, Employee> {
    public static final Employees EMPLOYEES = new Employees();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Reference<Integer> departmentId =
            integer().references(() -> DEPARTMENTS.id).onDelete(CASCADE).constraint("works_in");
    public final Nullable<String> building = varchar(10).nullable();
    public final Nullable<Short> desk = smallint().nullable();

    public final One<Departments, Department> department = belongsTo(() -> DEPARTMENTS, departmentId);

    @Override
    protected void define(Definition<Employees> t) {
        t.foreignKey(building, desk)
                .references(() -> DESKS.building, () -> DESKS.number)
                .onUpdate(CASCADE);
        t.index("staff_of").on(departmentId.asc(), name.desc());
        t.uniqueIndex("one_each").on(building, desk);
    }
}
