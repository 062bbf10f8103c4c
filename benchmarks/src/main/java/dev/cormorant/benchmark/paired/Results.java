package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What came out of the heats of all contenders on one database. */
final class Results {
    private final BenchmarkDatabase database;
    private final List<Contender> contenders;
    private final List<Workload> workloads;
    private final Map<Contender, List<Pairing>> pairings = new EnumMap<>(Contender.class);
    private final Map<String, List<Contender>> absences = new LinkedHashMap<>();

    Results(BenchmarkDatabase database, List<Contender> contenders, List<Workload> workloads) {
        this.database = database;
        this.contenders = contenders;
        this.workloads = workloads;
    }

    void add(Contender contender, Pairing pairing) {
        pairings.computeIfAbsent(contender, some -> new ArrayList<>()).add(pairing);
    }

    /** Says why some or all duels of a contender are missing. */
    void addAbsence(Contender contender, String reason) {
        absences.computeIfAbsent(reason, some -> new ArrayList<>()).add(contender);
    }

    BenchmarkDatabase database() {
        return database;
    }

    List<Contender> contenders() {
        return contenders;
    }

    List<Workload> workloads() {
        return workloads;
    }

    /** Who is absent, by the reason. */
    Map<String, List<Contender>> absences() {
        return absences;
    }

    /** The pairs of rounds of a contender, in the order in which they were fought. */
    List<Pairing> pairings(Contender contender) {
        return pairings.getOrDefault(contender, List.of());
    }

    /** What a contender did at one kind of work; empty if it did not come so far. */
    Optional<Duel> duel(Contender contender, Workload workload) {
        List<Pairing> fought = pairings(contender).stream()
                .filter(pairing -> pairing.workload() == workload)
                .toList();
        return fought.isEmpty() ? Optional.empty() : Optional.of(new Duel(fought));
    }

    /** The speed of a contender at each kind of work that it did. */
    List<Spread> speeds(Contender contender) {
        return workloads.stream()
                .flatMap(workload -> duel(contender, workload).stream())
                .map(Duel::speed)
                .toList();
    }

    /** A number of JDBC at one kind of work, over all heats. */
    Optional<Double> jdbc(Workload workload, ToDoubleFunction<Round> number) {
        List<Pairing> all = contenders.stream()
                .flatMap(contender -> pairings(contender).stream())
                .filter(pairing -> pairing.workload() == workload)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Duel(all).jdbc(number));
    }
}
