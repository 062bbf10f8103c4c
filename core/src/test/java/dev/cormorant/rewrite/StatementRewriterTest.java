package dev.cormorant.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementRewriterTest {
    private static final Column OTHER = SampleNodes.ID.of("other");

    static Stream<Expr> expressions() {
        return SampleNodes.expressions();
    }

    static Stream<Statement> statements() {
        return SampleNodes.statements();
    }

    @Test
    void everyKindOfExpressionIsVisitedAndRebuilt() {
        String[] kinds = names(Arrays.stream(Expr.class.getPermittedSubclasses()));
        assertThat(Arrays.stream(ExprVisitor.class.getDeclaredMethods())
                        .map(method -> method.getParameterTypes()[0].getSimpleName()))
                .containsExactlyInAnyOrder(kinds);
        assertThat(Arrays.stream(ExprRewriter.class.getDeclaredMethods())
                        .filter(method -> method.getName().startsWith("visit") && !method.isBridge())
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        Arrays.stream(kinds).map("visit"::concat).toArray(String[]::new));
        assertThat(names(SampleNodes.expressions().map(node -> node.getClass())))
                .containsExactlyInAnyOrder(kinds);
    }

    @Test
    void everyKindOfStatementIsRebuilt() {
        assertThat(names(SampleNodes.statements().map(node -> node.getClass())))
                .contains(names(Arrays.stream(Statement.class.getPermittedSubclasses())));
    }

    @Test
    void everyKindOfSourceIsRebuilt() {
        assertThat(names(SampleNodes.statements()
                        .filter(Select.class::isInstance)
                        .map(select -> ((Select) select).from().getClass())))
                .containsExactlyInAnyOrder(names(Arrays.stream(Source.class.getPermittedSubclasses())));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionThatDoesNotChangeIsTheSameInstance(Expr node) {
        assertThat(new StatementRewriter().rewrite(node)).isSameAs(node);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementThatDoesNotChangeIsTheSameInstance(Statement node) {
        assertThat(new StatementRewriter().rewrite(node)).isSameAs(node);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void aChangeReachesEveryPlaceOfAnExpression(Expr node) {
        assertThat(new Renaming().rewrite(node)).hasToString(renamed(node));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aChangeReachesEveryPlaceOfAStatement(Statement node) {
        assertThat(new Renaming().rewrite(node)).hasToString(renamed(node));
    }

    private static String renamed(Object node) {
        return node.toString().replace(SampleNodes.COLUMN.toString(), OTHER.toString());
    }

    private static String[] names(Stream<Class<?>> classes) {
        return classes.map(Class::getSimpleName).toArray(String[]::new);
    }

    private static final class Renaming extends StatementRewriter {
        @Override
        public Expr visitColumn(Column node) {
            return OTHER;
        }
    }
}
