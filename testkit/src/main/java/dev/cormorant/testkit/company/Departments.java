package dev.cormorant.testkit.company;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.company.Employees.EMPLOYEES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each has a head, who is employed in a department. */
@Model
public final class Departments extends Table<Departments, Department> {
    public static final Departments DEPARTMENTS = new Departments();

    public final Identity<Integer> id = intIdentity();
    public final Required<String> name = varchar(40).comment("What's its name? 100% \\ \"quoted\"");
    public final Nullable<Long> headId = bigint().nullable()
            .references(() -> EMPLOYEES.id)
            .onDelete(SET_NULL)
            .indexed();

    public final Maybe<Employees, Employee> head = belongsTo(() -> EMPLOYEES, headId);
    public final Many<Employees, Employee> staff = hasMany(() -> EMPLOYEES, e -> e.departmentId);
}
