package dev.cormorant.testkit.company;

import static dev.cormorant.testkit.company.Departments.DEPARTMENTS;
import static dev.cormorant.testkit.company.Desks.DESKS;
import static dev.cormorant.testkit.company.Employees.EMPLOYEES;
import static dev.cormorant.testkit.company.Settings.SETTINGS;

import dev.cormorant.schema.Schema;

/** The company's schema. */
public final class Company {
    /** All of its tables; employees come before the departments that they refer to, and which refer to them. */
    public static final Schema SCHEMA = Schema.of(EMPLOYEES, DEPARTMENTS, DESKS, SETTINGS);

    private Company() {}
}
