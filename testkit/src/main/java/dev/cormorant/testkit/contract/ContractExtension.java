package dev.cormorant.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs a contract once on each kind of database. */
final class ContractExtension implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return Contract.class.isAssignableFrom(context.getRequiredTestClass());
    }

    @Override
    public Stream<OneKind> provideClassTemplateInvocationContexts(ExtensionContext context) {
        RunOn runOn = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RunOn.class)
                .orElseThrow();
        return ReflectionSupport.newInstance(runOn.value()).kinds().stream().map(OneKind::new);
    }

    /** A source may have none of the databases that somebody chose. */
    @Override
    public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    /** All cases of a contract on one kind of database. */
    record OneKind(ContractDatabase.Kind kind) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return kind.label();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new ContractRun(kind));
        }
    }
}
