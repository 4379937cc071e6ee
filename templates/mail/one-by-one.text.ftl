<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "One by one" />

You asked for all lessons that are left at once. The lessons of “${campaign.title}” come one by one, and nothing has changed.

<#if reader.next??>
The next one comes on *${reader.next}* (${reader.zone}). Reply with “next” and it comes now, once a day.

<#elseif reader.until??>
The lessons rest until *${reader.until}* (${reader.zone}). Reply with “resume” and they go on.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
