<#import "layout_es.text.ftl" as mail>
Tearsheet

<@mail.title "Lo que ocurrió el ${day.date}" />

Mensajes
--------

    ${day.accepted?c} aceptados por el servidor
    ${day.deferred?c} aplazados
    ${day.rejected?c} rechazados o devueltos
    ${day.doubtful?c} dudosos

Lectores
--------

    ${day.joined?c} nuevos
    ${day.left?c} se fueron
    ${day.suspended?c} cuyo correo vuelve
    ${day.ended?c} abandonados, con queja o dados de baja
    ${day.completed?c} con todas las lecciones

Ahora
-----

    ${day.waiting?c} ${(day.waiting == 1)?then("mensaje espera", "mensajes esperan")}
    ${day.open?c} ${(day.open == 1)?then("mensaje está en duda", "mensajes están en duda")}: tearsheet doubtful

<#list day.held>
Detenido
--------

<#items as why>
- ${why}
</#items>

</#list>
<@mail.foot>
Recibe esto una vez al día porque lleva estas lecciones; operator.report-at en los ajustes dice cuándo, u off.
</@mail.foot>
