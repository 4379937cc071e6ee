<#include "layout.text.ftl">
<#import "words_es.ftl" as words>

<#-- Where the reader seems to be, who joined from another zone than the lessons'. -->
<#macro hint>
<#if reader.hintOffset??>
Su mensaje dice que usted está en UTC${reader.hintOffset}. Las lecciones llegan a las ${reader.hour} según la hora de ${reader.zone}, que son las ${reader.hintTime} donde usted está. Responda con «zona ${reader.hintOffset}» y llegarán a las ${reader.hour} de su propio día. Eso no tiene en cuenta el horario de verano; el nombre de una zona, como en «zona Asia/Tokyo», sí.

<#elseif reader.hintZone??>
Su navegador dice que usted está en la zona horaria ${reader.hintZone}. Las lecciones llegan a las ${reader.hour} según la hora de ${reader.zone}, que son las ${reader.hintTime} donde usted está. Responda con «zona ${reader.hintZone}» y llegarán a las ${reader.hour} de su propio día.

</#if>
</#macro>

<#-- What else the reader has said of how the mails come. -->
<#macro manner>
<#if reader.country??>
Festivos que cuentan para usted: ${reader.country}.

</#if>
<#if reader.plain??>
Los mensajes llegan solo como texto. Responda con «formato html» y se verán como antes.

</#if>
<#if reader.first??>
Si un día tocan lecciones de varias campañas, estas llegan primero.

</#if>
</#macro>
