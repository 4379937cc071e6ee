<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Cómo funciona por correo" />

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Para apuntarse, envíe un mensaje vacío a ${campaign.joinAddress}

Después, responda a una lección con una de estas palabras:

- *pausa*: las lecciones se detienen ${mail.words.days(waits.pauseDays)}

- *pausa 14 días*, *pausa hasta el 24 de diciembre*: el tiempo que usted diga

- *reanudar*: siguen donde las dejó

- *siguiente*: la próxima lección ahora, una vez al día

<#if campaign.allAtOnce>
- *todo*: todas las lecciones que quedan, de una vez

</#if>
- *lección 4*, o *repetir*: una lección otra vez

- *reiniciar*, o *reiniciar desde 3*: empiezan de nuevo

- *hora 7:30*, *zona Europe/Madrid*: cuándo llegan

- *días lun-vie*, *ritmo 2/semana*: qué días llegan

- *país ES*: los festivos que cuentan para usted

- *formato texto*, *formato html*: mensajes solo como texto, o no

- *prioridad*: si tiene lecciones de varias campañas, estas primero

- *dirección nueva@example.org*: van a otra dirección

- *estado*: hasta dónde ha llegado

- *cursos*: qué más hay para leer

- *baja*: terminan

- *ayuda*: este mensaje

<#if campaign.answered>
Todo lo demás que escriba llega a ${campaign.sender}, y lo lee una persona.

</#if>
<#if reader.readerPage??>
Su página: ${reader.readerPage}

</#if>
Más sobre estas lecciones: ${campaign.page}

<@mail.foot>
Recibe este único mensaje porque un mensaje de esta dirección pidió ayuda.
</@mail.foot>
