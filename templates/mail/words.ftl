<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "">
<#assign page = "Your page">
<#assign leave = "Leave these lessons">
<#assign next = "next">
<#assign last = "a last word">
<#assign stopping = "Reply to this mail with “pause” and the lessons rest for a week, with “pause 14 days” for two. Reply with “stop” and they end.">
<#function from sender address><#return "From ${sender}, ${address}."></#function>
<#function because title><#return "You get this because you signed up for “${title}” and confirmed it."></#function>
<#function minutes number><#return number + (number == 1)?then(" minute to read", " minutes to read")></#function>
<#function lesson number all><#return "Lesson ${number} of ${all}"></#function>
<#function place number all><#return "${number} of ${all}"></#function>
