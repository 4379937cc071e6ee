<#import "layout_es.text.ftl" as mail>
Tearsheet

<@mail.title "Lo que ocurrió el ${day.date}" />

Mensajes
--------

    aceptados por el servidor: ${day.accepted?c}
    aplazados: ${day.deferred?c}
    rechazados o devueltos: ${day.rejected?c}
    dudosos: ${day.doubtful?c}

Lectores
--------

    nuevos: ${day.joined?c}
    se fueron: ${day.left?c}
    con correo devuelto: ${day.suspended?c}
    abandonados, con queja o dados de baja: ${day.ended?c}
    con todas las lecciones: ${day.completed?c}

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
Recibe esto una vez al día porque lleva estas lecciones; operator.report-at en los ajustes dice cuándo; con off no llega.
</@mail.foot>
