<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "es">
<#assign page = "Su página">
<#assign leave = "Dejar estas lecciones">
<#assign next = "próxima">
<#assign last = "una última palabra">
<#assign stopping = "Responda a este mensaje con «pausa» y las lecciones descansan una semana, con «pausa 14 días» dos. Responda «baja» y terminan.">
<#function from sender address><#return "De ${sender}, ${address}."></#function>
<#function because title><#return "Recibe esto porque pidió «${title}» y lo confirmó."></#function>
<#function minutes number><#return number + (number == 1)?then(" minuto de lectura", " minutos de lectura")></#function>
<#function lesson number all><#return "Lección ${number} de ${all}"></#function>
<#function place number all><#return "${number} de ${all}"></#function>
