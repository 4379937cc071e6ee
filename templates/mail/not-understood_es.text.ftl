<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "No se entendió" />

Respondió a «${campaign.title}» con lo que parece una orden, pero lo que sigue a la primera palabra no se entendió. Nada ha cambiado.

Escriba una línea como estas:

- *hora 7:30*

- *zona Europe/Madrid*

- *pausa 14 días*

- *pausa hasta el 24 de diciembre*

- *días lun-vie*

- *ritmo 2/semana*

- *lección 4*

- *reiniciar desde 3*

- *país ES*

- *formato texto*

- *dirección nueva@example.org*

<#if campaign.answered>
La palabra «ayuda» las trae todas. Si era para una persona, escríbalo en una o dos frases y lo leerá una persona.

<#else>
La palabra «ayuda» las trae todas.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
