package dev.tearsheet.inbound.bounce;

import java.util.regex.Pattern;

/** What mail systems call themselves, and the words in their subjects and sentences, in the languages of the world. */
final class NoticeWords {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 8_000;

    /** Programs that never write anything but notices. */
    private static final Pattern DAEMON = Pattern.compile(
            "(?i).*(mail(er)?[-_ ]?daemon|mail[ ._-]?deliver(y|er?)?[ ._-](system|sub-?system|service)|<>$|<@>|courier mail server"
                    + "|mmdf|smtp-?error|maildelivery|mmsc|internet mail delivery|mail\\.delivery).*");

    /** Offices that write notices and other things, and programs that guard mail. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*(post_?master|mail administrator|system administrator|bounce@|mail[ ._-]?(agent|robot|system|server)|<?root@"
                    + "|mdaemon|amavis|mailscanner|mailmarshal|interscan|imss@|mail ?sweeper|anti-?virus|smtp[ ._-]?(mail|gateway|server)"
                    + "|mail[ ._-]?(gateway|filter|guard|transport)|<?(smtp|mta|mailer)@|microsoft ?exchange).*");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu).*(undeliver|deliver\\w* (fail|status|report|notif|problem|error|has fail|delay)|delivery has|returned (to sender|mail)"
                    + "|mail (error|system error|could not|failed|delivery (problem|warning))|mailer (error|system error)"
                    + "|fail(ure|ed)? (notice|deliver|report)|failed mail|bounced?\\b|(returning|return) to sender"
                    + "|message (deliver\\w+ has failed|you sent blocked|could not|status|.{1,40} delayed)|could not (be delivered|send)|- user unknown"
                    + "|non[- ]?deliver|returning message|error sending your mail|mail status report|not delivered|delayed mail"
                    // German, Dutch, Danish, Norwegian, Swedish, Finnish
                    + "|unzustellbar|nicht zustellbar|nicht zugestellt|rückläufer|onbestelbaar|niet bezorgd|kan niet worden bezorgd"
                    + "|ikke leveres|uleverbar|ikke levert|obeställbar|inte levereras|olevererat|ei voitu toimittaa|toimittamatta"
                    // French, Spanish, Portuguese, Italian, Romanian
                    + "|non ?remis|échec|non distribu|no se puede entregar|no se (ha )?pud?o entregar|no entregado|error de entrega"
                    + "|não (foi |pôde ser )?entreg|falha na entrega|devolução|non recapitat|recapito non riuscito|mancat[ao] (consegna|recapito)"
                    + "|nelivrabil|nu a fost livrat"
                    // Polish, Czech, Slovak, Hungarian, Turkish, Greek
                    + "|niedostarcz|nie dostarczono|nie można dostarczyć|nedoručiteln|nelze doručit|nedoručen|kézbesíthet"
                    + "|sikertelen kézbesítés|teslim edileme|iletilemedi|δεν παραδόθηκε|αδύνατη η παράδοση"
                    // Russian, Ukrainian, Chinese, Japanese, Korean, Hebrew, Arabic
                    + "|недоставлен|не доставлен|не удалось доставить|ошибка доставки|退信|投递失败|投遞失敗|无法投递|無法傳遞"
                    + "|配信不能|配信できません|エラー|送信でき|届けられ|반송|전송 ?실패|배달되지|לא ניתן למסירה|תקלה במסירה|تعذر تسليم).*");

    /** Sentences that only mail servers write. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(following address(es)?(\\(es\\))? (had|failed)|could not be delivered to|(was|were|been)(n't| not) (be )?delivered to"
                    + "|unable to deliver (your |the |this )?(message|mail|e-mail)|(wasn't|was not) able to deliver"
                    + "|deliver(y|ed)?(ing)? (your (e?-?mail|message) )?to the following (recipient|address)|did not reach the following"
                    + "|had (permanent|transient|delivery) .{0,20}errors?|transcript of session follows|delivery to the following"
                    + "|this is the (qmail|mail|mailer)|was rejected by a remote|undeliverable to|error delivering your mail"
                    + "|error or condition was encountered|trouble delivering your message|message could not be delivered|\"notificationtype|failed addresses follow"
                    + "|invalid user address|undeliverable recipient|following recipients (had|have|could|cannot)|addresses were unknown"
                    + "|not yet been delivered to|a message that you sent|delivery of (your )?(e-?mail|message|mail) to (this|the following) address"
                    + "|following address(es)?(\\(es\\))? did not receive|^-{2,} ?(failed|undeliverable) recipients|no such user here"
                    + "|konnte (an .{1,80} )?nicht (zugestellt|übermittelt) werden|an folgende empfänger|niet (worden )?bezorgd"
                    + "|n'a pas (pu être|été) (remis|distribu|délivr)|no (se )?(ha )?pud?[oe] (ser )?entrega|não (pôde|pode|foi) (ser )?entreg"
                    + "|non (è stato|è stata|può essere) (recapitat|consegnat)|nie mogła zostać dostarczona|nie został[ao]? dostarczon"
                    + "|не (может|могло) быть (отправлено|доставлено)|не (было )?доставлено"
                    + "|送信できませんでした|送信に失敗|配信できませんでした|未能送达|无法送达|被退回|退信原因|전송되지 않|배달하지 못)");

    /** What a server says at once, by number and status or as it is told by another server. */
    private static final Pattern REPLY = Pattern.compile(
            "(?i)(<<< ?[45]\\d\\d[ -]|(said|response|returned|replied|reason)[: '\"(]{1,4}[45]\\d\\d[ -]|\\b[45]\\d\\d[ -]{1,2}#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b)");

    private NoticeWords() {}

    static boolean isDaemon(String from) {
        return DAEMON.matcher(head(from, LONGEST_LINE)).matches();
    }

    static boolean isOffice(String from) {
        return isDaemon(from) || OFFICE.matcher(head(from, LONGEST_LINE)).matches();
    }

    static boolean areInSubject(String subject) {
        return SUBJECT.matcher(head(subject, LONGEST_LINE)).matches();
    }

    static boolean areIn(String text) {
        String line = head(text, LONGEST_TEXT).replaceAll("\\s+", " ");
        return SENTENCE.matcher(line).find();
    }

    static boolean holdReply(String text) {
        return REPLY.matcher(head(text, LONGEST_TEXT)).find();
    }

    private static String head(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
