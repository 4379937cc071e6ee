<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Mails to you came back" />

<#if reader.until??>
Mails of ours to this address came back to us, so nothing has come for a while. We try again on *${reader.until}* (${reader.zone}), with the lesson that was lost.

</#if>
Do you read this? Then your mailbox is all right again: reply to this mail with “resume”, and the lessons go on at their next time.

<@mail.foot>
You get this because you wrote to us about “${campaign.title}”.

<@mail.ways />
</@mail.foot>
