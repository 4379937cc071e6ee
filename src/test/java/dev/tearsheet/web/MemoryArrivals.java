package dev.tearsheet.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.inbound.Arrivals;

/** What the status page reads of a spool: rows that a test puts there. */
final class MemoryArrivals implements Arrivals {
    final List<Row> rows = new ArrayList<>();

    void add(String from, String recipient, String subject, String kind, String why, String action) {
        rows.add(new Row(rows.size() + 1L, House.START, from, recipient, subject, 1, kind, why, action));
    }

    @Override
    public List<Row> find(Wanted wanted) {
        return rows.stream().limit(wanted.most()).toList();
    }

    @Override
    public Optional<Row> find(long id) {
        return rows.stream().filter(r -> r.id() == id).findFirst();
    }

    @Override
    public boolean again(long id) {
        return find(id).isPresent();
    }

    @Override
    public int forget(Instant dealtWithBefore, Instant now) {
        return 0;
    }
}
