tests/pages/xslt/templates/function.xsl:4: error: function nonsense not found
