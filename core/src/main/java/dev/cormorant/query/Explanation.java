package dev.cormorant.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What each room holds of a statement on its way to the database, for people and for golden tests. Holds no values.
 *
 * @param rooms the rooms in order
 */
public record Explanation(List<Room> rooms) {
    /** A room's name and what it holds. */
    public record Room(String name, String content) {}

    /** What a room holds: {@code explain().of("render")}. */
    public String of(String room) {
        return rooms.stream()
                .filter(candidate -> candidate.name().equals(room))
                .map(Room::content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no room " + room + "; there are "
                        + rooms.stream().map(Room::name).collect(Collectors.joining(", "))));
    }

    /** All rooms, each under its name; of one that changed nothing, only that. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Room room : rooms) {
            boolean unchanged = room.content().equals(before);
            text.append(room.name())
                    .append(unchanged ? ": unchanged\n" : ":\n" + room.content().indent(2));
            before = room.content();
        }
        return text.toString();
    }
}
