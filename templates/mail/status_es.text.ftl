<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Cómo van sus lecciones" />

<#if reader.received??>
Hasta ahora ha recibido ${reader.received} de ${campaign.lessons} ${(campaign.lessons == 1)?then('lección', 'lecciones')}.

</#if>
<#if reader.next??>
La próxima llega el *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Las lecciones están en pausa hasta el *${reader.until}* (${reader.zone}). Responda con «reanudar» y continúan.

<#else>
No queda ninguna lección prevista. Responda con «reiniciar» para empezar de nuevo.

</#if>
<#if reader.hour??>
Llegan a las ${reader.hour}, ${reader.days}, según la hora de ${reader.zone}.

</#if>
<@mail.manner />
Responda con «ayuda» y recibirá la lista de las palabras que entendemos.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
