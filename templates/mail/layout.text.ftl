<#-- later -->
