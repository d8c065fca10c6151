tests/pages/xslt/templates/no-stylesheet.xsl:1: error: document is not a stylesheet
