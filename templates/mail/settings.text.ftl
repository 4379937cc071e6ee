<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "It is noted" />

<#if reader.next??>
The next lesson comes on *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
The lessons rest until *${reader.until}* (${reader.zone}).

</#if>
<#if reader.hour??>
From now on they come at ${reader.hour}, ${reader.days}, in the time of ${reader.zone}.

</#if>
<@mail.manner />
Was it not what you meant? Reply with “help”, and you get a list of the words that we understand.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
