<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Mensajes a su dirección volvieron" />

<#if reader.until??>
Nuestros mensajes a esta dirección volvieron, por eso no ha llegado nada durante un tiempo. Lo intentamos de nuevo el *${reader.until}* (${reader.zone}), con la lección que se perdió.

</#if>
¿Lee esto? Entonces su buzón vuelve a estar bien: responda a este mensaje con «reanudar», y las lecciones siguen a su próxima hora.

<@mail.foot>
Recibe esto porque nos escribió sobre «${campaign.title}».

<@mail.ways />
</@mail.foot>
