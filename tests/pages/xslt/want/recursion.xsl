tests/pages/xslt/templates/recursion.xsl:6: error: templates call themselves or each other without end
