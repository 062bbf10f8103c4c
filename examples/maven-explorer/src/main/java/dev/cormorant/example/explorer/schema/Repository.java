package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Credits.CREDITS;
import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.Developers.DEVELOPERS;
import static dev.cormorant.example.explorer.schema.LicenceUses.LICENCE_USES;
import static dev.cormorant.example.explorer.schema.Licences.LICENCES;
import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;
import static dev.cormorant.example.explorer.schema.PomProperties.POM_PROPERTIES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.schema.Schema;

/** The schema of a Maven repository. */
public final class Repository {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(
            ARTIFACTS,
            VERSIONS,
            DEPENDENCIES,
            MANAGEMENTS,
            POM_PROPERTIES,
            LICENCES,
            LICENCE_USES,
            DEVELOPERS,
            CREDITS);

    private Repository() {}
}
