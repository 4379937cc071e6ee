<#-- What all mails have in common, as plain text. Long lines are broken by the engine, at 72 characters; lines that
begin with four blanks stay as they are. -->

<#import "words.ftl" as words>

<#macro rule>

------------------------------------------------------------------------

</#macro>

<#macro foot>
<@rule />
<#nested>

${words.from(campaign.sender, campaign.senderAddress)}
</#macro>

<#-- For mails that come as lessons do: why they come, and how they stop. -->
<#macro stopping>
${words.stopping}

${words.because(campaign.title)}

<@ways />
</#macro>

<#macro ways>
<#if reader.readerPage??>
${words.page}${words.colon!":"} ${reader.readerPage}
</#if>
<#if reader.leavePage??>
${words.leave}${words.colon!":"} ${reader.leavePage}
</#if>
</#macro>

<#macro title words>
${words}
${""?left_pad([words?length, 72]?min, "=")}
</#macro>

<#macro reading>
<#if reader.rested??>
${words.rested}

</#if>
<#list lesson.opening>
<#items as section>
<@heading section.title />

<@blocks section.body />

</#items>
<@rule />
</#list>
<@title lesson.title />
${words.minutes(lesson.minutes)}

<@blocks lesson.body />
<#list lesson.closing>
<@rule />
<#items as section>
<@heading section.title />

<@blocks section.body />

</#items>
</#list>
</#macro>

<#macro progress>
${words.lesson(lesson.number, campaign.lessons)}<#if campaign.growing> ${words.sofar}</#if><#if reader.next??> · <#if lesson.number lt campaign.lessons>${words.next}<#else>${words.last}</#if>${words.colon!":"} ${reader.next}</#if>
<#list announced as earlier>

${words.announced(earlier.number, earlier.title)}
</#list>
</#macro>

<#macro heading words>
<#if words?has_content>
${words}
${""?left_pad([words?length, 72]?min, "-")}
</#if>
</#macro>

<#macro blocks of>
<#list of as block>
<#if block.kind == "paragraph">
<@spans block.spans />


<#elseif block.kind == "subheading">
<#local words><@spans block.spans /></#local>
<@heading words?trim />


<#elseif block.kind == "quotation">
> <@spans block.spans />


<#elseif block.kind == "code">
<#list block.text?split("\n") as line>
    ${line}
</#list>

<#elseif block.ordered>
<#list block.items as item>
${item?counter}. <@spans item />

</#list>

<#else>
<#list block.items as item>
- <@spans item />

</#list>

</#if>
</#list>
</#macro>

<#macro spans of><#list of as span><@styled span /><#if span.link?? && span.link != span.text && span.link != "mailto:" + span.text> <${span.link}></#if></#list></#macro>

<#macro styled span><#if span.style == "STRONG">*${span.text}*<#elseif span.style == "EMPHASIS">_${span.text}_<#elseif span.style == "CODE">`${span.text}`<#else>${span.text}</#if></#macro>

<#-- Where the reader seems to be, who joined from another zone than the lessons'. -->
<#macro hint>
<#if reader.hintOffset??>
Your mail says that you are at UTC${reader.hintOffset}. The lessons come at ${reader.hour} in the time of ${reader.zone}, which is ${reader.hintTime} with you. Reply with “zone ${reader.hintOffset}” and they come at ${reader.hour} of your own day. That knows no summer time; the name of a zone, as in “zone Asia/Tokyo”, does.

<#elseif reader.hintZone??>
Your browser says that you are in the time of ${reader.hintZone}. The lessons come at ${reader.hour} in the time of ${reader.zone}, which is ${reader.hintTime} with you. Reply with “zone ${reader.hintZone}” and they come at ${reader.hour} of your own day.

</#if>
</#macro>

<#-- What else the reader has said of how the mails come. -->
<#macro manner>
<#if reader.country??>
Holidays that count for you: ${reader.country}.

</#if>
<#if reader.plain??>
Mails come as plain text. Reply with “format html” and they look as before.

</#if>
<#if reader.first??>
If lessons of several campaigns are due on one day, these come first.

</#if>
</#macro>
