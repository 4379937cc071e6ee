<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "You are on the list already" />

Somebody, probably you, asked for “${campaign.title}” once more. It comes to this address already, so nothing has changed.

<#if reader.received??>
So far you have had ${reader.received} of ${campaign.lessons} ${(campaign.lessons == 1)?then('lesson', 'lessons')}.

</#if>
<#if reader.next??>
The next one comes on ${reader.next}.

<#elseif reader.until??>
The lessons rest until ${reader.until}. Reply with “resume” and they go on.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
