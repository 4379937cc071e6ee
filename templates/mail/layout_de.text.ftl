<#include "layout.text.ftl">
<#import "words_de.ftl" as words>
