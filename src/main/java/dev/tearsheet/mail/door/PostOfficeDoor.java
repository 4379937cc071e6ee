package dev.tearsheet.mail.door;

import java.time.InstantSource;

import dev.tearsheet.trial.PostOffice;

/** The relay of a trial: takes every mail by SMTP, as a real relay would, and leaves it at the post office. */
public final class PostOfficeDoor implements AutoCloseable {
    private final Reception reception;

    private PostOfficeDoor(Reception reception) {
        this.reception = reception;
    }

    /** @throws PortTaken if nothing can listen there; its message says what to set */
    public static PostOfficeDoor open(DoorSettings settings, PostOffice office, InstantSource clock) {
        return new PostOfficeDoor(Reception.open(settings, new IntoOffice(office, clock), clock));
    }

    /** The port that it really listens on. */
    public int port() {
        return reception.port();
    }

    @Override
    public void close() {
        reception.close();
    }

    /** Adds nothing to the mail: what is shown is what the engine wrote. */
    private record IntoOffice(PostOffice office, InstantSource clock) implements Intake {
        @Override
        public boolean knows(String recipient) {
            return true;
        }

        @Override
        public void take(Parcel parcel, String recipient) {
            office.keep(parcel.sender(), recipient, parcel.bytes(), clock.instant());
        }
    }
}
