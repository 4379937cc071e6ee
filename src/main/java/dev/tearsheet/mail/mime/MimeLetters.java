package dev.tearsheet.mail.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.LetterOpener;
import dev.tearsheet.trial.PostOffice.RawLetter;

/** Opens the letters of the post office with Jakarta Mail. */
public final class MimeLetters implements LetterOpener {
    @Override
    public Letter open(RawLetter letter) {
        ParsedMail mail = ParsedMail.of(letter.source());
        MailTexts texts = mail.texts();
        return new Letter(
                letter.id(),
                letter.recipient(),
                mail.first("From"),
                replyTo(mail),
                mail.first("Subject"),
                mail.first("Message-ID"),
                letter.at(),
                mail.lines().stream()
                        .map(line -> new Letter.HeaderLine(line.name(), line.value()))
                        .toList(),
                texts.plain().orElse(""),
                texts.html().orElse(""),
                source(letter.source()));
    }

    /** Where an answer goes: the bare address, without the name. */
    private static String replyTo(ParsedMail mail) {
        List<ParsedMail.Line> replyTo = mail.all("Reply-To");
        return MimeReader.onlyAddress(replyTo.isEmpty() ? mail.all("From") : replyTo)
                .map(EmailAddress::toString)
                .orElseGet(() -> replyTo.isEmpty() ? mail.first("From") : mail.first("Reply-To"));
    }

    private static String source(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
