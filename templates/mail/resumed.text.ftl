<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Good to have you back" />

Your lessons go on where you left them.

<#if reader.received??>
So far you have had ${reader.received} of ${campaign.lessons} ${(campaign.lessons == 1)?then('lesson', 'lessons')}.

</#if>
<#if reader.next??>
The next one comes on ${reader.next}.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
