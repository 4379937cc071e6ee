<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Once more" />

<#if reader.next??>
The next lesson comes on *${reader.next}* (${reader.zone}).

</#if>
From then on the lessons come in their order, also those that you have had.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
