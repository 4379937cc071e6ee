<#include "layout.text.ftl">
<#import "words_es.ftl" as words>
