<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "es">
<#assign page = "Su página">
<#assign leave = "Dejar estas lecciones">
<#assign next = "próxima">
<#assign sofar = "por ahora">
<#assign last = "una última palabra">
<#assign rested = "Su pausa ha terminado; las lecciones llegan otra vez como antes. ¿Necesita más tiempo? Responda con «pausa 14 días».">
<#assign stopping = "Responda a este mensaje con «pausa» y las lecciones se detienen ${days(waits.pauseDays)}, con «pausa 14 días» dos semanas. Responda con «baja» y terminan; puede que un mensaje más esté ya en camino.">
<#function from sender address><#return "De ${sender}, ${address}."></#function>
<#function because title><#return "Recibe esto porque pidió «${title}» y lo confirmó."></#function>
<#function minutes number><#return number + (number == 1)?then(" minuto de lectura", " minutos de lectura")></#function>
<#function lesson number all><#return "Lección ${number} de ${all}"></#function>
<#function place number all><#return "${number} de ${all}"></#function>
<#function days n><#return (n == 1)?then("un día", (n == 7)?then("una semana", n + " días"))></#function>
<#function hours n><#return (n % 24 == 0)?then(days(n / 24), (n == 1)?then("una hora", n + " horas"))></#function>
<#function announced number title><#return "«${title}» es una lección nueva en un lugar que usted ya pasó. No llega por sí sola: responda con «repetir ${number}» y la recibirá."></#function>
