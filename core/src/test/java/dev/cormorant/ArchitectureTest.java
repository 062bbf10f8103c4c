package dev.cormorant;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The house rules: which room sees which, and where the differences between databases live. */
@AnalyzeClasses(packages = "dev.cormorant", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** What each room may see; every room sees itself. The root package and {@code internal} see them all. */
    @ArchTest
    static final ArchRule ROOMS = CompositeArchRule.of(List.of(
                    room("error"),
                    room("cache"),
                    room("ir"),
                    room("json", "error"),
                    room("search", "error"),
                    room("page", "error"),
                    room("type", "ir", "json", "error"),
                    room("expression", "page", "ir", "json", "type", "error"),
                    room("shape", "expression", "page", "ir", "type", "error"),
                    room("index", "expression", "ir", "type", "error"),
                    room("schema", "index", "shape", "expression", "page", "search", "ir", "json", "type", "error"),
                    room("rule", "schema", "expression", "ir", "type", "error"),
                    room("query", "rule", "schema", "index", "shape", "expression", "page", "ir", "type", "error"),
                    room("change", "rule", "schema", "shape", "expression", "ir", "type", "error"),
                    room("sql", "schema", "expression", "ir", "type", "error"),
                    room("ddl", "ir", "type", "error"),
                    room("rewrite", "ir"),
                    room("render", "ir", "type", "error"),
                    room("dialect", "render", "rewrite", "ddl", "search", "ir", "json", "type", "error"),
                    room("driver", "dialect", "render", "ir", "type", "error")))
            .as("imports point one way");

    @ArchTest
    static final ArchRule NODES_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("dev.cormorant.ir")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.cormorant.ir", "java..", "org.jspecify.annotations")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new EveryPackage()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOBODY_KNOWS_A_DIALECT = CompositeArchRule.of(Stream.of("postgres", "mariadb", "sqlite", "h2")
                    .map(name -> "dev.cormorant.dialect." + name)
                    .map(dialect -> noClasses()
                            .that()
                            .resideOutsideOfPackage(dialect)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(dialect)
                            .allowEmptyShould(true))
                    .toList())
            .as("dialects are imported by nobody: ServiceLoader finds them");

    @ArchTest
    static final ArchRule NO_VENDOR_CLASSES = noClasses()
            .that(not(resideInAPackage("dev.cormorant.dialect..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.postgresql..", "org.sqlite..", "org.h2..", "org.mariadb..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_VENDOR_NAMES = classes()
            .that(not(resideInAPackage("dev.cormorant.dialect..")))
            .should(new NotNameAVendor())
            .because("differences between databases live in features, clause order, leaf renderer and type map")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_THREAD_LOCALS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("a transaction is an argument, and virtual threads are many")
            .allowEmptyShould(true);

    private static ArchRule room(String name, String... seen) {
        // With what lies below it, for a dialect's own package and what a room may once be divided into.
        var room = "dev.cormorant." + name + "..";
        var rooms = Stream.concat(Stream.of(name), Stream.of(seen))
                .map(other -> "dev.cormorant." + other + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("dev.cormorant..")).or(resideInAnyPackage(rooms)))
                .allowEmptyShould(true);
    }

    /** A slice per full package name, so that no package can hide in its parent. */
    private static final class EveryPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return (name + ".").startsWith("dev.cormorant.") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "every package of dev.cormorant";
        }
    }

    /** The whole constant: a message may well say what PostgreSQL does, a comparison may not. */
    private static final class NotNameAVendor extends ArchCondition<JavaClass> {
        private static final Pattern NAME = Pattern.compile(
                "(?i)(jdbc:)?(postgres|postgresql|mariadb|mysql|sqlite|h2)(:.*)?|org\\.(postgresql|mariadb|sqlite|h2)\\..*");

        NotNameAVendor() {
            super("not hold a vendor's name, driver or URL as a string");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            StringConstants.of(type).stream()
                    .filter(text -> NAME.matcher(text).matches())
                    .map(text -> SimpleConditionEvent.violated(type, type.getName() + " holds \"" + text + "\""))
                    .forEach(events::add);
        }
    }
}
