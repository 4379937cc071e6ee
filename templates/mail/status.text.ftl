<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "How things stand" />

<#if reader.received??>
So far you have had ${reader.received} of ${campaign.lessons} ${(campaign.lessons == 1)?then('lesson', 'lessons')}.

</#if>
<#if reader.next??>
The next one comes on *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
The lessons rest until *${reader.until}* (${reader.zone}). Reply with “resume” and they go on.

<#else>
No further lesson is due. Reply with “restart” to begin again.

</#if>
<#if reader.hour??>
They come at ${reader.hour}, ${reader.days}, in the time of ${reader.zone}.

</#if>
<@mail.manner />
Reply with “help”, and you get a list of the words that we understand.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
