package dev.cormorant.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each room holds of a statement on its way to the database, for people and for golden tests; and the same of the statements
 * that it brings along. Holds no values.
 *
 * @param rooms the rooms in order
 * @param further the statements that read related rows, in the order in which they run
 */
public record Explanation(List<Room> rooms, List<Further> further) {
    private static final int INDENT = 2;

    public Explanation {
        rooms = List.copyOf(rooms);
        further = List.copyOf(further);
    }

    /** Of a statement that brings no others along. */
    public Explanation(List<Room> rooms) {
        this(rooms, List.of());
    }

    /** A room's name and what it holds. */
    public record Room(String name, String content) {}

    /**
     * A statement that reads what a relation leads to from all rows of the one before: it runs once, however many these are.
     *
     * @param relation the relation, with its table
     * @param explanation what each room holds of it
     */
    public record Further(String relation, Explanation explanation) {}

    /** The same with further statements. */
    public Explanation with(List<Further> statements) {
        return new Explanation(rooms, statements);
    }

    /** What a room holds: {@code explain().of("render")}. */
    public String of(String room) {
        return rooms.stream()
                .filter(candidate -> candidate.name().equals(room))
                .map(Room::content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no room " + room + "; there are "
                        + rooms.stream().map(Room::name).collect(Collectors.joining(", "))));
    }

    /** What a room holds of this statement and of those that it brings along, in the order in which they run. */
    public List<String> ofAll(String room) {
        Stream<String> others = further.stream().flatMap(next -> next.explanation().ofAll(room).stream());
        return Stream.concat(Stream.of(of(room)), others).toList();
    }

    /** All rooms, each under its name; of one that changed nothing, only that. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Room room : rooms) {
            boolean unchanged = room.content().equals(before);
            text.append(room.name())
                    .append(unchanged ? ": unchanged\n" : ":\n" + room.content().indent(INDENT));
            before = room.content();
        }
        for (Further next : further) {
            text.append("then once for all rows, ")
                    .append(next.relation())
                    .append(":\n")
                    .append(next.explanation().toString().indent(INDENT));
        }
        return text.toString();
    }
}
