package dev.tearsheet.inbound.sorting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.inbound.command.Subject;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;

/**
 * The command that a mail gives, by name.
 *
 * @param arguments as they were understood, by name
 * @param where it stands: {@code address}, {@code subject} or {@code text}
 */
public record WrittenCommand(String name, Map<String, String> arguments, String where) {
    private static final CommandReader COMMANDS = new CommandReader();

    /** The address says it first, then the subject, then the first typed line, as for those who carry it out. */
    static Optional<WrittenCommand> in(IncomingMail mail, Addresses addresses) {
        Optional<Door> door = addresses.read(mail.raw().recipient());
        return door.flatMap(WrittenCommand::byAddress)
                .or(() -> byWords(mail))
                .or(() -> door.filter(d -> d.verb() == Addresses.Verb.REPLY).flatMap(d -> slip(mail)));
    }

    /** Who answers a lesson is told how an order is written. */
    private static Optional<WrittenCommand> slip(IncomingMail mail) {
        Subject subject = new Subject(mail.subject());
        return subject.isForward()
                ? Optional.empty()
                : COMMANDS.slip(subject.isReply() ? "" : subject.words(), mail.text())
                        .map(c -> of(c, "text"));
    }

    /** What a mail passes on, its sender did not write. */
    private static Optional<WrittenCommand> byWords(IncomingMail mail) {
        return new Subject(mail.subject()).isForward()
                ? Optional.empty()
                : bySubject(mail).or(() -> COMMANDS.text(mail.text()).map(c -> of(c, "text")));
    }

    private static Optional<WrittenCommand> byAddress(Door door) {
        return switch (door.verb()) {
            case JOIN, CONFIRM, UNDO, LEAVE, PAUSE, RESUME, NEXT, AGAIN, STATUS, HELP, COURSES ->
                Optional.of(new WrittenCommand(door.verb().name().toLowerCase(Locale.ROOT), Map.of(), "address"));
            case MAIN, REPLY, BOUNCE, OWNER -> Optional.empty();
        };
    }

    private static Optional<WrittenCommand> bySubject(IncomingMail mail) {
        Subject subject = new Subject(mail.subject());
        if (subject.confirmation().isPresent()) {
            return Optional.of(new WrittenCommand("confirm", Map.of(), "subject"));
        }
        // A reply's subject is the lesson's title, which may be any word.
        return subject.isReply()
                ? Optional.empty()
                : COMMANDS.request(subject.words()).map(c -> of(c, "subject"));
    }

    private static WrittenCommand of(Command command, String where) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Arrays.stream(command.getClass().getRecordComponents())
                .forEach(c -> arguments.put(c.getName(), value(c, command)));
        return new WrittenCommand(command.getClass().getSimpleName().toLowerCase(Locale.ROOT), arguments, where);
    }

    private static String value(RecordComponent component, Command command) {
        try {
            Object value = component.getAccessor().invoke(command);
            return value instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that hides its components", e);
        }
    }
}
