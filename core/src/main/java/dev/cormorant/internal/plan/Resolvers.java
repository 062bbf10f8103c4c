package dev.cormorant.internal.plan;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.render.Names;
import dev.cormorant.rewrite.StatementRewriter;

/** Resolves the statements of one schema as one database can run them. */
record Resolvers(Names names, TotalOrder order, Features features) {
    Resolution resolve(BindNumbering.Numbered numbered) {
        ConstantNumbering constants = new ConstantNumbering(numbered.values());
        return new Resolution(resolve(numbered.statement(), constants), constants.constants());
    }

    /** A query that is part of a definition: the values in it, and those that the schema puts into it, stay where they are. */
    Select definition(Select query) {
        return (Select) resolve(query, new StatementRewriter());
    }

    private Statement resolve(Statement statement, StatementRewriter constants) {
        KnownRelations.require(statement, order.schema());
        boolean qualified = RelationSearch.reachesOut(statement);
        Resolver resolver = features.has(Feature.CORRELATED_SUBQUERIES)
                ? new Resolver(names, order, qualified, constants)
                : new StandaloneResolver(names, order, qualified, constants);
        return resolver.rewrite(statement);
    }
}
