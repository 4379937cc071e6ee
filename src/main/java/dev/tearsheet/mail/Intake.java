package dev.tearsheet.mail;

/** What stands behind a door: says who is known and keeps what comes. Both may fail; the door then says 451. */
interface Intake {
    boolean knows(String recipient);

    /** When this has returned the mail is kept for this recipient. */
    void take(Parcel parcel, String recipient);

    /**
     * A mail as a client handed it in.
     *
     * @param sender the reverse path; empty for the null sender
     * @param helo what the client called itself; believe nothing of it
     * @param clientAddress where it connected from
     */
    record Parcel(String sender, String helo, String clientAddress, byte[] bytes) {}
}
