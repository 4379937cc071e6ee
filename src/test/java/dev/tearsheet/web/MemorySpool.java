package dev.tearsheet.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;

/** What the status page reads of a spool: rows that a test puts there. */
final class MemorySpool implements Spool {
    final List<Row> rows = new ArrayList<>();

    @Override
    public long keep(RawMail mail) {
        rows.add(0, new Row(rows.size() + 1L, mail.at(), mail.envelopeFrom(), mail.recipient(), "", "", ""));
        return rows.size();
    }

    @Override
    public List<Kept> waiting(int most) {
        return List.of();
    }

    @Override
    public void done(long id, Verdict verdict, String from, String subject, Instant now) {
        rows.replaceAll(r -> r.id() == id
                ? new Row(
                        id, r.at(), from, r.recipient(), subject, verdict.kind().name(), verdict.action())
                : r);
    }

    @Override
    public List<Row> recent(int most) {
        return rows.stream().limit(most).toList();
    }
}
