package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Search;
import dev.cormorant.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a search finds a row, without an index. */
final class SearchRules {
    private SearchRules() {}

    static void tell(Rules rules) {
        rules.is(Search.class, SearchRules::found);
    }

    private static Object found(Search node, Meaning meaning, Scope scope) {
        if (node.answer() != Search.Answer.MATCH || node.language() != null) {
            throw new UnsupportedOperationException("The evaluator knows no scores and no languages");
        }
        List<String> texts = new ArrayList<>();
        node.texts().forEach(text -> texts.add(Objects.requireNonNullElse((String) meaning.of(text, scope), "")));
        SearchedWords words = SearchedWords.of(texts);
        SearchQuery query = (SearchQuery) Objects.requireNonNull(((Bind) node.query()).value());
        return query.terms().stream().allMatch(term -> words.hold(term.words(), term.prefix()) != term.excluded());
    }
}
