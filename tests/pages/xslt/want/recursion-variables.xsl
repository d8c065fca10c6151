tests/pages/xslt/templates/recursion-variables.xsl:4: error: templates call themselves or each other without end
