<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "">
<#assign page = "Your page">
<#assign leave = "Leave these lessons">
<#assign next = "next">
<#assign sofar = "so far">
<#assign last = "a last word">
<#assign rested = "Your pause is over; lessons come again as before. Need longer? Reply with “pause 14 days”.">
<#assign stopping = "Reply to this mail with “pause” and the lessons rest for ${days(waits.pauseDays)}, with “pause 14 days” for two weeks. Reply with “stop” and they end; one more mail may be under way then.">
<#function from sender address><#return "From ${sender}, ${address}."></#function>
<#function because title><#return "You get this because you signed up for “${title}” and confirmed it."></#function>
<#function minutes number><#return number + (number == 1)?then(" minute to read", " minutes to read")></#function>
<#function lesson number all><#return "Lesson ${number} of ${all}"></#function>
<#function place number all><#return "${number} of ${all}"></#function>
<#function days n><#return (n == 1)?then("a day", (n == 7)?then("a week", n + " days"))></#function>
<#function hours n><#return (n % 24 == 0)?then(days(n / 24), (n == 1)?then("an hour", n + " hours"))></#function>
<#function announced number title><#return "“${title}” is a new lesson at a place that you are past. It does not come by itself: reply with “resend ${number}” and you get it."></#function>
