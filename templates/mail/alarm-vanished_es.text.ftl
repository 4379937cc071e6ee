<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Muchas direcciones desaparecen a la vez" />

Muchas direcciones de un mismo proveedor que reciben «${campaign.title}» ya no existirían, en el plazo de una hora. Lo tenemos por culpa del proveedor: nadie se da por perdido, y lo que volvió se envía de nuevo.

Qué proveedor es se ve con «tearsheet inbound list --kind bounce». Si las direcciones de verdad ya no existen, «tearsheet suppressions import» las quita.

<@mail.foot>
Recibe esto, como mucho una vez al día, porque cuida de «${campaign.title}».
</@mail.foot>
