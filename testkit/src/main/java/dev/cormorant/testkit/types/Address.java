package dev.cormorant.testkit.types;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.CustomType;
import java.util.Optional;

/** The address of a machine, which one database has a type for. */
public record Address(String text) {
    /** INET where it is known, text elsewhere. */
    public record Type() implements CustomType<Address, String> {
        @Override
        public Class<Address> javaClass() {
            return Address.class;
        }

        @Override
        public ColumnType<String> base() {
            return ColumnTypes.varchar(45);
        }

        @Override
        public String write(Address value) {
            return value.text();
        }

        @Override
        public Address read(String stored) {
            return new Address(stored);
        }

        @Override
        public Optional<String> sqlType(String dialect, String usual) {
            return Optional.of(dialect.equals("postgres") ? "INET" : usual);
        }
    }
}
