package dev.cormorant.internal.sql;

import dev.cormorant.driver.Command;
import dev.cormorant.sql.SqlBinding;
import dev.cormorant.sql.SqlIntent;
import dev.cormorant.type.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run a text with values of known types and numbers.
 *
 * @param text what was read of it
 * @param command the command, whose values are those of the parameters in the order of their first places
 */
record SqlPlan(SqlText text, Command command) {
    /** What a plan is made for. */
    record Key(String text, List<Form> forms) {
        static Key of(SqlIntent intent, SqlText text) {
            return new Key(
                    intent.text(),
                    text.parameters().stream()
                            .map(name -> form(intent.binding(name)))
                            .toList());
        }

        private static Form form(SqlBinding binding) {
            if (binding instanceof SqlBinding.Values list) {
                return new Form(list.storage(), Form.places(list.stored().size()));
            }
            return new Form(((SqlBinding.Value) binding).storage(), Form.SINGLE);
        }
    }

    /**
     * What is bound to a parameter, but for its values.
     *
     * @param storage how values are stored; null for an empty list of unknown type
     * @param places the number of places that a list takes
     */
    record Form(@Nullable Storage storage, int places) {
        private static final int SINGLE = -1;
        private static final int MOST_PADDED = 4_096;

        /** A power of two, so that lists of similar length share a plan; the last value fills what is left. */
        private static int places(int size) {
            return size <= 1 || size > MOST_PADDED ? size : Integer.highestOneBit(size - 1) << 1;
        }

        boolean isList() {
            return places != SINGLE;
        }
    }

    /** The values in the order of the parameters. */
    @Nullable
    Object[] values(SqlIntent intent) {
        return text.parameters().stream()
                .map(name -> value(intent.binding(name)))
                .toArray();
    }

    private static @Nullable Object value(SqlBinding binding) {
        return binding instanceof SqlBinding.Values list ? list.stored() : ((SqlBinding.Value) binding).stored();
    }
}
