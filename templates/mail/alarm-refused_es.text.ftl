<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Hay servidores que rechazan nuestros mensajes" />

Se rechazan mensajes de «${campaign.title}», y no por causa de sus lectores: por lo que enviamos o por cómo lo enviamos. Ningún lector sale perjudicado, y lo que aún puede pasar se reenvía.

Lo que dicen los servidores se ve con «tearsheet inbound list --kind bounce» y, para un lector, con «tearsheet timeline». A menudo es SPF, DKIM o DMARC, una lista negra o un enlace en una lección.

<@mail.foot>
Recibe esto, como mucho una vez al día, porque cuida de «${campaign.title}».
</@mail.foot>
