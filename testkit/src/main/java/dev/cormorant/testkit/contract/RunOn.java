package dev.cormorant.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on which databases a contract runs; without it, on those of {@link SelectedDatabases}. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunOn {
    /** Where the databases come from. */
    Class<? extends ContractDatabase.Source> value();
}
