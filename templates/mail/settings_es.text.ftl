<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Está anotado" />

<#if reader.next??>
La próxima lección llega el *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Las lecciones están en pausa hasta el *${reader.until}* (${reader.zone}).

</#if>
<#if reader.hour??>
Desde ahora llegan a las ${reader.hour}, ${reader.days}, según la hora de ${reader.zone}.

</#if>
<@mail.manner />
¿No era lo que quería? Responda con «ayuda» y recibirá la lista de las palabras que entendemos.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
