<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Mail servers refuse our mails" />

Mails of “${campaign.title}” are refused, and not for their readers’ sake: for what we send, or for how we send it. No reader is punished for it, and what may pass is tried again.

What the servers say is told by “tearsheet inbound list --kind bounce” and, for one reader, by “tearsheet timeline”. Often it is SPF, DKIM or DMARC, a blocklist, or a link in a lesson.

<@mail.foot>
You get this, once a day at most, because you look after “${campaign.title}”.
</@mail.foot>
