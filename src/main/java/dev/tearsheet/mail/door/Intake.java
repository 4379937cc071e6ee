package dev.tearsheet.mail.door;

/** What stands behind a door: says who is known and keeps what comes. Both may fail; the door then says 451. */
interface Intake {
    boolean knows(String recipient);

    /** When this has returned the mail is kept for this recipient. */
    void take(Parcel parcel, String recipient);

    /**
     * A mail as a client handed it in.
     *
     * @param sender the reverse path; empty for the null sender
     * @param client who brought it
     */
    record Parcel(String sender, Client client, byte[] bytes) {}

    /**
     * Who is at the other end of a connection.
     *
     * @param helo what it calls itself; believe nothing of it
     * @param address where it connected from
     * @param protocol by which it speaks, such as {@code ESMTPS} (RFC 3848)
     */
    record Client(String helo, String address, String protocol) {}
}
