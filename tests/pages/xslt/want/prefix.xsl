tests/pages/xslt/templates/prefix.xsl:4: error: function nonsense bound to undefined prefix n
